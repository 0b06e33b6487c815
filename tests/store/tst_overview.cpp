// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fullsession.h"
#include "store/overview.h"
#include "store/stored.h"

using namespace Baton;
using namespace Baton::Testing;

class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aRowSaysEverything();
    void viewsAndCounts();
    void longestWaitingFirst();
    void findsBy_data();
    void findsBy();
    void searchStaysInItsWorkspace();
    void threadFromTheNewest();
    void decisionsByNumber();
    void effectsOfATurn();
    void howSureTheEngineWas();
    void pace();

private:
    SessionId put(const QString &conversation, const std::function<void(Session &)> &change);
    QList<SessionId> ids(const Overview::Filter &filter);
    Overview::Row row(SessionId id);

    std::unique_ptr<Data> m_data;
};

void TestOverview::init()
{
    m_data = std::make_unique<Data>();
}

SessionId TestOverview::put(const QString &conversation,
                            const std::function<void(Session &)> &change)
{
    Session session = m_data->conversation(conversation);
    change(session);
    return must(m_data->commit(session));
}

QList<SessionId> TestOverview::ids(const Overview::Filter &filter)
{
    const QList<Overview::Row> rows = must(read<QList<Overview::Row>>(
        *m_data->store, [&](Connection &c) { return Overview::list(c, filter); }));
    QList<SessionId> ids;
    for (const Overview::Row &one : rows)
        ids.append(one.id);
    return ids;
}

Overview::Row TestOverview::row(SessionId id)
{
    return must(read<Overview::Row>(*m_data->store,
                                    [&](Connection &c) { return Overview::row(c, id); }));
}

void TestOverview::aRowSaysEverything()
{
    Session session = fullSession(m_data->workspace);
    session.messages.insert(1, Data::message(QStringLiteral("m1"), QStringLiteral("Any\n  news?"),
                                             noon - 1min));
    session.messages[2].author.id = QStringLiteral("t-1"); // a note: not the last public message
    session.messages[2].author.name = QStringLiteral("Joren");
    session.messages[3].visibility = Visibility::Internal;
    session.effects.append(
        Data::effect(7, 2, EffectGroup::Side, AddTag{}, EffectStatus::Failed));
    session.effects.append(Data::effect(8, 1, EffectGroup::Side, AddTag{}, EffectStatus::Failed));
    const SessionId id = must(m_data->commit(session, {fullDecision()}));
    const Overview::Row r = row(id);
    QCOMPARE(r.contact, session.contact);
    QCOMPARE(r.owner, session.owner.value);
    QCOMPARE(r.ownerClass, OwnerClass::Person);
    QCOMPARE(r.ownerName, QStringLiteral("Joren"));
    QCOMPARE(r.lastMessage, QStringLiteral("Any news?"));
    QCOMPARE(r.lastAuthor, AuthorKind::Customer);
    QCOMPARE(*r.turnState, TurnState::Asked);
    QCOMPARE(*r.settleDue, noon + 8s);
    QVERIFY(!r.approvalDue);
    QCOMPARE(*r.lastOutcome, Outcome::Handoff);
    QCOMPARE(r.effects.size(), 7); // six are uncertain, one of the current turn failed
    QCOMPARE(r.effects.constLast().status, EffectStatus::Failed);
    QCOMPARE(r.lastActivity, session.messages.constLast().createdAt);
    QCOMPARE(r.tags, session.tags.value);
    QVERIFY(r.paused && r.assisted);
    QCOMPARE(read<Overview::Row>(*m_data->store, [](Connection &c) {
                 return Overview::row(c, SessionId(1));
             }).error().kind, ErrorKind::NotFound);
}

