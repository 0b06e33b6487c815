// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/overviewrows.h"

#include "store/connection.h"

#include <QHash>

namespace Baton::Overview {

const char *const needsPersonSql = R"((
    EXISTS (SELECT 1 FROM effects e WHERE e.session_id = s.id
            AND e.status NOT IN ('done', 'failed', 'cancelled')
            AND e.status IN ('needs_person', 'awaiting_approval'))
    OR (SELECT t.state FROM turns t WHERE t.session_id = s.id ORDER BY t.number DESC LIMIT 1)
       = 'needs_person'
    OR s.waiting_since IS NOT NULL
        AND (s.paused OR s.taken_over_at IS NOT NULL OR coalesce(
            (SELECT t.state FROM turns t WHERE t.session_id = s.id ORDER BY t.number DESC LIMIT 1),
            '') NOT IN ('open', 'asked', 'acting'))
        AND NOT EXISTS (SELECT 1 FROM effects e WHERE e.session_id = s.id
                        AND e.status NOT IN ('done', 'failed', 'cancelled')
                        AND e.status = 'uncertain')))";

namespace {

constexpr auto rowsSql = R"(
SELECT s.id, s.workspace_id, s.conversation, s.channel, s.customer_id, s.customer_name,
       s.customer_email, s.customer_phone, s.subject, s.page_url, s.owner_teammate, s.owner_team,
       CASE WHEN s.owner_teammate <> '' AND s.owner_teammate = w.ai_teammate THEN 'ai'
            WHEN s.owner_teammate <> '' THEN 'person'
            WHEN s.owner_team <> '' THEN 'team' ELSE 'nobody' END,
       CASE WHEN s.owner_teammate = '' THEN '' ELSE coalesce(
           (SELECT m.author_name FROM messages m
            WHERE m.session_id = s.id AND m.author_id = s.owner_teammate AND m.author_name <> ''
            ORDER BY m.created_at DESC LIMIT 1), '') END,
       s.vendor_state, s.tags, s.status, s.closure, s.sentiment, s.language, s.paused, s.assisted,
       s.taken_over_at, s.handed_off_at, s.waiting_since, s.created_at, s.last_activity,
       substr(coalesce(nullif(m.plain, ''), m.body, ''), 1, 400), coalesce(m.author_kind, 'system'),
       (SELECT t.state FROM turns t WHERE t.session_id = s.id ORDER BY t.number DESC LIMIT 1),
       (SELECT due FROM timers t WHERE t.session_id = s.id AND t.kind = 'settle'),
       (SELECT due FROM timers t WHERE t.session_id = s.id AND t.kind = 'approval'),
       (SELECT outcome FROM decisions d WHERE d.session_id = s.id ORDER BY d.number DESC LIMIT 1),
       coalesce((SELECT instr(d.decision, '"setting":"repliesPerHour"') > 0 FROM decisions d
                 WHERE d.session_id = s.id ORDER BY d.number DESC LIMIT 1), 0),
       s.summary, s.rating
FROM ids
JOIN sessions s ON s.id = ids.id
JOIN workspaces w ON w.id = s.workspace_id
LEFT JOIN messages m ON m.id =
    (SELECT p.id FROM messages p WHERE p.session_id = s.id AND p.visibility = 'public'
     ORDER BY p.created_at DESC, p.id DESC LIMIT 1)
)";

// Also what failed in the current turn: it shows on the row. An attribute is nothing that a customer
// waits for: its failure shows in the thread.
constexpr auto openEffectsSql = R"(
SELECT e.session_id, e.number, e.outcome, e.status, e.due, e.reason
FROM json_each(:ids) i
JOIN effects e ON e.session_id = i.value AND e.status NOT IN ('done', 'failed', 'cancelled')
UNION ALL
SELECT e.session_id, e.number, e.outcome, e.status, e.due, e.reason
FROM json_each(:ids) i
JOIN effects e ON e.session_id = i.value AND e.status = 'failed' AND e.kind <> 'attribute'
    AND e.turn = (SELECT max(t.number) FROM turns t WHERE t.session_id = e.session_id)
ORDER BY 1, 2)";

Row readRow(Statement &statement)
{
    Row r;
    statement.read(r.id, r.workspace, r.conversation, r.channel, r.contact.id, r.contact.name,
                   r.contact.email, r.contact.phone, r.subject, r.pageUrl, r.owner.teammate,
                   r.owner.team, r.ownerClass, r.ownerName, r.vendorState, r.tags, r.status,
                   r.closure, r.sentiment, r.language, r.paused, r.assisted, r.takenOverAt,
                   r.handedOffAt, r.waitingSince, r.createdAt, r.lastActivity, r.lastMessage,
                   r.lastAuthor, r.turnState, r.settleDue, r.approvalDue, r.lastOutcome,
                   r.replyCap, r.summary, r.rating);
    r.lastMessage = r.lastMessage.simplified().left(200);
    return r;
}

Result<> addEffects(Connection &connection, QList<Row> &rows)
{
    QStringList ids;
    QHash<SessionId, Row *> byId;
    for (Row &row : rows) {
        ids.append(QString::number(row.id.value()));
        byId.insert(row.id, &row);
    }
    const QString json = u'[' + ids.join(u',') + u']';
    return connection.prepare(openEffectsSql).bind(":ids", json).each([&](Statement &statement) {
        SessionId session;
        OpenEffect effect;
        statement.read(session, effect.id, effect.group, effect.status, effect.due, effect.reason);
        if (Row *row = byId.value(session))
            row->effects.append(effect);
    });
}

} // namespace

Result<QList<Row>> rowsOf(Connection &connection, const QByteArray &idsSql,
                          const QByteArray &orderSql,
                          const std::function<void(Statement &)> &bind)
{
    const QByteArray sql = "WITH ids AS MATERIALIZED (" + idsSql + ")" + rowsSql + orderSql;
    QList<Row> rows;
    {
        Statement statement = connection.prepare(sql.constData());
        bind(statement);
        const Result<> read
            = statement.each([&](Statement &current) { rows.append(readRow(current)); });
        if (!read)
            return read.error();
    }
    if (const Result<> added = addEffects(connection, rows); !added)
        return added.error();
    return rows;
}

} // namespace Baton::Overview
