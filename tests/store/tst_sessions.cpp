// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fullsession.h"
#include "store/stored.h"

using namespace Baton;
using namespace Baton::Testing;

class TestSessions : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWent();
    void decisionComesBackAsItWent();
    void ticketsCountFrom4501();
    void oneOfTwoCommitsWins();
    void oneSessionPerConversation();
    void whatWasLeftOutStays();
    void longThreads();
    void redactionEmptiesTheBody();
    void historyOnce();
    void contactsAreFoundAgain();
    void theRepliesOfAnHourAreLoaded();
};

void TestSessions::comesBackAsItWent()
{
    Data data;
    Session session = fullSession(data.workspace);
    const SessionId id = must(data.commit(session));
    Session expected = session;
    expected.id = id;
    expected.revision = 1;
    expected.history.clear(); // only new entries travel
    Session loaded = data.load(id);
    QCOMPARE(loaded.messages, expected.messages);
    QCOMPARE(loaded.turns, expected.turns);
    QCOMPARE(loaded.effects, expected.effects);
    QCOMPARE(loaded.timers, expected.timers);
    QVERIFY(loaded == expected);

    loaded.status = SessionStatus::Open;
    loaded.closing.reset();
    loaded.turns.last().state = TurnState::Replied;
    loaded.effects[1].status = EffectStatus::Done;
    loaded.messages[0].settledIn = TurnId(2);
    loaded.timers[0].due.reset();
    must(data.commit(loaded));
    ++loaded.revision;
    QVERIFY(data.load(id) == loaded);
    const Result<Session> byConversation = read<Session>(*data.store, [&](Connection &c) {
        return Sessions::loadByConversation(c, data.workspace, session.conversation);
    });
    QVERIFY(*byConversation == loaded);
}

void TestSessions::decisionComesBackAsItWent()
{
    Data data;
    const Decision decision = fullDecision();
    const SessionId id = must(data.commit(data.conversation(QStringLiteral("c1")), {decision}));
    const Overview::DecisionRow row = must(read<Overview::DecisionRow>(
        *data.store, [&](Connection &c) { return Overview::decision(c, id, {}); }));
    QCOMPARE(row.decision.actions.size(), decision.actions.size());
    QCOMPARE(row.decision.gates, decision.gates);
    QVERIFY(row.decision == decision);
    QCOMPARE(row.index, 1);
    QCOMPARE(row.count, 1);
}

void TestSessions::ticketsCountFrom4501()
{
    Data data;
    QCOMPARE(must(data.commit(data.conversation(QStringLiteral("a")))), SessionId(4501));
    QCOMPARE(must(data.commit(data.conversation(QStringLiteral("b")))), SessionId(4502));
}

void TestSessions::oneOfTwoCommitsWins()
{
    Data data;
    const SessionId id = must(data.commit(data.conversation(QStringLiteral("c1"))));
    Session mine = data.load(id);
    Session theirs = mine;
    mine.subject = QStringLiteral("mine");
    theirs.subject = QStringLiteral("theirs");
    QVERIFY(data.commit(mine).ok());
    const Result<SessionId> second = data.commit(theirs);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QCOMPARE(data.load(id).subject, QStringLiteral("mine"));
    QCOMPARE(data.load(id).revision, 2);
}

void TestSessions::oneSessionPerConversation()
{
    Data data;
    must(data.commit(data.conversation(QStringLiteral("c1"))));
    QCOMPARE(data.commit(data.conversation(QStringLiteral("c1"))).error().kind,
             ErrorKind::Conflict);
}

void TestSessions::whatWasLeftOutStays()
{
    Data data;
    const SessionId id = must(data.commit(fullSession(data.workspace)));
    Session loaded = data.load(id);
    Session partial = loaded;
    partial.messages.clear();
    partial.effects.clear();
    partial.turns.clear();
    partial.timers.clear();
    must(data.commit(partial));
    ++loaded.revision;
    const Session after = data.load(id);
    QVERIFY(after == loaded);
}

