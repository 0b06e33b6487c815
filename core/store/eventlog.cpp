// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sentbyvendor.h"
#include "store/eventlog.h"

#include "store/connection.h"
#include "store/sessionrows.h"

#include <limits>

namespace Baton::EventLog {

namespace {

constexpr auto incomingSql = R"(
SELECT id, kind = 'command', workspace_id, topic, conversation, session_id, received_at, done_at,
       note, body_bytes,
       )" BATON_SENT_BY_VENDOR R"(
FROM deliveries
WHERE id < :before AND received_at >= :from AND received_at < :until
  AND (:text = '' OR instr(lower(topic), :text) OR instr(lower(conversation), :text)
       OR instr(lower(note), :text)))";

constexpr auto outgoingSql = R"(
SELECT e.rowid, e.workspace_id, e.session_id, s.conversation,
       e.number, e.turn, e.turn_revision, e.outcome, e.step, e.action, e.status, e.covers,
       e.owner_class, e.by_command, e.attempts, e.read_failures, e.read_backs, e.created_at,
       e.sent_at, e.due, e.vendor_id, e.reason
FROM effects e JOIN sessions s ON s.id = e.session_id
WHERE e.rowid < :before AND coalesce(e.sent_at, e.created_at) >= :from
  AND coalesce(e.sent_at, e.created_at) < :until)";

constexpr auto refusedSql = R"(
SELECT workspace_id, at, path, status, reason, peer, body_bytes FROM refused
WHERE at >= :from AND at < :until
ORDER BY id DESC LIMIT :limit)";

constexpr auto undeliveredSql = R"(
SELECT e.session_id, e.reason FROM effects e JOIN sessions s ON s.id = e.session_id
WHERE e.workspace_id = :workspace AND e.created_at >= :since
  AND e.status IN ('failed', 'needs_person') AND s.status = 'open'
  AND NOT EXISTS (SELECT 1 FROM messages m
                  WHERE m.session_id = e.session_id AND m.created_at >= e.created_at
                    AND m.visibility = 'public' AND m.author_kind = 'teammate')
ORDER BY e.created_at DESC LIMIT 100)";

constexpr auto unclaimedSql = R"(
SELECT note, count(*) FROM deliveries
WHERE received_at >= :since AND kind = 'webhook' AND workspace_id IS NULL
GROUP BY note ORDER BY count(*) DESC LIMIT 20)";

qint64 before(const Filter &filter)
{
    return filter.before > 0 ? filter.before : std::numeric_limits<qint64>::max();
}

Statement &bindTime(Statement &statement, const Filter &filter)
{
    return statement.bind(":from", filter.from.value_or(Time::min()))
        .bind(":until", filter.until.value_or(Time::max()));
}

} // namespace

Result<QList<Incoming>> incoming(Connection &connection, const Filter &filter)
{
    QByteArray sql = incomingSql;
    if (!filter.workspace.isNull())
        sql += " AND workspace_id = :workspace";
    sql += " ORDER BY id DESC LIMIT :limit";
    QList<Incoming> rows;
    Statement statement = connection.prepare(sql.constData());
    statement.bind(":before", before(filter))
        .bind(":text", filter.text.trimmed().toLower())
        .bind(":limit", filter.limit);
    bindTime(statement, filter);
    if (!filter.workspace.isNull())
        statement.bind(":workspace", filter.workspace);
    const Result<> read = statement.each([&](Statement &from) {
        Incoming &row = rows.emplace_back();
        bool command = false;
        from.read(row.id, command, row.workspace, row.topic, row.conversation, row.session,
                  row.receivedAt, row.doneAt, row.note, row.bytes, row.byVendor);
        row.kind = command ? InboxKind::Command : InboxKind::Webhook;
    });
    if (!read)
        return read.error();
    return rows;
}

Result<QList<Outgoing>> outgoing(Connection &connection, const Filter &filter)
{
    QByteArray sql = outgoingSql;
    if (!filter.workspace.isNull())
        sql += " AND e.workspace_id = :workspace";
    sql += " ORDER BY e.rowid DESC LIMIT :limit";
    QList<Outgoing> rows;
    Statement statement = connection.prepare(sql.constData());
    statement.bind(":before", before(filter)).bind(":limit", filter.limit);
    bindTime(statement, filter);
    if (!filter.workspace.isNull())
        statement.bind(":workspace", filter.workspace);
    const Result<> read = statement.each([&](Statement &from) {
        Outgoing &row = rows.emplace_back();
        from.read(row.id, row.workspace, row.session, row.conversation);
        row.effect = Sessions::readEffect(from);
    });
    if (!read)
        return read.error();
    return rows;
}

Result<QList<Refused>> refused(Connection &connection, int limit)
{
    Filter filter;
    filter.limit = limit;
    return refused(connection, filter);
}

Result<QList<Refused>> refused(Connection &connection, const Filter &filter)
{
    QList<Refused> rows;
    Statement statement = connection.prepare(refusedSql);
    const Result<> read = bindTime(statement, filter)
                              .bind(":limit", filter.limit)
                              .each([&](Statement &from) {
                                  Refused &row = rows.emplace_back();
                                  from.read(row.workspace, row.at, row.path, row.status, row.reason,
                                            row.peer, row.bytes);
                              });
    if (!read)
        return read.error();
    return rows;
}

Result<QList<Undelivered>> undelivered(Connection &connection, WorkspaceId workspace, Time since)
{
    QList<Undelivered> rows;
    const Result<> read = connection.prepare(undeliveredSql)
                              .bind(":workspace", workspace)
                              .bind(":since", since)
                              .each([&](Statement &from) {
                                  Undelivered &row = rows.emplace_back();
                                  from.read(row.session, row.reason);
                              });
    if (!read)
        return read.error();
    return rows;
}

Result<QList<Unclaimed>> unclaimed(Connection &connection, Time since)
{
    QList<Unclaimed> rows;
    const Result<> read = connection.prepare(unclaimedSql)
                              .bind(":since", since)
                              .each([&](Statement &from) {
                                  Unclaimed &row = rows.emplace_back();
                                  from.read(row.note, row.count);
                              });
    if (!read)
        return read.error();
    return rows;
}

} // namespace Baton::EventLog
