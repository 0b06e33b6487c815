// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pastconversations.h"

#include "store/connection.h"
#include "store/erasedcontacts.h"
#include "store/passagescope.h"
#include "store/workspaces.h"

#include <algorithm>

namespace Baton::PastConversations {

namespace {

constexpr auto closedSql = R"(
WITH past AS (
    SELECT id, conversation, subject, customer_id, customer_name, customer_email, customer_phone,
           last_activity, updated_at
    FROM sessions
    WHERE workspace_id = :workspace AND last_activity >= :since AND updated_at >= :changed
      AND (vendor_state = 'closed' OR status = 'closed_resolved')
      AND vendor_state <> 'deleted' AND status <> 'closed_unresolved'
      AND EXISTS (SELECT 1 FROM messages WHERE session_id = sessions.id AND body <> ''))
SELECT * FROM past
WHERE updated_at <= coalesce((SELECT updated_at FROM past ORDER BY updated_at
                              LIMIT 1 OFFSET :limit - 1), updated_at)
ORDER BY updated_at, id)";

constexpr auto wordsSql = R"(
SELECT message_id, author_kind, author_id, visibility, body, format, coalesce(plain, body),
       created_at, posted_by, redacted, duplicate_of
FROM messages WHERE session_id = :session AND visibility = 'public')";

constexpr auto knownSql = R"(
SELECT DISTINCT conversation FROM messages
WHERE workspace_id = :workspace AND conversation IN (SELECT value FROM json_each(:conversations))
  AND author_kind = 'teammate' AND visibility = 'public' AND body <> '')";

constexpr auto addPersonSql = R"(
INSERT INTO article_people (article_id, workspace_id, contact, email, phone)
SELECT id, workspace_id, :contact, :email, :phone FROM articles
WHERE workspace_id = :workspace AND source = 'conversations' AND article = :article)";

constexpr auto dropPeopleSql = R"(
DELETE FROM article_people WHERE article_id = (SELECT id FROM articles
    WHERE workspace_id = :workspace AND source = 'conversations' AND article = :article))";

constexpr auto removeSql = R"(
DELETE FROM articles
WHERE workspace_id = :workspace AND source = 'conversations' AND article = :article)";

constexpr auto removeBeforeSql = R"(
DELETE FROM articles
WHERE workspace_id = :workspace AND source = 'conversations' AND updated_at < :since)";

constexpr auto audienceSql = R"(
UPDATE articles SET internal = :internal
WHERE workspace_id = :workspace AND source = 'conversations' AND internal <> :internal)";

// The index of words follows what comes and goes, not what changes.
constexpr auto copyPassagesSql = R"(
INSERT INTO passages (workspace_id, article_id, position, scope, title, text)
SELECT p.workspace_id, p.article_id, p.position, :scope, p.title, p.text
FROM passages p JOIN articles a ON a.id = p.article_id
WHERE a.workspace_id = :workspace AND a.source = 'conversations' AND p.scope <> :scope)";

constexpr auto dropPassagesSql = R"(
DELETE FROM passages
WHERE workspace_id = :workspace AND scope <> :scope
  AND article_id IN (SELECT id FROM articles
                     WHERE workspace_id = :workspace AND source = 'conversations'))";

Result<bool> areInternal(Connection &connection, WorkspaceId workspace)
{
    const Result<QList<Workspace>> all = Workspaces::all(connection);
    if (!all)
        return all.error();
    const bool open = std::any_of(all->begin(), all->end(), [workspace](const Workspace &one) {
        return one.id == workspace && one.settings.vendorKnowledge.conversationsPublic;
    });
    return !open;
}

Result<> readWords(Connection &connection, SessionId session, QList<Message> &messages)
{
    return connection.prepare(wordsSql).bind(":session", session).each([&](Statement &row) {
        Message &m = messages.emplace_back();
        row.read(m.id, m.author.kind, m.author.id, m.visibility, m.body.text, m.body.format,
                 m.plain, m.createdAt, m.postedBy, m.redacted, m.duplicateOf);
    });
}

} // namespace