void TestOverview::viewsAndCounts()
{
    const auto owned = [](const char *teammate) {
        return [teammate](Session &s) {
            s.owner.value.teammate = TeammateId(QString::fromLatin1(teammate));
        };
    };
    const SessionId ai = put(QStringLiteral("ai"), [&](Session &s) { // waits, but is worked on
        owned("ai-1")(s);
        s.turns = {Turn{.id = TurnId(1), .state = TurnState::Asked}};
    });
    const SessionId person = put(QStringLiteral("person"), owned("t-1"));
    const SessionId team = put(QStringLiteral("team"), [](Session &s) {
        s.owner.value.team = TeamId(QStringLiteral("team-1"));
        s.handedOffAt = noon;
    });
    const SessionId approval = put(QStringLiteral("approval"), [](Session &s) {
        s.effects = {Data::effect(1, 1, EffectGroup::Reply, PostReply{},
                                  EffectStatus::AwaitingApproval)};
        s.turns = {Turn{.id = TurnId(1), .state = TurnState::Drafted}};
    });
    const SessionId stuck = put(QStringLiteral("stuck"), [](Session &s) {
        s.turns = {Turn{.id = TurnId(1), .state = TurnState::NeedsPerson}};
    });
    const SessionId closed
        = put(QStringLiteral("closed"), [](Session &s) { s.status = SessionStatus::ClosedResolved; });

    using Which = Overview::Which;
    const auto all = [&](Which which) {
        const QList<SessionId> found = ids({.which = which});
        return QSet<SessionId>(found.cbegin(), found.cend());
    };
    QCOMPARE(all(Which::All).size(), 6);
    QCOMPARE(all(Which::Open), (QSet<SessionId>{ai, person, team, approval, stuck}));
    QCOMPARE(all(Which::NeedsPerson), (QSet<SessionId>{person, team, approval, stuck}));
    QCOMPARE(all(Which::Ai), (QSet<SessionId>{ai}));
    QCOMPARE(all(Which::People), (QSet<SessionId>{person, team}));
    QCOMPARE(all(Which::Closed), (QSet<SessionId>{closed}));
    const Overview::Counts counts = must(read<Overview::Counts>(
        *m_data->store, [&](Connection &c) { return Overview::counts(c, m_data->workspace); }));
    QCOMPARE(counts, (Overview::Counts{.needsPerson = 4, .open = 5, .ai = 1, .people = 2,
                                       .handedOff = 1, .drafts = 1}));
    QCOMPARE(row(team).ownerClass, OwnerClass::Team);
    QVERIFY(ids({.workspace = WorkspaceId(99)}).isEmpty());
}

void TestOverview::longestWaitingFirst()
{
    const auto waiting = [&](const char *id, std::optional<Time> since) {
        return put(QString::fromLatin1(id), [&](Session &s) { s.waitingSince = since; });
    };
    const SessionId second = waiting("a", noon);
    const SessionId last = waiting("b", std::nullopt);
    const SessionId first = waiting("c", noon - 1h);
    QCOMPARE(ids({}), (QList<SessionId>{first, second, last}));
    QCOMPARE(ids({.limit = 1}), QList<SessionId>{first});
}

void TestOverview::findsBy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("ticket") << QStringLiteral("#4501") << true;
    QTest::newRow("bare ticket") << QStringLiteral(" 4501 ") << true;
    QTest::newRow("another ticket") << QStringLiteral("#4502") << false;
    QTest::newRow("conversation") << QStringLiteral("cnv_77") << true;
    QTest::newRow("Front URL") << QStringLiteral("https://app.frontapp.com/open/cnv_77?x=1") << true;
    QTest::newRow("another URL") << QStringLiteral("https://app.frontapp.com/open/cnv_7") << false;
    QTest::newRow("name") << QStringLiteral("mara") << true;
    QTest::newRow("address") << QStringLiteral("@EXAMPLE.com") << true;
    QTest::newRow("word") << QStringLiteral("invoice") << true;
    QTest::newRow("beginning of a word") << QStringLiteral("invo") << true;
    QTest::newRow("accents") << QStringLiteral("rückerstattung") << true;
    QTest::newRow("two words") << QStringLiteral("wrong invoice") << true;
    QTest::newRow("one word too many") << QStringLiteral("wrong zebra") << false;
    QTest::newRow("like signs") << QStringLiteral("%") << false;
    QTest::newRow("underscore") << QStringLiteral("m_ra") << false;
    QTest::newRow("operators") << QStringLiteral("\" OR *") << false;
}

void TestOverview::findsBy()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    const SessionId id = put(QStringLiteral("cnv_77"), [](Session &s) {
        s.messages[0].plain = QStringLiteral("The Invoice is wrong: Rückerstattung?");
        s.messages[0].body = {QStringLiteral("<p class=\"zebra\">…</p>"), TextFormat::Html};
    });
    QCOMPARE(ids({.text = text}), found ? QList<SessionId>{id} : QList<SessionId>());
}

void TestOverview::searchStaysInItsWorkspace()
{
    put(QStringLiteral("c1"), [](Session &) {});
    QCOMPARE(ids({.workspace = m_data->workspace, .text = QStringLiteral("hello")}).size(), 1);
    QCOMPARE(ids({.workspace = WorkspaceId(99), .text = QStringLiteral("hello")}).size(), 0);
}

