// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/inbox.h"

#include "store/connection.h"
#include "store/packed.h"

#include <QDateTime>

namespace Baton::Inbox {

namespace {

constexpr auto pendingSql = R"(
SELECT d.id, d.kind = 'command', d.workspace_id, d.session_id, d.conversation, d.command,
       d.received_at, b.body
FROM deliveries d LEFT JOIN delivery_bodies b ON b.delivery_id = d.id
WHERE d.state = 'pending' AND d.id > :after
ORDER BY d.id LIMIT :limit)";

constexpr auto markDoneSql = R"(
UPDATE deliveries SET state = 'done', note = :note, done_at = :now
WHERE id = :id AND state = 'pending')";

constexpr auto dropBodySql = "DELETE FROM delivery_bodies WHERE delivery_id = :id";

constexpr auto noteWaitingSql = R"(
UPDATE deliveries SET note = :note WHERE id = :id AND state = 'pending' AND note <> :note)";

InboxRow readRow(Statement &statement)
{
    InboxRow row;
    bool command = false;
    statement.read(row.id, command, row.workspace, row.session, row.conversation, row.command,
                   row.receivedAt, row.body);
    row.body = unpacked(row.body);
    row.kind = command ? InboxKind::Command : InboxKind::Webhook;
    return row;
}

} // namespace

Result<QList<InboxRow>> pending(Connection &connection, InboxId after, int limit)
{
    QList<InboxRow> rows;
    const Result<> read = connection.prepare(pendingSql)
                              .bind(":after", after.value())
                              .bind(":limit", limit)
                              .each([&](Statement &row) { rows.append(readRow(row)); });
    if (!read)
        return read.error();
    return rows;
}

Result<> markDone(Connection &connection, InboxId id, const QString &note)
{
    return connection.prepare(markDoneSql)
        .bind(":note", note)
        .bind(":now", qint64(QDateTime::currentMSecsSinceEpoch()))
        .bind(":id", id)
        .run();
}

Result<> markDoneWithoutBody(Connection &connection, InboxId id, const QString &note)
{
    const Result<> done = markDone(connection, id, note);
    connection.changes().forgotten = true;
    return done ? connection.prepare(dropBodySql).bind(":id", id).run() : done;
}

Result<> noteWaiting(Connection &connection, InboxId id, const QString &note)
{
    return connection.prepare(noteWaitingSql).bind(":note", note).bind(":id", id).run();
}

namespace {

constexpr auto insertRefusedSql = R"(
INSERT INTO refused (workspace_id, at, path, status, reason, peer, body_bytes)
VALUES ((SELECT min(workspace_id) FROM endpoints WHERE endpoint_key = :key), :at, :path, :status,
        :reason, :peer, :bytes))";

constexpr auto trimRefusedSql = "DELETE FROM refused WHERE id <= :last - 500";

} // namespace

Result<> recordRefused(Connection &connection, const QString &path, int status,
                       const QString &reason, const QString &peer, qint64 bytes, Time at)
{
    const Result<> inserted = connection.prepare(insertRefusedSql)
                                  .bind(":key", path.section(u'/', -1))
                                  .bind(":at", at)
                                  .bind(":path", path.left(500))
                                  .bind(":status", status)
                                  .bind(":reason", reason.left(500))
                                  .bind(":peer", peer)
                                  .bind(":bytes", bytes)
                                  .run();
    if (!inserted)
        return inserted;
    return connection.prepare(trimRefusedSql).bind(":last", connection.lastRowId()).run();
}

} // namespace Baton::Inbox
