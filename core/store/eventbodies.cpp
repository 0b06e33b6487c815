// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventlog.h"

#include "store/connection.h"
#include "store/packed.h"
#include "store/tr.h"

namespace Baton::EventLog {

namespace {

constexpr auto rawSql = "SELECT headers, body FROM delivery_bodies WHERE delivery_id = :id";

constexpr auto replaySql = R"(
INSERT INTO deliveries (kind, workspace_id, endpoint, dedupe, topic, conversation, body_bytes,
                        state, received_at)
SELECT kind, workspace_id, endpoint, 'replay:' || id || ':' || :now, topic, conversation,
       body_bytes, 'pending', :now
FROM deliveries WHERE id = :id AND kind = 'webhook' AND workspace_id IS NOT NULL)";

constexpr auto copyBodySql = R"(
INSERT INTO delivery_bodies (delivery_id, workspace_id, headers, body)
SELECT :copy, workspace_id, headers, body FROM delivery_bodies WHERE delivery_id = :id)";

constexpr auto dropBodiesSql = R"(
DELETE FROM delivery_bodies WHERE delivery_id IN (
    SELECT d.id FROM deliveries d JOIN delivery_bodies b ON b.delivery_id = d.id
    WHERE d.received_at < :before AND d.state = 'done' ORDER BY d.received_at LIMIT :limit))";

Error noBody()
{
    return {ErrorKind::NotFound, StoreText::tr("The raw delivery is not there any more."),
            StoreText::tr("Bodies are kept for a limited time; the event's row stays.")};
}

} // namespace

Result<Raw> raw(Connection &connection, InboxId id)
{
    Statement statement = connection.prepare(rawSql);
    const Result<bool> row = statement.bind(":id", id).next();
    if (!row)
        return row.error();
    if (!*row)
        return noBody();
    Raw raw;
    statement.read(raw.headers, raw.body);
    raw.body = unpacked(raw.body);
    return raw;
}

Result<InboxId> replay(Connection &connection, InboxId id, Time now)
{
    const Result<> inserted
        = connection.prepare(replaySql).bind(":now", now).bind(":id", id).run();
    if (!inserted)
        return inserted.error();
    if (connection.changedRows() == 0)
        return noBody();
    const InboxId copy(connection.lastRowId());
    const Result<> copied
        = connection.prepare(copyBodySql).bind(":copy", copy).bind(":id", id).run();
    if (!copied)
        return copied.error();
    if (connection.changedRows() == 0)
        return noBody(); // the closure is rolled back, the new row with it
    connection.changes().inbox = true;
    return copy;
}

Result<int> dropBodies(Connection &connection, Time before, int limit)
{
    const Result<> dropped = connection.prepare(dropBodiesSql)
                                 .bind(":before", before)
                                 .bind(":limit", limit)
                                 .run();
    if (!dropped)
        return dropped.error();
    return connection.changedRows();
}

} // namespace Baton::EventLog
