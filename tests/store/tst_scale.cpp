// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/eventlog.h"
#include "store/exports.h"
#include "store/overview.h"
#include "store/passages.h"
#include "store/recordedturns.h"
#include "store/stored.h"
#include "store/trials.h"
#include "store/worklists.h"

#include <QElapsedTimer>

#include <sqlite3.h>

using namespace Baton;
using namespace Baton::Testing;

namespace {

// Most are closed long ago; 2,000 are open. Rows as the store writes them, made by SQL because
// committing so many one by one would take minutes.
constexpr auto fillSql = R"(
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
INSERT INTO contacts (workspace_id, vendor_id, name, email, phone)
SELECT 1, 'v' || i, 'Customer ' || i, 'c' || i || '@example.com', '' FROM n;

WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
INSERT INTO sessions (workspace_id, conversation, revision, created_at, channel, started_by,
    contact_id, customer_id, customer_name, customer_email, customer_phone, subject, page_url,
    thread_read, read_failed, owner_teammate, owner_team, owner_version, vendor_state,
    vendor_state_version, tags, tags_version, assigned_by_rule, bot_handling, status, closure,
    reopenings, paused, sentiment, language, handoff_reasons, assisted, last_decision,
    effect_count, decision_count, waiting_since, last_activity, updated_at)
SELECT 1, 'c' || i, 1, 1700000000000 + i * 60000, 'web', 'customer', i, 'v' || i, 'Customer ' || i,
    'c' || i || '@example.com', '', '', '', 1, 0, CASE i % 3 WHEN 0 THEN 'ai-1' ELSE '' END, '',
    '{}', 'open', '{}', '[]', '{}', 0, 0, CASE WHEN i > 98000 THEN 'open' ELSE 'closed_resolved' END,
    'none', 0, 0, 'neutral', 'en', '[]', 0, '', 1, 1,
    CASE WHEN i % 2 THEN 1700000000000 + i * 60000 END, 1700000000000 + i * 60000, 0
FROM n;

INSERT INTO messages (session_id, workspace_id, conversation, message_id, author_kind, author_id,
    author_name, visibility, body, format, attachments, created_at, received_at, redacted,
    duplicate_of)
SELECT s.id, 1, s.conversation, k.value, CASE k.value WHEN 'source' THEN 'customer' ELSE 'ai' END,
    '', '', 'public', 'Where is order ' || s.id || '? ' || k.value, 'plain', '[]',
    s.created_at + k.key, s.created_at, 0, ''
FROM sessions s, json_each('["source", "m2"]') k;

INSERT INTO turns (session_id, workspace_id, number, state, turn)
SELECT id, 1, 1, 'replied', '{}' FROM sessions;
INSERT INTO effects (session_id, workspace_id, number, turn, turn_revision, outcome, step, kind,
    action, status, covers, owner_class, by_command, attempts, read_failures, read_backs,
    created_at, vendor_id, reason)
SELECT id, 1, 1, 1, 1, 'reply', 0, 'reply', '{"kind":"reply","text":"x"}',
    CASE WHEN id % 1000 THEN 'done' ELSE 'pending' END, '[]', 'ai', 0, 1, 0, 0, created_at, '', ''
FROM sessions;
UPDATE sessions SET handed_off_at = last_activity WHERE id % 3 = 0;
INSERT INTO effects (session_id, workspace_id, number, turn, turn_revision, outcome, step, kind,
    action, status, covers, owner_class, by_command, attempts, read_failures, read_backs,
    created_at, vendor_id, reason)
SELECT id, 1, 2, 2, 1, CASE id % 3 WHEN 0 THEN 'handoff' ELSE 'draft' END, 0, 'note',
    '{"kind":"note","text":"x"}', 'done', '[]', 'person', 0, 1, 0, 0, created_at, '', ''
FROM sessions WHERE id % 3 < 2;
INSERT INTO decisions (session_id, workspace_id, number, turn, outcome, summary, decided_at,
    decision)
SELECT id, 1, 1, 1, 'reply', '', created_at, '{}' FROM sessions;
INSERT INTO history (session_id, workspace_id, at, what, who, detail, entry_key)
SELECT id, 1, created_at, 'assigned', '', '', 'k' FROM sessions;
INSERT INTO timers (session_id, workspace_id, kind, generation, due)
SELECT id, 1, 'settle', 1, CASE WHEN id % 1000 = 0 THEN created_at END FROM sessions;
INSERT INTO deliveries (kind, workspace_id, endpoint, dedupe, topic, conversation, session_id,
    state, received_at)
SELECT 'webhook', 1, 'hook-acme', id, 't', conversation, id,
    CASE WHEN id % 1000 THEN 'done' ELSE 'pending' END, created_at FROM sessions;
)";

