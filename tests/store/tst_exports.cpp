// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventlog.h"
#include "store/exports.h"
#include "store/fullsession.h"
#include "store/stored.h"

using namespace Baton;
using namespace Baton::Testing;

namespace {

template<typename Row>
QList<Row> rows(Data &data, const Exports::Period &period,
                Result<> (*query)(Connection &, const Exports::Period &,
                                  const std::function<Result<>(const Row &)> &))
{
    return must(read<QList<Row>>(*data.store, [&](Connection &c) -> Result<QList<Row>> {
        QList<Row> all;
        const Result<> done = query(c, period, [&](const Row &row) -> Result<> {
            all.append(row);
            return {};
        });
        if (!done)
            return done.error();
        return all;
    }));
}

} // namespace

/// Rows for reports, and the log of events.
class TestExports : public QObject
{
    Q_OBJECT

private slots:
    void sessions();
    void messages();
    void handoffs();
    void periodsAndWorkspaces();
    void anErrorEndsIt();
    void whatCameIn();
    void whatWentOut();
    void replays();
    void bodiesGoBeforeTheirRows();
};

void TestExports::sessions()
{
    Data data;
    Session session = fullSession(data.workspace);
    session.messages[1].visibility = Visibility::Public;
    session.effects[1].group = EffectGroup::Handoff;
    session.effects[1].order = 1;
    const SessionId id = must(data.commit(session));
    const auto all = rows<Exports::SessionRow>(data, {}, Exports::sessions);
    QCOMPARE(all.size(), 1);
    const Exports::SessionRow &row = all[0];
    QCOMPARE(row.about.ticket, SessionId(4501));
    QCOMPARE(row.about.workspace, WorkspaceKey(QStringLiteral("acme")));
    QCOMPARE(row.about.customer, QStringLiteral("Mara"));
    QCOMPARE(row.owner, OwnerClass::Person);
    QCOMPARE(row.handoffReasons, session.handoffReasons);
    QCOMPARE(row.tags, session.tags.value);
    QCOMPARE(row.summary, session.summary);
    QCOMPARE(row.rating, 4);
    QCOMPARE(*row.firstReplyAt, noon);
    QCOMPARE(*row.firstReplyBy, AuthorKind::AiTeammate);
    QCOMPARE(*row.closedAt, noon + 3s);
    QCOMPARE(row.messages, 3);
    QCOMPARE(row.aiReplies, 1);
    QCOMPARE(row.closure, Closure::AssumedResolved);
    // What is not resolved says what the note of its handoff says.
    Session open = data.load(id);
    open.summary.clear();
    must(data.commit(open));
    QCOMPARE(rows<Exports::SessionRow>(data, {}, Exports::sessions)[0].summary,
             QStringLiteral("note"));
}

void TestExports::messages()
{
    Data data;
    const Session session = fullSession(data.workspace);
    must(data.commit(session));
    const auto all = rows<Exports::MessageRow>(data, {}, Exports::messages);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].text, QStringLiteral("Grüße & hi"));
    QCOMPARE(*all[0].sentiment, Sentiment::Angry);
    QCOMPARE(all[0].language, QStringLiteral("de"));
    QVERIFY(all[1].byBaton && !all[2].byBaton);
    QVERIFY(!all[1].sentiment);
    QCOMPARE(all[1].visibility, Visibility::Internal);
}

void TestExports::handoffs()
{
    Data data;
    Session session = data.conversation(QStringLiteral("c1"));
    session.effects = {Data::effect(1, 1, EffectGroup::Handoff, PostReply{QStringLiteral("bye")}),
                       Data::effect(2, 1, EffectGroup::Handoff, PostNote{QStringLiteral("why")}),
                       Data::effect(3, 1, EffectGroup::Handoff,
                                    AssignTo{{TeammateId(), TeamId(QStringLiteral("team-1"))}})};
    session.effects[1].order = 1;
    session.effects[2].order = 2;
    must(data.commit(session, {fullDecision()}));
    const auto all = rows<Exports::HandoffRow>(data, {}, Exports::handoffs);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].reasons,
             QList<HandoffReason>{HandoffReason::UserRequestedHumanAssistance});
    QCOMPARE(all[0].why, QStringLiteral("Asked for a person."));
    QCOMPARE(all[0].note, QStringLiteral("why"));
    QCOMPARE(all[0].assignedTo.team, TeamId(QStringLiteral("team-1")));
    QCOMPARE(all[0].at, session.effects[0].createdAt);
}

void TestExports::periodsAndWorkspaces()
{
    Data data;
    must(data.commit(data.conversation(QStringLiteral("c1"))));
    const auto count = [&](const Exports::Period &period) {
        return rows<Exports::SessionRow>(data, period, Exports::sessions).size()
            + rows<Exports::MessageRow>(data, period, Exports::messages).size();
    };
    QCOMPARE(count({.from = noon}), 2);
    QCOMPARE(count({.from = noon + 1ms}), 0);
    QCOMPARE(count({.to = noon}), 0);
    QCOMPARE(count({.to = noon + 1ms}), 2);
    QCOMPARE(count({.workspace = data.workspace}), 2);
    QCOMPARE(count({.workspace = WorkspaceId(99)}), 0);
}

