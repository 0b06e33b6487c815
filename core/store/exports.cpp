// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exports.h"

#include "store/connection.h"

namespace Baton::Exports {

namespace {

#define BATON_ABOUT_COLUMNS \
    "SELECT s.id, w.workspace_key, s.conversation, " \
    "coalesce(nullif(s.customer_name, ''), nullif(s.customer_email, ''), s.customer_phone), " \
    "s.channel, "

// CROSS JOIN keeps the order of the tables: rows then come in the order of time by an index, and
// the first one is there before the last was looked at.
constexpr auto sessionsSql = BATON_ABOUT_COLUMNS R"(
       s.customer_email,
       CASE WHEN s.owner_teammate <> '' AND s.owner_teammate = w.ai_teammate THEN 'ai'
            WHEN s.owner_teammate <> '' THEN 'person'
            WHEN s.owner_team <> '' THEN 'team' ELSE 'nobody' END,
       s.owner_teammate, s.owner_team, s.status, s.closure, s.handoff_reasons, s.assisted,
       s.sentiment, s.language, s.tags,
       coalesce(nullif(s.summary, ''), (SELECT json_extract(e.action, '$.text') FROM effects e
                 WHERE e.session_id = s.id AND e.kind = 'note'
                   AND e.outcome IN ('handoff', 'resolution') AND e.status <> 'cancelled'
                 ORDER BY e.number DESC LIMIT 1), ''),
       s.subject, s.created_at, r.created_at, r.author_kind, s.handed_off_at, s.closed_at,
       s.reopenings,
       (SELECT count(*) FROM messages m WHERE m.session_id = s.id AND m.visibility = 'public'),
       (SELECT count(*) FROM messages m WHERE m.session_id = s.id AND m.visibility = 'public'
                                          AND m.author_kind = 'ai'),
       s.rating
FROM sessions s CROSS JOIN workspaces w ON w.id = s.workspace_id
LEFT JOIN messages r ON r.id =
    (SELECT m.id FROM messages m WHERE m.session_id = s.id AND m.visibility = 'public'
                                   AND m.author_kind IN ('ai', 'teammate')
     ORDER BY m.created_at LIMIT 1)
WHERE s.created_at >= :from AND s.created_at < :to)";

constexpr auto sessionsOrder = " ORDER BY s.created_at, s.id";

constexpr auto messagesSql = BATON_ABOUT_COLUMNS R"(
       m.message_id, m.author_kind, m.author_id, m.author_name, m.visibility, m.created_at,
       coalesce(m.plain, m.body), m.posted_by IS NOT NULL,
       json_extract(m.analysis, '$.sentiment'), coalesce(json_extract(m.analysis, '$.language'), '')
FROM messages m CROSS JOIN sessions s ON s.id = m.session_id
CROSS JOIN workspaces w ON w.id = s.workspace_id
WHERE m.created_at >= :from AND m.created_at < :to)";

constexpr auto messagesOrder = " ORDER BY m.created_at, m.id";

constexpr auto handoffsSql = BATON_ABOUT_COLUMNS R"(
       e.created_at, coalesce(json_extract(d.decision, '$.reasons'), '[]'), e.by_command, e.status,
       coalesce(d.summary, ''),
       coalesce((SELECT json_extract(n.action, '$.text') FROM effects n
                 WHERE n.session_id = e.session_id AND n.turn IS e.turn AND n.outcome = 'handoff'
                   AND n.kind = 'note' AND n.number >= e.number ORDER BY n.number LIMIT 1), ''),
       coalesce((SELECT json_extract(a.action, '$.owner.teammate') FROM effects a
                 WHERE a.session_id = e.session_id AND a.turn IS e.turn AND a.kind = 'assign'
                   AND a.number >= e.number ORDER BY a.number LIMIT 1), ''),
       coalesce((SELECT json_extract(a.action, '$.owner.team') FROM effects a
                 WHERE a.session_id = e.session_id AND a.turn IS e.turn AND a.kind = 'assign'
                   AND a.number >= e.number ORDER BY a.number LIMIT 1), '')
FROM effects e CROSS JOIN sessions s ON s.id = e.session_id
CROSS JOIN workspaces w ON w.id = s.workspace_id
LEFT JOIN decisions d ON d.session_id = e.session_id AND d.number =
    (SELECT max(o.number) FROM decisions o WHERE o.session_id = e.session_id AND o.turn IS e.turn
                                             AND o.outcome = 'handoff')
WHERE e.outcome = 'handoff' AND e.step = 0 AND e.status <> 'cancelled'
  AND e.created_at >= :from AND e.created_at < :to)";

constexpr auto handoffsOrder = " ORDER BY e.created_at, e.session_id, e.number";

void read(Statement &from, SessionRow &r)
{
    from.read(r.about.ticket, r.about.workspace, r.about.conversation, r.about.customer,
              r.about.channel, r.customerEmail, r.owner, r.assignee, r.team, r.status, r.closure,
              r.handoffReasons, r.assisted, r.sentiment, r.language, r.tags, r.summary, r.subject,
              r.createdAt, r.firstReplyAt, r.firstReplyBy, r.handedOffAt, r.closedAt, r.reopenings,
              r.messages, r.aiReplies, r.rating);
}

void read(Statement &from, MessageRow &r)
{
    from.read(r.about.ticket, r.about.workspace, r.about.conversation, r.about.customer,
              r.about.channel, r.message, r.authorKind, r.authorId, r.authorName, r.visibility,
              r.createdAt, r.text, r.byBaton, r.sentiment, r.language);
}

void read(Statement &from, HandoffRow &r)
{
    from.read(r.about.ticket, r.about.workspace, r.about.conversation, r.about.customer,
              r.about.channel, r.at, r.reasons, r.byCommand, r.status, r.why, r.note,
              r.assignedTo.teammate, r.assignedTo.team);
}

template<typename Row>
Result<> iterate(Connection &connection, QByteArray sql, const char *table, const char *order,
                 const Period &period, const std::function<Result<>(const Row &)> &use)
{
    if (!period.workspace.isNull())
        sql += QByteArray(" AND ") + table + ".workspace_id = :workspace";
    sql += order;
    Statement statement = connection.prepare(sql.constData());
    statement.bind(":from", period.from.value_or(Time::min()))
        .bind(":to", period.to.value_or(Time::max()));
    if (!period.workspace.isNull())
        statement.bind(":workspace", period.workspace);
    for (;;) {
        const Result<bool> there = statement.next();
        if (!there)
            return there.error();
        if (!*there)
            return {};
        Row row;
        read(statement, row);
        if (const Result<> used = use(row); !used)
            return used;
    }
}

} // namespace

Result<> sessions(Connection &connection, const Period &period,
                  const std::function<Result<>(const SessionRow &)> &row)
{
    return iterate(connection, sessionsSql, "s", sessionsOrder, period, row);
}

Result<> messages(Connection &connection, const Period &period,
                  const std::function<Result<>(const MessageRow &)> &row)
{
    return iterate(connection, messagesSql, "m", messagesOrder, period, row);
}

Result<> handoffs(Connection &connection, const Period &period,
                  const std::function<Result<>(const HandoffRow &)> &row)
{
    return iterate(connection, handoffsSql, "e", handoffsOrder, period, row);
}

} // namespace Baton::Exports
