// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catchupmarks.h"

#include "domain/session.h"
#include "store/connection.h"

namespace Baton::CatchUpMarks {

namespace {

constexpr auto reachedSql = R"(
SELECT value FROM program_settings WHERE workspace_id = :workspace AND name = 'caught_up_to')";

constexpr auto reachSql = R"(
INSERT INTO program_settings (workspace_id, name, value)
VALUES (:workspace, 'caught_up_to', :until)
ON CONFLICT (workspace_id, name) DO UPDATE SET value = excluded.value)";

constexpr auto knownSql = R"(
SELECT owner_version FROM sessions
WHERE workspace_id = :workspace AND conversation = :conversation)";

} // namespace

Result<std::optional<Time>> reached(Connection &connection, WorkspaceId workspace)
{
    Statement statement = connection.prepare(reachedSql);
    const Result<bool> row = statement.bind(":workspace", workspace).next();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Time>();
    QString millis;
    statement.read(millis);
    return std::optional(Time(Millis(millis.toLongLong())));
}

Result<> reach(Connection &connection, WorkspaceId workspace, Time until)
{
    return connection.prepare(reachSql)
        .bind(":workspace", workspace)
        .bind(":until", QString::number(toMillis(until)))
        .run();
}

Result<QHash<ConversationId, Time>> unheardOf(Connection &connection, WorkspaceId workspace,
                                              const QHash<ConversationId, Time> &changed)
{
    QHash<ConversationId, Time> left;
    for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
        Statement statement = connection.prepare(knownSql);
        const Result<bool> row = statement.bind(":workspace", workspace)
                                     .bind(":conversation", it.key())
                                     .next();
        if (!row)
            return row.error();
        Version known;
        if (*row)
            statement.read(known);
        // Of one second there may be more than we have heard.
        if (!*row || known.updatedAt <= it.value())
            left.insert(it.key(), it.value());
    }
    return left;
}

} // namespace Baton::CatchUpMarks
