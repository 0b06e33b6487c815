// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasure.h"

#include "store/connection.h"
#include "store/erasedcontacts.h"
#include "store/erasureparts.h"
#include "store/erasuresql.h"
#include "store/tr.h"

#include <algorithm>

namespace Baton::Erasure {

namespace {

constexpr auto foundContactsSql = R"(
SELECT id, workspace_id, vendor_id, name, email, phone FROM contacts
WHERE (:workspace IS NULL OR workspace_id = :workspace)
  AND (vendor_id = :contact OR email = :contact OR phone = :contact))";

// The customer of one session, with what is known of them by now.
constexpr auto foundInSessionSql = R"(
SELECT coalesce(c.id, 0), s.workspace_id, coalesce(nullif(c.vendor_id, ''), s.customer_id),
       s.customer_name, coalesce(nullif(c.email, ''), s.customer_email),
       coalesce(nullif(c.phone, ''), s.customer_phone)
FROM sessions s LEFT JOIN contacts c ON c.id = s.contact_id WHERE s.id = :session)";

// By the contact's row, by its handles at the time, and where it only took part.
constexpr auto foundSessionsSql = R"(
SELECT id FROM sessions WHERE workspace_id = :workspace
  AND (contact_id = :row OR :id <> '' AND customer_id = :id
       OR :email <> '' AND customer_email = :email COLLATE NOCASE
       OR :phone <> '' AND customer_phone = :phone))";

constexpr auto countMessagesSql
    = "SELECT count(*) FROM messages WHERE session_id = :session AND NOT redacted";

constexpr auto blankContactSql
    = "UPDATE contacts SET name = '', email = '', phone = '' WHERE id = :row";

constexpr auto markSql = R"(
INSERT INTO erased_contacts (workspace_id, mark, erased_at) VALUES (:workspace, :mark, :now)
ON CONFLICT (workspace_id, mark) DO UPDATE SET erased_at = excluded.erased_at)";

constexpr auto revokeSql = R"(
UPDATE session_links SET revoked_at = :now WHERE session_id = :session AND revoked_at IS NULL)";

// Whom only the knowledge knows.
constexpr auto foundInArticlesSql = R"(
SELECT 0, workspace_id, contact, '', max(email), max(phone) FROM article_people
WHERE (:workspace IS NULL OR workspace_id = :workspace)
  AND (contact = :contact OR email = :contact OR phone = :contact)
GROUP BY workspace_id, contact)";

/// In every format of the database.
Result<> forgetTexts(Connection &connection, SessionId session)
{
    connection.changes().forgotten = true;
    return runForSession(connection, session,
                         {blankMessagesSql, blankHistorySql, blankHeadSql, blankUnknownSql,
                          dropSessionBodiesSql});
}

Result<QList<Found>> findIn(Connection &connection, const char *sql, const ErasureOrder &order)
{
    QList<Found> list;
    Statement statement = connection.prepare(sql);
    if (order.session.isNull())
        statement.bind(":workspace", order.workspace).bind(":contact", order.contact);
    else
        statement.bind(":session", order.session);
    const Result<> read = statement.each([&](Statement &row) {
        Found &found = list.emplace_back();
        row.read(found.row, found.workspace, found.contact.id, found.contact.name,
                 found.contact.email, found.contact.phone);
    });
    if (!read)
        return read.error();
    return list;
}

Result<QList<Found>> findContacts(Connection &connection, const ErasureOrder &order, qint64 format)
{
    if (!order.session.isNull())
        return findIn(connection, foundInSessionSql, order);
    Result<QList<Found>> list = findIn(connection, foundContactsSql, order);
    if (!list || format < articlePeopleFormat)
        return list;
    const Result<QList<Found>> more = findIn(connection, foundInArticlesSql, order);
    if (!more)
        return more;
    QList<Found> all = *list;
    for (const Found &found : *more) {
        const bool known = std::any_of(list->begin(), list->end(), [&](const Found &other) {
            return other.workspace == found.workspace && other.contact.id == found.contact.id;
        });
        if (!known)
            all << found;
    }
    return all;
}

Result<QList<SessionId>> sessionsOf(Connection &connection, const Found &found,
                                    const ErasureOrder &order)
{
    QList<SessionId> sessions;
    Statement statement = connection.prepare(foundSessionsSql);
    const Result<> read = bindHandles(statement, found)
                              .bind(":row", found.row)
                              .each([&](Statement &row) { row.read(sessions.emplace_back()); });
    if (!read)
        return read.error();
    if (!order.session.isNull() && !sessions.contains(order.session))
        sessions.append(order.session); // of somebody without a row and without a handle
    return sessions;
}

Result<int> messagesOf(Connection &connection, SessionId session)
{
    Statement count = connection.prepare(countMessagesSql);
    const Result<bool> row = count.bind(":session", session).next();
    if (!row)
        return row.error();
    int messages = 0;
    count.read(messages);
    return messages;
}

Result<> eraseSession(Connection &connection, WorkspaceId workspace, SessionId session,
                      qint64 format, ErasureReport &report)
{
    const Result<int> messages = messagesOf(connection, session);
    if (!messages)
        return messages.error();
    report.messages += *messages;
    ++report.sessions;
    connection.changes().sessions.insert(session);
    if (const Result<> ended = runForSession(connection, session, {endPendingSql}); !ended)
        return ended;
    if (const Result<> forgotten = forgetTexts(connection, session); !forgotten)
        return forgotten;
    if (format >= attributesFormat) {
        const Result<> blanked = runForSession(connection, session, {blankAttributesSql});
        if (!blanked)
            return blanked;
    }
    if (format >= summaryFormat) {
        const Result<> blanked = runForSession(connection, session, {blankSummarySql});
        if (!blanked)
            return blanked;
    }
    connection.changes().knowledge.insert(workspace);
    return runForSession(connection, session,
                         {redactMessagesSql, blankTurnsSql, blankEffectsSql, blankDecisionsSql,
                          blankCommandsSql, dropMadeArticlesSql, bumpSessionSql});
}