/// The steps in which a statement walks a whole table without an index.
QStringList walks(sqlite3 *handle, const char *sql)
{
    QStringList found;
    sqlite3_stmt *plan = nullptr;
    const QByteArray explain = QByteArray("EXPLAIN QUERY PLAN ") + sql;
    if (sqlite3_prepare_v2(handle, explain.constData(), -1, &plan, nullptr) != SQLITE_OK)
        return {QString::fromUtf8(sqlite3_errmsg(handle))};
    while (sqlite3_step(plan) == SQLITE_ROW) {
        const QString step = QString::fromUtf8(
            reinterpret_cast<const char *>(sqlite3_column_text(plan, 3)));
        if (step.startsWith(QStringLiteral("SCAN ")) && !step.contains(QStringLiteral("USING"))
            && !step.contains(QStringLiteral("VIRTUAL")))
            found.append(step);
        if (step.contains(QStringLiteral("AUTOMATIC")))
            found.append(step);
    }
    sqlite3_finalize(plan);
    return found;
}

} // namespace

/// With 100,000 sessions nothing that runs often walks a whole table.
class TestScale : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingWalksATable();
    void staysQuick_data();
    void staysQuick();
    void workListsStayQuick();

private:
    void runAll(Connection &connection);

    std::unique_ptr<Data> m_data;
};

void TestScale::initTestCase()
{
    m_data = std::make_unique<Data>();
    must(write(*m_data->store, [](Connection &c) { return c.execute(fillSql); }));
}

