// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/worklists.h"

#include "store/connection.h"
#include "store/overviewrows.h"
#include "store/statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace Baton::WorkLists {

namespace {

// The newest handoff of a session that still stands.
constexpr auto handoffsSql = R"(
WITH found AS MATERIALIZED (
SELECT e.session_id AS session, e.turn AS turn, e.created_at AS at FROM )";

constexpr auto standingSql = R"(
WHERE s.handed_off_at IS NOT NULL AND e.outcome = 'handoff' AND e.step = 0 AND e.status <> 'cancelled'
  AND e.number = (SELECT max(o.number) FROM effects o
                  WHERE o.session_id = e.session_id AND o.outcome = 'handoff' AND o.step = 0
                    AND o.status <> 'cancelled'))";

constexpr auto handoffOrder
    = " ORDER BY s.waiting_since IS NULL OR s.status <> 'open', s.waiting_since, e.created_at DESC "
      "LIMIT :limit)";

// Why: of the few that are shown only, as decisions are long.
constexpr auto handoffWhySql = R"(
SELECT ids.session, ids.at, coalesce(json_extract(d.decision, '$.reasons'), '[]'),
       coalesce(d.summary, ''),
       coalesce((SELECT substr(coalesce(nullif(m.plain, ''), m.body, ''), 1, 400) FROM messages m
                 WHERE m.session_id = ids.session AND m.visibility = 'public'
                   AND m.author_kind = 'customer'
                 ORDER BY m.created_at DESC, m.id DESC LIMIT 1), '')
FROM found ids
LEFT JOIN decisions d ON d.session_id = ids.session AND d.number =
    (SELECT max(n.number) FROM decisions n
     WHERE n.session_id = ids.session AND n.turn = ids.turn AND n.outcome = 'handoff'))";

// The words as they were drafted, without what the note has around them.
constexpr auto draftsSql = R"(
SELECT e.session_id, e.number, e.created_at, e.status, e.reason,
       coalesce((SELECT json_extract(t.turn, '$.answer.text') FROM turns t
                 WHERE t.session_id = e.session_id AND t.number = e.turn),
                json_extract(e.action, '$.text'), ''),
       e.turn = (SELECT max(t.number) FROM turns t WHERE t.session_id = e.session_id)
           AND s.status = 'open' AND s.waiting_since IS NOT NULL,
       m.id IS NOT NULL, coalesce(m.plain, m.body, ''), coalesce(m.author_name, '')
FROM effects e
JOIN sessions s ON s.id = e.session_id
LEFT JOIN messages m ON m.id =
    (SELECT r.id FROM messages r
     WHERE r.session_id = e.session_id AND r.visibility = 'public' AND r.author_kind = 'teammate'
       AND r.received_at >= e.created_at
     ORDER BY r.created_at, r.id LIMIT 1)
WHERE e.outcome = 'draft' AND e.step = 0 AND e.created_at >= :since
  AND e.workspace_id IN (SELECT id FROM workspaces WHERE :workspace IS NULL OR id = :workspace)
ORDER BY e.created_at DESC LIMIT :limit)";

/// Few sessions are open, and few effects are handoffs: from the fewer to the others.
QByteArray tables(Handoffs which)
{
    return which == Handoffs::All ? "effects e CROSS JOIN sessions s ON s.id = e.session_id"
                                  : "sessions s CROSS JOIN effects e ON e.session_id = s.id";
}

QByteArray condition(Handoffs which)
{
    switch (which) {
    case Handoffs::Waiting: return " AND s.status = 'open' AND s.waiting_since IS NOT NULL";
    case Handoffs::Open: return " AND s.status = 'open'";
    case Handoffs::All: return {};
    }
    Q_UNREACHABLE();
}

/// The rows of the sessions that `items` are about; items whose session is gone go too.
template<typename Item>
Result<> addRows(Connection &connection, QList<Item> &items)
{
    QJsonArray ids;
    for (const Item &item : items)
        ids.append(item.row.id.value());
    const QString json = QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    const Result<QList<Overview::Row>> rows = Overview::rowsOf(
        connection, "SELECT DISTINCT value AS id FROM json_each(:ids)", {},
        [&](Statement &statement) { statement.bind(":ids", json); });
    if (!rows)
        return rows.error();
    QHash<SessionId, Overview::Row> byId;
    for (const Overview::Row &row : *rows)
        byId.insert(row.id, row);
    items.removeIf([&](const Item &item) { return !byId.contains(item.row.id); });
    for (Item &item : items)
        item.row = byId.value(item.row.id);
    return {};
}

std::optional<Time> waitsSince(const Handoff &handoff)
{
    return handoff.row.status == SessionStatus::Open ? handoff.row.waitingSince : std::nullopt;
}

} // namespace

Result<QList<Handoff>> handoffs(Connection &connection, WorkspaceId workspace, Handoffs which,
                                int limit)
{
    QByteArray sql = handoffsSql + tables(which) + standingSql + condition(which);
    if (!workspace.isNull())
        sql += " AND e.workspace_id = :workspace";
    sql += QByteArray(handoffOrder) + handoffWhySql;
    QList<Handoff> found;
    {
        Statement statement = connection.prepare(sql.constData());
        statement.bind(":limit", limit);
        if (!workspace.isNull())
            statement.bind(":workspace", workspace);
        const Result<> read = statement.each([&](Statement &row) {
            Handoff handoff;
            row.read(handoff.row.id, handoff.at, handoff.reasons, handoff.why,
                     handoff.customerWrote);
            handoff.customerWrote = handoff.customerWrote.simplified().left(200);
            found.append(handoff);
        });
        if (!read)
            return read.error();
    }
    if (const Result<> added = addRows(connection, found); !added)
        return added.error();
    std::stable_sort(found.begin(), found.end(), [](const Handoff &a, const Handoff &b) {
        return std::tuple(!waitsSince(a), waitsSince(a), b.at)
            < std::tuple(!waitsSince(b), waitsSince(b), a.at);
    });
    return found;
}

Result<QList<Draft>> drafts(Connection &connection, WorkspaceId workspace, Time since, int limit)
{
    QList<Draft> found;
    {
        Statement statement = connection.prepare(draftsSql);
        statement.bind(":since", since).bind(":workspace", workspace).bind(":limit", limit);
        const Result<> read = statement.each([&](Statement &row) {
            Draft draft;
            bool answered = false;
            QString reply;
            row.read(draft.row.id, draft.effect, draft.at, draft.status, draft.reason, draft.text,
                     draft.isCurrent, answered, reply, draft.replyBy);
            if (answered)
                draft.reply = Body{reply, TextFormat::Plain};
            found.append(draft);
        });
        if (!read)
            return read.error();
    }
    if (const Result<> added = addRows(connection, found); !added)
        return added.error();
    return found;
}

} // namespace Baton::WorkLists