Result<> eraseHandles(Connection &connection, const Found &found, qint64 format)
{
    if (format >= articlePeopleFormat) {
        Statement articles = connection.prepare(dropTheirArticlesSql);
        if (const Result<> dropped = bindHandles(articles, found).run(); !dropped)
            return dropped;
    }
    Statement bodies = connection.prepare(dropNamingBodiesSql);
    if (const Result<> dropped = bindHandles(bodies, found).run(); !dropped)
        return dropped;
    if (const Result<> ended = connection.prepare(endNamingSql).run(); !ended)
        return ended;
    return connection.prepare(blankContactSql).bind(":row", found.row).run();
}

Result<> leaveMarks(Connection &connection, const Found &found, const QList<SessionId> &sessions,
                    Time now)
{
    const Result<QByteArray> key = erasureKey(connection, true);
    if (!key)
        return key.error();
    for (const QByteArray &mark : ErasedContacts::marksOf(found.workspace, found.contact, *key)) {
        const Result<> marked = connection.prepare(markSql)
                                    .bind(":workspace", found.workspace)
                                    .bind(":mark", mark)
                                    .bind(":now", now)
                                    .run();
        if (!marked)
            return marked;
    }
    for (SessionId session : sessions) {
        const Result<> revoked
            = connection.prepare(revokeSql).bind(":session", session).bind(":now", now).run();
        if (!revoked)
            return revoked;
    }
    connection.changes().settings = true; // whoever knows the marks asks for them again
    return {};
}

Result<> eraseOne(Connection &connection, const Found &found, const ErasureOrder &order,
                  bool backup, qint64 format, ErasureReport &report)
{
    const Result<QList<SessionId>> sessions = sessionsOf(connection, found, order);
    if (!sessions)
        return sessions.error();
    if (const Result<> erased = eraseQuotesOf(connection, found, format); !erased)
        return erased;
    for (SessionId session : *sessions) {
        if (const Result<> erased = eraseSession(connection, found.workspace, session, format, report);
            !erased)
            return erased;
    }
    if (const Result<> erased = erasePartsOf(connection, found, *sessions, format); !erased)
        return erased;
    if (const Result<> erased = eraseHandles(connection, found, format); !erased)
        return erased;
    ++report.contacts;
    return backup ? Result<>() : leaveMarks(connection, found, *sessions, order.now);
}

} // namespace

Result<QList<Found>> find(Connection &connection, const ErasureOrder &order, qint64 format)
{
    const Result<QList<Found>> found = findContacts(connection, order, format);
    if (!found || !found->isEmpty())
        return found;
    return Error{ErrorKind::NotFound,
                 StoreText::tr("No contact is known by “%1”.").arg(order.contact),
                 StoreText::tr("Give the contact's id at the vendor, its email address or its "
                               "phone number, as the session shows it.")};
}

Result<ErasureReport> foresee(Connection &connection, const ErasureOrder &order)
{
    const Result<qint64> format = connection.number("PRAGMA user_version");
    if (!format)
        return format.error();
    const Result<QList<Found>> found = find(connection, order, *format);
    if (!found)
        return found.error();
    ErasureReport report;
    for (const Found &one : *found) {
        const Result<QList<SessionId>> sessions = sessionsOf(connection, one, order);
        if (!sessions)
            return sessions.error();
        ++report.contacts;
        report.sessions += int(sessions->size());
        for (SessionId session : *sessions) {
            const Result<int> messages = messagesOf(connection, session);
            if (!messages)
                return messages.error();
            report.messages += *messages;
        }
    }
    return report;
}

Result<ErasureReport> erase(Connection &connection, const ErasureOrder &order, bool backup)
{
    // A copy from before a migration lacks the newest columns and tables, and so what they hold.
    const Result<qint64> format = connection.number("PRAGMA user_version");
    if (!format)
        return format.error();
    const Result<QList<Found>> found = find(connection, order, *format);
    if (!found)
        return found.error();
    ErasureReport report;
    for (const Found &one : *found) {
        if (const Result<> erased = eraseOne(connection, one, order, backup, *format, report); !erased)
            return erased.error();
    }
    return report;
}

Result<> forgetSession(Connection &connection, SessionId session)
{
    const Result<> forgotten = forgetTexts(connection, session);
    return forgotten ? runForSession(connection, session, {blankAttributesSql, blankSummarySql})
                     : forgotten;
}

Result<> forgetDeleted(Connection &connection, SessionId session)
{
    if (const Result<> forgotten = forgetSession(connection, session); !forgotten)
        return forgotten;
    connection.changes().sessions.insert(session);
    const Result<> done = runForSession(connection, session,
                                        {redactMessagesSql, blankTurnsSql, blankEffectsSql,
                                         blankDecisionsSql, blankCommandsSql, bumpSessionSql});
    return done ? dropMadeArticle(connection, session) : done;
}

Result<> dropBodies(Connection &connection, SessionId session)
{
    return runForSession(connection, session, {dropSessionBodiesSql});
}

} // namespace Baton::Erasure
