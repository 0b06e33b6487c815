// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasureparts.h"

#include "store/connection.h"
#include "store/erasure.h"
#include "store/erasuresql.h"
#include "store/tr.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Baton::Erasure {

namespace {

constexpr auto takenPartSql = R"(
SELECT DISTINCT session_id FROM messages
WHERE workspace_id = :workspace AND author_kind = 'customer' AND author_id = :id AND author_id <> '')";

// By the names that the vendor gave the contact there; before the messages lose them.
constexpr auto blankNamesSql = R"(
UPDATE history SET who = CASE WHEN who IN (SELECT value FROM json_each(:names)) THEN '' ELSE who END,
    detail = CASE WHEN detail IN (SELECT value FROM json_each(:names)) THEN '' ELSE detail END
WHERE session_id = :session)";

constexpr auto namesSql = R"(
SELECT DISTINCT author_name FROM messages
WHERE session_id = :session AND author_kind = 'customer' AND author_id = :id AND author_name <> '')";

constexpr auto blankCloserSql = R"(
UPDATE sessions SET closing = json_replace(closing, '$.by.name', '')
WHERE id = :session AND json_extract(closing, '$.by.id') = :id)";

constexpr auto blankPartsSql = R"(
UPDATE messages SET body = '', plain = NULL, attachments = '[]', analysis = NULL, author_name = '',
    redacted = 1
WHERE session_id = :session AND author_kind = 'customer' AND author_id = :id)";

/// A list as a parameter, for json_each.
QString listText(const QStringList &list)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

/// Notes, reasons and raw bodies from that turn on.
Result<> forgetMadeSince(Connection &connection, SessionId session, qint64 from)
{
    const QString gone = StoreText::tr("The words are gone: they quoted what was removed since.");
    for (const char *sql :
         {quotedInTurnsSql, quotedInNotesSql, quotedInThreadSql, quotedInDecisionsSql}) {
        Statement statement = connection.prepare(sql);
        statement.bind(":session", session).bind(":from", from);
        if (sql != quotedInTurnsSql)
            statement.bind(":gone", gone);
        if (const Result<> done = statement.run(); !done)
            return done;
    }
    connection.changes().forgotten = true;
    connection.changes().sessions.insert(session);
    if (const Result<> done
        = runForSession(connection, session, {dropSessionBodiesSql, bumpSessionSql});
        !done)
        return done;
    return dropMadeArticle(connection, session);
}

Result<> erasePart(Connection &connection, SessionId session, const Found &found)
{
    QStringList names{found.contact.name};
    const Result<> read = connection.prepare(namesSql)
                              .bind(":session", session)
                              .bind(":id", found.contact.id)
                              .each([&](Statement &row) { row.read(names.emplace_back()); });
    if (!read)
        return read;
    names.removeAll(QString());
    const Result<> unnamed = connection.prepare(blankNamesSql)
                                 .bind(":session", session)
                                 .bind(":names", listText(names))
                                 .run();
    if (!unnamed)
        return unnamed;
    for (const char *sql : {blankCloserSql, blankPartsSql}) {
        const Result<> blanked
            = connection.prepare(sql).bind(":session", session).bind(":id", found.contact.id).run();
        if (!blanked)
            return blanked;
    }
    return forgetMadeSince(connection, session, 0);
}

/// What one turn said, and why.
Result<> unquote(Connection &connection, SessionId session, qint64 turn)
{
    for (const char *sql :
         {unquoteMessagesSql, unquoteEffectsSql, unquoteTurnSql, unquoteDecisionsSql}) {
        const Result<> done
            = connection.prepare(sql).bind(":session", session).bind(":turn", turn).run();
        if (!done)
            return done;
    }
    connection.changes().sessions.insert(session);
    return runForSession(connection, session, {bumpSessionSql});
}

} // namespace

Statement &bindHandles(Statement &statement, const Found &found)
{
    return statement.bind(":workspace", found.workspace)
        .bind(":id", found.contact.id)
        .bind(":email", found.contact.email)
        .bind(":phone", found.contact.phone);
}

Result<> runForSession(Connection &connection, SessionId session,
                       std::initializer_list<const char *> statements)
{
    for (const char *sql : statements) {
        if (const Result<> done = connection.prepare(sql).bind(":session", session).run(); !done)
            return done;
    }
    return {};
}

Result<> dropMadeArticle(Connection &connection, SessionId session)
{
    const Result<> dropped = runForSession(connection, session, {dropMadeArticlesSql});
    if (!dropped || connection.changedRows() == 0)
        return dropped;
    Statement statement
        = connection.prepare("SELECT workspace_id FROM sessions WHERE id = :session");
    const Result<bool> row = statement.bind(":session", session).next();
    if (!row)
        return row.error();
    WorkspaceId workspace;
    statement.read(workspace);
    connection.changes().lostKnowledge(workspace);
    return {};
}

Result<> erasePartsOf(Connection &connection, const Found &found, const QList<SessionId> &own,
                      qint64 format)
{
    QList<SessionId> sessions;
    const Result<> read = connection.prepare(takenPartSql)
                              .bind(":workspace", found.workspace)
                              .bind(":id", found.contact.id)
                              .each([&](Statement &row) { row.read(sessions.emplace_back()); });
    if (!read)
        return read;
    for (SessionId session : sessions) {
        if (own.contains(session))
            continue;
        if (const Result<> erased = erasePart(connection, session, found); !erased)
            return erased;
        if (format < summaryFormat)
            continue;
        if (const Result<> blanked = runForSession(connection, session, {blankSummarySql}); !blanked)
            return blanked;
    }
    return {};
}

Result<> eraseQuotesOf(Connection &connection, const Found &found, qint64 format)
{
    if (format < articlePeopleFormat)
        return {};
    QStringList conversations;
    Statement quotable = connection.prepare(quotableSql);
    const Result<> listed = bindHandles(quotable, found).each(
        [&](Statement &row) { row.read(conversations.emplace_back()); });
    if (!listed || conversations.isEmpty())
        return listed;
    QList<std::pair<SessionId, qint64>> turns;
    const Result<> read = connection.prepare(quotingSql)
                              .bind(":workspace", found.workspace)
                              .bind(":conversations", listText(conversations))
                              .each([&](Statement &row) {
                                  auto &[session, turn] = turns.emplace_back();
                                  row.read(session, turn);
                              });
    if (!read)
        return read;
    for (const auto &[session, turn] : turns) {
        if (const Result<> done = unquote(connection, session, turn); !done)
            return done;
    }
    return {};
}

Result<> forgetQuotes(Connection &connection, SessionId session, const QList<MessageId> &messages)
{
    QStringList ids;
    for (const MessageId &id : messages)
        ids << id.value();
    Statement statement = connection.prepare(firstTurnWithSql);
    const Result<bool> row
        = statement.bind(":session", session).bind(":messages", listText(ids)).next();
    if (!row)
        return row.error();
    qint64 from = 0;
    statement.read(from);
    return forgetMadeSince(connection, session, from);
}

} // namespace Baton::Erasure
