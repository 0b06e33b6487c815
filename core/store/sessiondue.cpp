// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sessions.h"

#include "store/connection.h"

namespace Baton::Sessions {

namespace {

constexpr auto dueTimersSql = R"(
SELECT session_id, kind, generation, due FROM timers
WHERE due <= :now ORDER BY due LIMIT :limit)";

constexpr auto nextTimerSql = "SELECT min(due) FROM timers WHERE due IS NOT NULL";

constexpr auto interruptedSql = R"(
SELECT session_id FROM effects
WHERE status NOT IN ('done', 'failed', 'cancelled') AND status = 'sending'
UNION
SELECT session_id FROM turns WHERE state = 'asked'
UNION
SELECT id FROM sessions WHERE thread_read = 0 AND read_failed = 0
ORDER BY session_id)";

constexpr auto pendingSql = R"(
SELECT DISTINCT session_id FROM effects
WHERE status NOT IN ('done', 'failed', 'cancelled') AND status IN ('pending', 'awaiting_approval')
ORDER BY session_id)";

// By time first: there is an index for that.
constexpr auto alsoHoldingSql = R"(
SELECT conversation FROM messages
WHERE created_at = :at AND workspace_id = :workspace AND message_id = :message
  AND conversation <> :conversation)";

Result<QList<SessionId>> sessions(Statement statement)
{
    QList<SessionId> ids;
    const Result<> read = statement.each([&](Statement &row) { row.read(ids.emplace_back()); });
    if (!read)
        return read.error();
    return ids;
}

} // namespace

Result<QList<DueTimer>> dueTimers(Connection &connection, Time now, int limit)
{
    QList<DueTimer> timers;
    const Result<> read = connection.prepare(dueTimersSql)
                              .bind(":now", now)
                              .bind(":limit", limit)
                              .each([&](Statement &row) {
                                  DueTimer &timer = timers.emplace_back();
                                  row.read(timer.session, timer.kind, timer.generation, timer.due);
                              });
    if (!read)
        return read.error();
    return timers;
}

Result<std::optional<Time>> nextTimer(Connection &connection)
{
    Statement statement = connection.prepare(nextTimerSql);
    const Result<bool> row = statement.next();
    if (!row)
        return row.error();
    std::optional<Time> due;
    statement.read(due);
    return due;
}

Result<QList<SessionId>> interrupted(Connection &connection)
{
    return sessions(connection.prepare(interruptedSql));
}

Result<QList<SessionId>> withPendingEffects(Connection &connection)
{
    return sessions(connection.prepare(pendingSql));
}

Result<QList<ConversationId>> alsoHolding(Connection &connection, WorkspaceId workspace,
                                          const ConversationId &conversation,
                                          const QList<Message> &messages)
{
    QList<ConversationId> others;
    for (const Message &message : messages) {
        const Result<> read = connection.prepare(alsoHoldingSql)
                                  .bind(":at", message.createdAt)
                                  .bind(":workspace", workspace)
                                  .bind(":message", message.id)
                                  .bind(":conversation", conversation)
                                  .each([&](Statement &row) {
                                      ConversationId other;
                                      row.read(other);
                                      if (!others.contains(other))
                                          others << other;
                                  });
        if (!read)
            return read.error();
    }
    return others;
}

} // namespace Baton::Sessions