void TestOverview::threadFromTheNewest()
{
    const SessionId id = put(QStringLiteral("c1"), [](Session &s) {
        for (int i = 1; i < 10; ++i)
            s.messages.append(Data::message(QString::number(i), QString::number(i),
                                            noon + std::chrono::minutes(i)));
        s.effects = {Data::effect(1, 1, EffectGroup::Reply, PostReply{}),
                     Data::effect(600, 2, EffectGroup::Reply, PostReply{})};
        s.history = {{noon, QStringLiteral("assigned"), {}, {}, QStringLiteral("h1")},
                     {noon + 9min, QStringLiteral("closed"), {}, {}, QStringLiteral("h2")}};
    });
    const auto thread = [&](int limit) {
        return must(read<Overview::Thread>(
            *m_data->store, [&](Connection &c) { return Overview::thread(c, id, limit); }));
    };
    const Overview::Thread newest = thread(3);
    QCOMPARE(newest.messages.size(), 3);
    QCOMPARE(newest.messages[0].plain, QStringLiteral("7"));
    QCOMPARE(newest.earlierMessages, 7);
    QCOMPARE(newest.effects.size(), 1);
    QCOMPARE(newest.history.size(), 1);
    const Overview::Thread whole = thread(100);
    QCOMPARE(whole.messages.size(), 10);
    QCOMPARE(whole.earlierMessages, 0);
    QCOMPARE(whole.effects.size(), 2);
    QCOMPARE(whole.history.size(), 2);
}

/// Known, nothing found for it, and never asked.
void TestOverview::howSureTheEngineWas()
{
    const auto decided = [&](int turn, double confidence, const QList<HandoffReason> &reasons) {
        Decision decision = fullDecision();
        decision.id = DecisionId(turn);
        decision.turn = TurnId(turn);
        decision.outcome = reasons.isEmpty() ? Outcome::Reply : Outcome::Handoff;
        decision.confidence = confidence;
        decision.reasons = reasons;
        decision.gates.clear();
        return decision;
    };
    must(m_data->commit(m_data->conversation(QStringLiteral("c1")),
                        {decided(1, 0.8, {}), decided(2, 0, {HandoffReason::InsufficientKnowledge}),
                         decided(3, 0, {HandoffReason::UserRequestedHumanAssistance})}));
    QList<double> sure = must(read<QList<double>>(*m_data->store, [&](Connection &c) {
        return Overview::confidences(c, m_data->workspace, Time());
    }));
    std::sort(sure.begin(), sure.end());
    QCOMPARE(sure, (QList<double>{0, 0.8}));
}

void TestOverview::decisionsByNumber()
{
    Decision first = fullDecision();
    Decision second = fullDecision();
    second.id = DecisionId(2);
    second.summary = QStringLiteral("later");
    const SessionId id
        = must(m_data->commit(m_data->conversation(QStringLiteral("c1")), {first, second}));
    const auto decision = [&](DecisionId number) {
        return read<Overview::DecisionRow>(
            *m_data->store, [&](Connection &c) { return Overview::decision(c, id, number); });
    };
    QCOMPARE(decision({})->decision.summary, QStringLiteral("later"));
    QCOMPARE(decision({})->index, 2);
    QCOMPARE(decision(DecisionId(1))->decision, first);
    QCOMPARE(decision(DecisionId(1))->index, 1);
    QCOMPARE(decision(DecisionId(1))->count, 2);
    QCOMPARE(decision(DecisionId(3)).error().kind, ErrorKind::NotFound);
    const Overview::Thread thread = must(read<Overview::Thread>(
        *m_data->store, [&](Connection &c) { return Overview::thread(c, id, 10); }));
    QCOMPARE(thread.decisions.size(), 2);
    QCOMPARE(thread.decisions[0].sources, 1);
    QCOMPARE(thread.decisions[0].confidence, 0.5);
}

void TestOverview::effectsOfATurn()
{
    const SessionId id = must(m_data->commit(fullSession(m_data->workspace)));
    const QList<Effect> effects = must(read<QList<Effect>>(*m_data->store, [&](Connection &c) {
        return Overview::effectsOfTurn(c, id, TurnId(2));
    }));
    QCOMPARE(effects, fullSession(m_data->workspace).effects.mid(1));
}

void TestOverview::pace()
{
    put(QStringLiteral("c1"), [](Session &s) {
        s.effects = {
            Data::effect(1, 1, EffectGroup::Reply, PostReply{}, EffectStatus::Done),
            Data::effect(2, 2, EffectGroup::Handoff, PostNote{}, EffectStatus::Done),
            Data::effect(3, 3, EffectGroup::Reply, PostReply{}, EffectStatus::Failed),
            Data::effect(4, 4, EffectGroup::Reply, PostReply{}, EffectStatus::Cancelled)};
    });
    const Overview::Pace pace = must(read<Overview::Pace>(*m_data->store, [&](Connection &c) {
        return Overview::pace(c, m_data->workspace, noon + 2s);
    }));
    QCOMPARE(pace, (Overview::Pace{.replies = 0, .handoffs = 1, .failures = 1}));
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
