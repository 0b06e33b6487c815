// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/overview.h"

#include "store/connection.h"
#include "store/overviewrows.h"
#include "store/searchterms.h"
#include "store/tr.h"

namespace Baton::Overview {

namespace {

// Of a search: each branch by its own index. A word that everybody writes finds its newest uses.
constexpr auto foundSql = R"(
    s.id IN (SELECT :ticket
             UNION SELECT id FROM sessions
                   WHERE conversation IN (SELECT value FROM json_each(:conversations))
             UNION SELECT f.id FROM contacts c JOIN sessions f ON f.contact_id = c.id
                   WHERE c.name LIKE :like ESCAPE '\' OR c.email LIKE :like ESCAPE '\'
                      OR c.phone LIKE :like ESCAPE '\'
             UNION SELECT m.session_id FROM messages m
                   WHERE m.id IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH :match
                                  ORDER BY rowid DESC LIMIT 5000)))";

constexpr auto openOrder = " ORDER BY s.waiting_since IS NULL, s.waiting_since, "
                           "s.last_activity DESC, s.id DESC";
constexpr auto recentOrder = " ORDER BY s.last_activity DESC, s.id DESC";

QByteArray condition(Which which)
{
    switch (which) {
    case Which::All: return "1";
    case Which::Open: return "s.status = 'open'";
    case Which::NeedsPerson: return QByteArray("s.status = 'open' AND ") + needsPersonSql;
    case Which::Ai:
        return "s.status = 'open' AND s.owner_teammate <> '' AND s.owner_teammate = "
               "(SELECT w.ai_teammate FROM workspaces w WHERE w.id = s.workspace_id)";
    case Which::People:
        return "s.status = 'open' AND (s.owner_teammate <> '' OR s.owner_team <> '') AND "
               "s.owner_teammate <> coalesce((SELECT nullif(w.ai_teammate, '') FROM workspaces w "
               "WHERE w.id = s.workspace_id), ' ')";
    case Which::Closed: return "s.status <> 'open'";
    case Which::HeldBack:
        return "s.status = 'open' AND s.waiting_since IS NOT NULL AND "
               "(SELECT t.state FROM turns t WHERE t.session_id = s.id "
               "ORDER BY t.number DESC LIMIT 1) = 'stopped' AND "
               "(SELECT json_extract(d.decision, '$.gates[0].state') = 'stopped' AND "
               "json_extract(d.decision, '$.gates[0].setting') LIKE 'switches.%' "
               "FROM decisions d WHERE d.session_id = s.id ORDER BY d.number DESC LIMIT 1)";
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<Row>> list(Connection &connection, const Filter &filter)
{
    const SearchTerms terms = searchTerms(filter.text);
    const bool closed = filter.which == Which::Closed || filter.which == Which::All;
    const QByteArray order = closed ? recentOrder : openOrder;
    QByteArray ids = "SELECT s.id FROM sessions s WHERE " + condition(filter.which);
    if (!filter.workspace.isNull())
        ids += " AND s.workspace_id = :workspace";
    if (!terms.isEmpty())
        ids += QByteArray(" AND ") + foundSql;
    ids += order + " LIMIT :limit";
    return rowsOf(connection, ids, order, [&](Statement &statement) {
        statement.bind(":limit", filter.limit);
        if (!filter.workspace.isNull())
            statement.bind(":workspace", filter.workspace);
        if (!terms.isEmpty())
            statement.bind(":ticket", terms.ticket)
                .bind(":conversations", terms.conversations)
                .bind(":like", terms.like)
                .bind(":match", terms.match);
    });
}

Result<Row> row(Connection &connection, SessionId session)
{
    Result<QList<Row>> rows = rowsOf(connection, "SELECT :session AS id", {},
                                     [&](Statement &statement) { statement.bind(":session", session); });
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorKind::NotFound,
                     StoreText::tr("There is no session #%1.").arg(session.value()),
                     StoreText::tr("Look it up by text, ticket number or conversation id.")};
    return rows->constFirst();
}

Result<QList<Row>> earlier(Connection &connection, SessionId session, int limit)
{
    static constexpr auto ids = R"(
        SELECT s.id FROM sessions s
        WHERE s.contact_id = (SELECT contact_id FROM sessions WHERE id = :session)
          AND s.id <> :session
        ORDER BY s.last_activity DESC LIMIT :limit)";
    return rowsOf(connection, ids, recentOrder, [&](Statement &statement) {
        statement.bind(":session", session).bind(":limit", limit);
    });
}

} // namespace Baton::Overview