void TestScale::runAll(Connection &c)
{
    using Which = Overview::Which;
    const SessionId id(60'000);
    for (const Which which : {Which::All, Which::Open, Which::NeedsPerson, Which::Ai, Which::People,
                              Which::Closed, Which::HeldBack})
        must(Overview::list(c, {.which = which, .workspace = m_data->workspace}));
    must(Overview::list(c, {.text = QStringLiteral("order")}));
    must(Overview::thread(c, id, 50));
    must(Overview::earlier(c, id, 10));
    must(Overview::decision(c, id, {}));
    must(Overview::effectsOfTurn(c, id, TurnId(1)));
    must(Overview::counts(c, {}));
    must(Overview::backlog(c));
    must(Overview::pace(c, m_data->workspace, noon));
    const Time lately = fromMillis(1700000000000 + 95'000 * 60000LL);
    must(WorkLists::handoffs(c, m_data->workspace, WorkLists::Handoffs::All, 300));
    must(WorkLists::handoffs(c, {}, WorkLists::Handoffs::Waiting, 300));
    must(WorkLists::drafts(c, {}, lately, 500));
    must(RecordedTurns::sessions(c, m_data->workspace, lately, 2000));
    must(RecordedTurns::decisions(c, id, lately));
    must(Trials::since(c, m_data->workspace, lately));
    must(Sessions::load(c, id));
    must(Sessions::loadByConversation(c, m_data->workspace, ConversationId(QStringLiteral("c9"))));
    must(Sessions::dueTimers(c, noon, 10));
    must(Sessions::nextTimer(c));
    must(Sessions::interrupted(c));
    must(Sessions::withPendingEffects(c));
    must(Inbox::pending(c, {}, 100));
    must(EventLog::incoming(c, {}));
    must(EventLog::outgoing(c, {}));
    must(Workspaces::byEndpoint(c, EndpointKey(QStringLiteral("hook-acme"))));
    const auto ignore = [](const auto &) -> Result<> { return {}; };
    must(Exports::sessions(c, {.from = noon}, ignore));
    must(Exports::messages(c, {.from = noon}, ignore));
    must(Exports::handoffs(c, {.from = noon}, ignore));
}

void TestScale::nothingWalksATable()
{
    const QStringList found = must(read<QStringList>(*m_data->store, [&](Connection &c) {
        runAll(c);
        // A page of ids, the workspaces, and what makes no step over rows.
        const QStringList small = {QStringLiteral("ids"), QStringLiteral("w"),
                                   QStringLiteral("CONSTANT")};
        QStringList all;
        sqlite3_stmt *statement = nullptr;
        while ((statement = sqlite3_next_stmt(c.handle(), statement))) {
            const char *sql = sqlite3_sql(statement);
            for (const QString &step : walks(c.handle(), sql)) {
                const QString table = step.section(u' ', 1, 1);
                if (!small.contains(table))
                    all.append(step + QStringLiteral(" in ") + QString::fromUtf8(sql));
            }
        }
        return Result<QStringList>(all);
    }));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestScale::staysQuick_data()
{
    QTest::addColumn<Overview::Filter>("filter");
    using Which = Overview::Which;
    QTest::newRow("open") << Overview::Filter{};
    QTest::newRow("needs a person") << Overview::Filter{.which = Which::NeedsPerson};
    QTest::newRow("closed") << Overview::Filter{.which = Which::Closed};
    QTest::newRow("all of a workspace")
        << Overview::Filter{.which = Which::All, .workspace = WorkspaceId(1)};
    QTest::newRow("customer") << Overview::Filter{.which = Which::All,
                                                  .text = QStringLiteral("c77777@")};
    QTest::newRow("a word everybody writes")
        << Overview::Filter{.which = Which::All, .text = QStringLiteral("order")};
}

void TestScale::staysQuick()
{
    QFETCH(Overview::Filter, filter);
    QElapsedTimer timer;
    timer.start();
    const auto rows = must(read<QList<Overview::Row>>(
        *m_data->store, [&](Connection &c) { return Overview::list(c, filter); }));
    const qint64 millis = timer.elapsed();
    qInfo("%lld rows in %lld ms", qint64(rows.size()), millis);
    QVERIFY(!rows.isEmpty() && rows.size() <= filter.limit);
}

void TestScale::workListsStayQuick()
{
    const Time lately = fromMillis(1700000000000 + 95'000 * 60000LL);
    QElapsedTimer timer;
    timer.start();
    const auto waiting = must(read<QList<WorkLists::Handoff>>(*m_data->store, [](Connection &c) {
        return WorkLists::handoffs(c, {}, WorkLists::Handoffs::Waiting, 300);
    }));
    const qint64 handoffs = timer.restart();
    const auto drafts = must(read<QList<WorkLists::Draft>>(*m_data->store, [&](Connection &c) {
        return WorkLists::drafts(c, {}, lately, 500);
    }));
    qInfo("%lld handoffs in %lld ms, %lld drafts in %lld ms", qint64(waiting.size()), handoffs,
          qint64(drafts.size()), timer.elapsed());
    QCOMPARE(waiting.size(), 300);
    QCOMPARE(drafts.size(), 500);
    QVERIFY(waiting.first().row.waitingSince <= waiting.last().row.waitingSince);
}

QTEST_GUILESS_MAIN(TestScale)
#include "tst_scale.moc"