void TestSessions::longThreads()
{
    Data data;
    Session session = data.conversation(QStringLiteral("c1"));
    session.messages.clear();
    for (int i = 0; i < 80; ++i)
        session.messages.append(Data::message(QString::number(i), QStringLiteral("text %1").arg(i),
                                              noon + std::chrono::seconds(i)));
    for (int i = 1; i <= 120; ++i)
        session.effects.append(Data::effect(i, i + 1, EffectGroup::Side,
                                            i % 2 ? EffectAction(PostNote{QString::number(i)})
                                                  : EffectAction(AddTag{QString::number(i)}),
                                            EffectStatus::Done));
    const SessionId id = must(data.commit(session));
    Session loaded = data.load(id);
    QCOMPARE(loaded.messages.size(), 80);
    QCOMPARE(loaded.messages[3].body.text, QStringLiteral("text 3"));
    QCOMPARE(loaded.effects.size(), 50); // the newest that posted something
    QCOMPARE(loaded.effects.constFirst().id, EffectId(21));

    // A body that was left out is not lost.
    loaded.messages[2].body.text.clear();
    loaded.messages[2].plain.clear();
    loaded.messages[2].settledIn = TurnId(1);
    must(data.commit(loaded));
    const Overview::Thread thread = must(read<Overview::Thread>(
        *data.store, [&](Connection &c) { return Overview::thread(c, id, 1000); }));
    QCOMPARE(thread.messages[2].body.text, QStringLiteral("text 2"));
    QCOMPARE(thread.messages[2].settledIn, TurnId(1));
    QCOMPARE(thread.effects.size(), 120);
}

void TestSessions::redactionEmptiesTheBody()
{
    Data data;
    const SessionId id
        = must(data.commit(data.conversation(QStringLiteral("c1"), QStringLiteral("my secret"))));
    Session loaded = data.load(id);
    loaded.messages[0].body.text.clear();
    loaded.messages[0].plain.clear();
    loaded.messages[0].redacted = true;
    must(data.commit(loaded));
    QVERIFY(data.load(id).messages[0].body.text.isEmpty());
    const auto found = read<QList<Overview::Row>>(*data.store, [&](Connection &c) {
        return Overview::list(c, {.which = Overview::Which::All, .text = QStringLiteral("secret")});
    });
    QVERIFY(found->isEmpty());
}

void TestSessions::historyOnce()
{
    Data data;
    Session session = data.conversation(QStringLiteral("c1"));
    const HistoryEntry assigned{noon, QStringLiteral("assigned"), QStringLiteral("Joren"), {},
                                QStringLiteral("part-7")};
    session.history = {assigned, assigned};
    const SessionId id = must(data.commit(session));
    Session loaded = data.load(id);
    loaded.history = {assigned, {noon + 1s, QStringLiteral("closed"), {}, {}, {}}};
    must(data.commit(loaded));
    const Overview::Thread thread = must(read<Overview::Thread>(
        *data.store, [&](Connection &c) { return Overview::thread(c, id, 10); }));
    QCOMPARE(thread.history.size(), 2);
    QCOMPARE(thread.history[0], assigned);
}

void TestSessions::contactsAreFoundAgain()
{
    Data data;
    Session first = data.conversation(QStringLiteral("a"));
    first.contact = {{}, QStringLiteral("Mara"), QStringLiteral("mara@example.com"), {}};
    Session second = data.conversation(QStringLiteral("b"));
    second.contact = {ContactId(QStringLiteral("v-1")), QStringLiteral("Mara Lind"),
                      QStringLiteral("Mara@Example.com"), QStringLiteral("+4670")};
    Session third = data.conversation(QStringLiteral("c"));
    third.contact = {{}, {}, {}, QStringLiteral("+4670")};
    Session other = data.conversation(QStringLiteral("d"));
    other.contact = {ContactId(QStringLiteral("v-2")), {}, QStringLiteral("mara@example.com"), {}};
    const SessionId a = must(data.commit(first));
    const SessionId b = must(data.commit(second));
    const SessionId c = must(data.commit(third));
    must(data.commit(other));
    const QList<Overview::Row> earlier = must(read<QList<Overview::Row>>(
        *data.store, [&](Connection &conn) { return Overview::earlier(conn, c, 10); }));
    QCOMPARE(earlier.size(), 2);
    QCOMPARE(QSet<SessionId>({earlier[0].id, earlier[1].id}), QSet<SessionId>({a, b}));
}

/// The cap counts them; with citations each answer posts two, and long threads are not loaded whole.
void TestSessions::theRepliesOfAnHourAreLoaded()
{
    Data data;
    Session session = data.conversation(QStringLiteral("loop"));
    for (int turn = 1; turn <= 100; ++turn) {
        for (const EffectAction &action :
             {EffectAction(PostReply{QStringLiteral("Hello")}), EffectAction(PostNote{})}) {
            session.effects << Data::effect(int(++session.effectCount), turn, EffectGroup::Reply,
                                            action, EffectStatus::Done);
            session.effects.last().order = int(action.index());
            session.effects.last().sentAt = noon + turn * 1min;
        }
    }
    const Session loaded = data.load(must(data.commit(session)));
    const auto replies = std::count_if(
        loaded.effects.begin(), loaded.effects.end(), [](const Effect &effect) {
            return effect.order == 0 && *effect.sentAt > noon + 40min;
        });
    QCOMPARE(replies, 60);
    QVERIFY(loaded.effects.size() < 100); // and not all there ever were
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
