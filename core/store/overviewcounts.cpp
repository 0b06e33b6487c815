// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/overview.h"

#include "store/connection.h"
#include "store/overviewrows.h"
#include "store/sentbyvendor.h"

namespace Baton::Overview {

namespace {

constexpr auto countsSql = R"(
SELECT count(*), total(s.owner_teammate <> '' AND s.owner_teammate = w.ai_teammate),
       total((s.owner_teammate <> '' OR s.owner_team <> '')
             AND (s.owner_teammate = '' OR s.owner_teammate <> w.ai_teammate)),
       total(s.handed_off_at IS NOT NULL AND s.waiting_since IS NOT NULL),
       total(s.waiting_since IS NOT NULL
             AND (SELECT t.state FROM turns t WHERE t.session_id = s.id
                  ORDER BY t.number DESC LIMIT 1) = 'drafted'),
       total()";

constexpr auto countsFrom = R"()
FROM sessions s JOIN workspaces w ON w.id = s.workspace_id
WHERE s.status = 'open')";

constexpr auto backlogSql = R"(
SELECT (SELECT count(*) FROM deliveries WHERE state = 'pending'),
       (SELECT count(*) FROM effects WHERE status NOT IN ('done', 'failed', 'cancelled')
                                       AND status IN ('pending', 'sending', 'uncertain')),
       (SELECT max(received_at) FROM deliveries))";

constexpr Millis lateWebhook = 2min; // a helpdesk may tell of a message somewhat after it was written

// A week back from the last one, not from now: else a silence would become the usual.
constexpr auto webhookPausesSql = R"(
WITH webhooks AS (SELECT received_at AS at FROM deliveries
                  WHERE workspace_id = :workspace AND )" BATON_SENT_BY_VENDOR R"(),
     newest AS (SELECT max(at) AS at FROM webhooks)
SELECT newest.at, coalesce(max(pause), 0), count(week.at),
       (SELECT count(*) FROM messages m
        WHERE m.created_at >= max(coalesce(newest.at, 0) + :late, :up)
          AND m.workspace_id = :workspace AND m.author_kind = 'customer')
FROM newest LEFT JOIN (
    SELECT at, at - lag(at) OVER (ORDER BY at) AS pause FROM webhooks
    WHERE at >= (SELECT at FROM newest) - :week) AS week)";

// What was decided without asking the engine has none to be sure of. Where nothing was found it is 0:
// the surest misses.
constexpr auto confidencesSql = R"(
SELECT max(json_extract(decision, '$.confidence')) AS confidence,
       max(decision LIKE '%"insufficient_knowledge"%' OR decision LIKE '%"instructions_not_clear"%'
           OR decision LIKE '%"engine.answerFrom"%' OR decision LIKE '%"knowledge.%') AS unknown
FROM decisions
WHERE workspace_id = :workspace AND decided_at >= :since
  AND outcome IN ('reply', 'draft', 'handoff', 'quiet')
GROUP BY session_id, turn HAVING confidence > 0 OR unknown
ORDER BY max(decided_at) DESC LIMIT 5000)";

#define BATON_PACE                                                                            \
    "total(e.outcome = 'reply' AND e.kind = 'reply' AND e.status = 'done') AS replies, "       \
    "total(e.outcome = 'handoff' AND e.step = 0 AND e.status <> 'cancelled') AS handoffs, "    \
    "total(e.status IN ('failed', 'needs_person')) AS failures FROM effects e "

constexpr auto paceSql
    = "SELECT " BATON_PACE "WHERE e.workspace_id = :workspace AND e.created_at >= :since";

constexpr auto busiestHourSql = "SELECT max(replies), max(handoffs), max(failures), count(*) FROM (SELECT "
    BATON_PACE R"(
    WHERE e.workspace_id = :workspace AND e.created_at >= :from AND e.created_at < :to
    GROUP BY e.created_at / 3600000))";

} // namespace

Result<Counts> counts(Connection &connection, WorkspaceId workspace)
{
    QByteArray sql = QByteArray(countsSql) + needsPersonSql + countsFrom;
    if (!workspace.isNull())
        sql += " AND s.workspace_id = :workspace";
    Statement statement = connection.prepare(sql.constData());
    if (!workspace.isNull())
        statement.bind(":workspace", workspace);
    const Result<bool> row = statement.next();
    if (!row)
        return row.error();
    Counts counts;
    statement.read(counts.open, counts.ai, counts.people, counts.handedOff, counts.drafts,
                   counts.needsPerson);
    return counts;
}

Result<Backlog> backlog(Connection &connection)
{
    Statement statement = connection.prepare(backlogSql);
    const Result<bool> row = statement.next();
    if (!row)
        return row.error();
    Backlog backlog;
    statement.read(backlog.inbox, backlog.effects, backlog.lastEvent);
    return backlog;
}

Result<WebhookPauses> webhookPauses(Connection &connection, WorkspaceId workspace, Time upSince)
{
    Statement statement = connection.prepare(webhookPausesSql);
    const Result<bool> row = statement.bind(":workspace", workspace)
                                 .bind(":late", qint64(lateWebhook.count()))
                                 .bind(":week", qint64(Millis(std::chrono::days(7)).count()))
                                 .bind(":up", Time(std::chrono::floor<std::chrono::seconds>(upSince)))
                                 .next();
    if (!row)
        return row.error();
    WebhookPauses pauses;
    qint64 longest = 0;
    statement.read(pauses.last, longest, pauses.count, pauses.missed);
    pauses.longest = Millis(longest);
    return pauses;
}

Result<QList<double>> confidences(Connection &connection, WorkspaceId workspace, Time since)
{
    QList<double> found;
    const Result<> read = connection.prepare(confidencesSql)
                              .bind(":workspace", workspace)
                              .bind(":since", since)
                              .each([&](Statement &row) { row.read(found.emplace_back()); });
    return read ? Result(found) : read.error();
}

Result<Pace> pace(Connection &connection, WorkspaceId workspace, Time since)
{
    Statement statement = connection.prepare(paceSql);
    const Result<bool> row
        = statement.bind(":workspace", workspace).bind(":since", since).next();
    if (!row)
        return row.error();
    Pace pace;
    statement.read(pace.replies, pace.handoffs, pace.failures);
    return pace;
}

Result<std::optional<Pace>> busiestHour(Connection &connection, WorkspaceId workspace, Time from,
                                        Time to)
{
    Statement statement = connection.prepare(busiestHourSql);
    const Result<bool> row
        = statement.bind(":workspace", workspace).bind(":from", from).bind(":to", to).next();
    if (!row)
        return row.error();
    Pace pace;
    int hours = 0;
    statement.read(pace.replies, pace.handoffs, pace.failures, hours);
    return hours > 0 ? std::optional(pace) : std::nullopt;
}

} // namespace Baton::Overview
