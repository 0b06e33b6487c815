// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stored.h"

using namespace Baton;
using namespace Baton::Testing;

/// What a turn may have, and what is left to do after a start.
class TestTurns : public QObject
{
    Q_OBJECT

private slots:
    void aTurnHasOneOutcome_data();
    void aTurnHasOneOutcome();
    void aCancelledOutcomeMakesRoom();
    void aRefusedCommitLeavesNothing();
    void timersFire();
    void startFindsWhatWasInterrupted();
};

void TestTurns::aTurnHasOneOutcome_data()
{
    QTest::addColumn<EffectGroup>("first");
    QTest::addColumn<EffectGroup>("second");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("reply, reply") << EffectGroup::Reply << EffectGroup::Reply << false;
    QTest::newRow("reply, draft") << EffectGroup::Reply << EffectGroup::Draft << false;
    QTest::newRow("draft, handoff") << EffectGroup::Draft << EffectGroup::Handoff << false;
    QTest::newRow("reply, side") << EffectGroup::Reply << EffectGroup::Side << true;
    QTest::newRow("handoff, resolution") << EffectGroup::Handoff << EffectGroup::Resolution << true;
}

void TestTurns::aTurnHasOneOutcome()
{
    QFETCH(EffectGroup, first);
    QFETCH(EffectGroup, second);
    QFETCH(bool, allowed);
    Data data;
    Session session = data.conversation(QStringLiteral("c1"));
    session.effects = {Data::effect(1, 1, first, PostReply{QStringLiteral("one")})};
    session.effectCount = 1;
    const SessionId id = must(data.commit(session));
    Session loaded = data.load(id);
    // As a defect would have it: the first effect is not looked at.
    loaded.effects = {Data::effect(2, 1, second, PostReply{QStringLiteral("two")})};
    const Result<SessionId> done = data.commit(loaded);
    QCOMPARE(done.ok(), allowed);
    if (!allowed)
        QCOMPARE(done.error().kind, ErrorKind::Conflict);
    QCOMPARE(data.load(id).effects.size(), allowed ? 2 : 1);
}

void TestTurns::aCancelledOutcomeMakesRoom()
{
    Data data;
    Session session = data.conversation(QStringLiteral("c1"));
    session.turns = {Turn{.id = TurnId(1)}};
    session.effects = {Data::effect(1, 1, EffectGroup::Reply, PostReply{QStringLiteral("one")})};
    const SessionId id = must(data.commit(session));
    Session loaded = data.load(id);
    // The new one first: the order in the list does not matter.
    loaded.effects.prepend(
        Data::effect(2, 1, EffectGroup::Handoff, PostNote{QStringLiteral("two")}));
    loaded.effects[1].status = EffectStatus::Cancelled;
    QVERIFY(data.commit(loaded).ok());
    QCOMPARE(data.load(id).effects.size(), 2);
}

void TestTurns::aRefusedCommitLeavesNothing()
{
    Data data;
    Session session = data.conversation(QStringLiteral("c1"));
    session.effects = {Data::effect(1, 1, EffectGroup::Reply, PostReply{}),
                       Data::effect(2, 1, EffectGroup::Reply, PostReply{})};
    // Even when the closure swallows the Error.
    const Result<ErrorKind> kind = write<ErrorKind>(*data.store, [&](Connection &c) {
        return Result<ErrorKind>(
            Sessions::commit(c, {.session = session, .now = noon}).error().kind);
    });
    QCOMPARE(*kind, ErrorKind::Conflict);
    const Result<Session> loaded = read<Session>(*data.store, [&](Connection &c) {
        return Sessions::loadByConversation(c, data.workspace, session.conversation);
    });
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().kind, ErrorKind::NotFound);
}

void TestTurns::timersFire()
{
    Data data;
    Session first = data.conversation(QStringLiteral("a"));
    first.timers = {{TimerKind::Settle, 3, noon + 4s}, {TimerKind::Approval, 1, std::nullopt}};
    Session second = data.conversation(QStringLiteral("b"));
    second.timers = {{TimerKind::ReadBack, 1, noon + 2s}};
    const SessionId a = must(data.commit(first));
    const SessionId b = must(data.commit(second));
    const auto due = [&](Time now) {
        return must(read<QList<DueTimer>>(
            *data.store, [&](Connection &c) { return Sessions::dueTimers(c, now, 10); }));
    };
    QCOMPARE(due(noon).size(), 0);
    const QList<DueTimer> all = due(noon + 4s);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].session, b);
    QCOMPARE(all[1].session, a);
    QCOMPARE(all[1].generation, 3);
    QCOMPARE(*must(read<std::optional<Time>>(*data.store, Sessions::nextTimer)), noon + 2s);
}

void TestTurns::startFindsWhatWasInterrupted()
{
    Data data;
    Session sending = data.conversation(QStringLiteral("a"));
    sending.effects
        = {Data::effect(1, 1, EffectGroup::Reply, PostReply{}, EffectStatus::Sending)};
    Session asked = data.conversation(QStringLiteral("b"));
    asked.turns = {Turn{.id = TurnId(1), .state = TurnState::Asked}};
    Session pending = data.conversation(QStringLiteral("c"));
    pending.effects = {Data::effect(1, 1, EffectGroup::Reply, PostReply{})};
    sending.threadRead = asked.threadRead = pending.threadRead = true;
    // Nothing is under way here, but its thread was never read: a crash cut the first read off.
    const Session unread = data.conversation(QStringLiteral("d"));
    const SessionId a = must(data.commit(sending));
    const SessionId b = must(data.commit(asked));
    const SessionId c = must(data.commit(pending));
    const SessionId d = must(data.commit(unread));
    QCOMPARE(must(read<QList<SessionId>>(*data.store, Sessions::interrupted)),
             (QList<SessionId>{a, b, d}));
    QCOMPARE(must(read<QList<SessionId>>(*data.store, Sessions::withPendingEffects)),
             QList<SessionId>{c});
}

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