void TestExports::anErrorEndsIt()
{
    Data data;
    must(data.commit(data.conversation(QStringLiteral("a"))));
    must(data.commit(data.conversation(QStringLiteral("b"))));
    int calls = 0;
    const Result<bool> done = read<bool>(*data.store, [&](Connection &c) -> Result<bool> {
        const Result<> result
            = Exports::sessions(c, {}, [&](const Exports::SessionRow &) -> Result<> {
                  ++calls;
                  return Error{ErrorKind::Storage, QStringLiteral("The disk is full."), {}};
              });
        return result.ok();
    });
    QVERIFY(done.ok() && !*done);
    QCOMPARE(calls, 1);
}

void TestExports::whatCameIn()
{
    Data data;
    const Appended first = must(write<Appended>(
        *data.store, [&](Connection &c) { return Inbox::append(c, data.delivery("{\"a\":1}")); }));
    must(write<Appended>(*data.store,
                         [&](Connection &c) { return Inbox::append(c, data.delivery("{}")); }));
    const auto incoming = [&](const EventLog::Filter &filter) {
        return must(read<QList<EventLog::Incoming>>(
            *data.store, [&](Connection &c) { return EventLog::incoming(c, filter); }));
    };
    QCOMPARE(incoming({}).size(), 2);
    QCOMPARE(incoming({.limit = 1})[0].bytes, 2); // the newest first
    QCOMPARE(incoming({.before = incoming({.limit = 1})[0].id.value()}).size(), 1);
    QCOMPARE(incoming({.text = QStringLiteral("USER.created")}).size(), 2);
    QCOMPARE(incoming({.text = QStringLiteral("closed")}).size(), 0);
    QCOMPARE(incoming({.workspace = WorkspaceId(99)}).size(), 0);
    const EventLog::Raw raw = must(read<EventLog::Raw>(
        *data.store, [&](Connection &c) { return EventLog::raw(c, first.id); }));
    QCOMPARE(raw.body, "{\"a\":1}");
    QCOMPARE(raw.headers, "topic: x\n");
}

void TestExports::whatWentOut()
{
    Data data;
    must(data.commit(fullSession(data.workspace)));
    const auto outgoing = must(read<QList<EventLog::Outgoing>>(*data.store, [&](Connection &c) {
        return EventLog::outgoing(c, {.workspace = data.workspace});
    }));
    QCOMPARE(outgoing.size(), 7);
    QCOMPARE(outgoing[6].effect, fullSession(data.workspace).effects[0]);
}

void TestExports::replays()
{
    Data data;
    const Appended first = must(write<Appended>(
        *data.store, [&](Connection &c) { return Inbox::append(c, data.delivery("{}")); }));
    must(write(*data.store, [&](Connection &c) { return Inbox::markDone(c, first.id, {}); }));
    const auto replay = [&](InboxId id) {
        return write<InboxId>(*data.store,
                              [&](Connection &c) { return EventLog::replay(c, id, noon + 1h); });
    };
    const InboxId again = must(replay(first.id));
    const auto pending = must(read<QList<InboxRow>>(
        *data.store, [](Connection &c) { return Inbox::pending(c, {}, 10); }));
    QCOMPARE(pending.size(), 1);
    QCOMPARE(pending[0].id, again);
    QCOMPARE(pending[0].body, "{}");
    QCOMPARE(replay(InboxId(77)).error().kind, ErrorKind::NotFound);
}

void TestExports::bodiesGoBeforeTheirRows()
{
    Data data;
    const Appended done = must(write<Appended>(
        *data.store, [&](Connection &c) { return Inbox::append(c, data.delivery("{}")); }));
    must(write<Appended>(*data.store,
                         [&](Connection &c) { return Inbox::append(c, data.delivery("{ }")); }));
    must(write(*data.store, [&](Connection &c) { return Inbox::markDone(c, done.id, {}); }));
    const auto drop = [&](Time before) {
        return must(write<int>(*data.store, [&](Connection &c) {
            return EventLog::dropBodies(c, before, 100);
        }));
    };
    QCOMPARE(drop(noon), 0);
    QCOMPARE(drop(noon + 1s), 1); // the other one still waits
    const Appended again = must(write<Appended>(
        *data.store, [&](Connection &c) { return Inbox::append(c, data.delivery("{}")); }));
    QVERIFY(again.duplicate); // the row outlives the body
    QCOMPARE(read<EventLog::Raw>(*data.store, [&](Connection &c) {
                 return EventLog::raw(c, done.id);
             }).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