Result<QList<PastConversation>> closed(Connection &connection, WorkspaceId workspace, Time since,
                                       Time changed, int limit)
{
    QList<PastConversation> past;
    QList<SessionId> sessions;
    const Result<> read = connection.prepare(closedSql)
                              .bind(":workspace", workspace)
                              .bind(":since", since)
                              .bind(":changed", changed)
                              .bind(":limit", limit)
                              .each([&](Statement &row) {
                                  PastConversation &one = past.emplace_back();
                                  row.read(sessions.emplace_back(), one.id, one.subject,
                                           one.contact.id, one.contact.name, one.contact.email,
                                           one.contact.phone, one.at, one.changedAt);
                              });
    if (!read)
        return read.error();
    for (qsizetype i = 0; i < past.size(); ++i) {
        if (const Result<> words = readWords(connection, sessions[i], past[i].messages); !words)
            return words.error();
    }
    return past;
}

Result<QStringList> known(Connection &connection, WorkspaceId workspace,
                          const QStringList &conversations)
{
    QStringList found;
    const Result<> read = connection.prepare(knownSql)
                              .bind(":workspace", workspace)
                              .bind(":conversations", conversations)
                              .each([&](Statement &row) { row.read(found.emplace_back()); });
    if (!read)
        return read.error();
    return found;
}

Result<bool> put(Connection &connection, WorkspaceId workspace, const Article &article,
                 const QList<Contact> &people)
{
    const Result<ErasedContacts> erased = ErasedContacts::load(connection);
    if (!erased)
        return erased.error();
    const bool gone = std::any_of(people.begin(), people.end(), [&](const Contact &person) {
        return erased->erasedAt(workspace, person).has_value();
    });
    if (gone) {
        const Result<> removed = remove(connection, workspace, ConversationId(article.id));
        return removed ? Result<bool>(false) : removed.error();
    }
    const Result<bool> internal = areInternal(connection, workspace);
    if (!internal)
        return internal.error();
    Article stored = article;
    stored.internal = *internal;
    if (const Result<> done = Passages::putArticle(connection, workspace, stored); !done)
        return done.error();
    const Result<> cleared = connection.prepare(dropPeopleSql)
                                 .bind(":workspace", workspace)
                                 .bind(":article", article.id)
                                 .run();
    if (!cleared)
        return cleared.error();
    for (const Contact &person : people) {
        const Result<> done = connection.prepare(addPersonSql)
                                  .bind(":workspace", workspace)
                                  .bind(":article", article.id)
                                  .bind(":contact", person.id)
                                  .bind(":email", person.email)
                                  .bind(":phone", person.phone)
                                  .run();
        if (!done)
            return done.error();
    }
    return true;
}

Result<> remove(Connection &connection, WorkspaceId workspace, const ConversationId &conversation)
{
    const Result<> done = connection.prepare(removeSql)
                              .bind(":workspace", workspace)
                              .bind(":article", conversation)
                              .run();
    if (done && connection.changedRows() > 0)
        connection.changes().lostKnowledge(workspace);
    return done;
}

Result<> applyAudience(Connection &connection, WorkspaceId workspace)
{
    const Result<bool> internal = areInternal(connection, workspace);
    if (!internal)
        return internal.error();
    const Result<> marked = connection.prepare(audienceSql)
                                .bind(":workspace", workspace)
                                .bind(":internal", *internal)
                                .run();
    if (!marked || connection.changedRows() == 0)
        return marked;
    connection.changes().knowledge.insert(workspace);
    for (const char *sql : {copyPassagesSql, dropPassagesSql}) {
        const Result<> done = connection.prepare(sql)
                                  .bind(":workspace", workspace)
                                  .bind(":scope", Passages::scopeOf(workspace, *internal))
                                  .run();
        if (!done)
            return done;
    }
    return {};
}

Result<int> removeBefore(Connection &connection, WorkspaceId workspace, Time since)
{
    const Result<> done = connection.prepare(removeBeforeSql)
                              .bind(":workspace", workspace)
                              .bind(":since", since)
                              .run();
    if (!done)
        return done.error();
    const int count = connection.changedRows();
    if (count > 0)
        connection.changes().lostKnowledge(workspace);
    return count;
}

} // namespace Baton::PastConversations
