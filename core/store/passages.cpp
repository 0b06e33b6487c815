// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passages.h"

#include "store/connection.h"
#include "store/passagescope.h"

namespace Baton::Passages {

namespace {

constexpr auto putArticleSql = R"(
INSERT INTO articles (workspace_id, source, article, title, url, collection, language, internal,
                      hash, updated_at)
VALUES (:workspace, :source, :article, :title, :url, :collection, :language, :internal, :hash,
        :updated)
ON CONFLICT (workspace_id, source, article) DO UPDATE SET
    title = excluded.title, url = excluded.url, collection = excluded.collection, language = excluded.language,
    internal = excluded.internal, hash = excluded.hash, updated_at = excluded.updated_at
RETURNING id)";

constexpr auto dropPassagesSql = "DELETE FROM passages WHERE article_id = :article";

constexpr auto insertPassageSql = R"(
INSERT INTO passages (workspace_id, article_id, position, scope, title, text)
VALUES (:workspace, :article, :position, :scope, :title, :text))";

constexpr auto removeOthersSql = R"(
DELETE FROM articles
WHERE workspace_id = :workspace AND source = :source
  AND article NOT IN (SELECT value FROM json_each(:keep)))";

constexpr auto hashesSql
    = "SELECT article, hash FROM articles WHERE workspace_id = :workspace AND source = :source";

Result<qint64> putRow(Connection &connection, WorkspaceId workspace, const Article &article)
{
    Statement statement = connection.prepare(putArticleSql);
    const Result<bool> row = statement.bind(":workspace", workspace)
                                 .bind(":source", article.source)
                                 .bind(":article", article.id)
                                 .bind(":title", article.title)
                                 .bind(":url", article.url)
                                 .bind(":collection", article.collection)
                                 .bind(":language", article.language)
                                 .bind(":internal", article.internal)
                                 .bind(":hash", article.hash)
                                 .bind(":updated", article.updatedAt)
                                 .next();
    if (!row)
        return row.error();
    qint64 id = 0;
    statement.read(id);
    return id;
}

Result<> putPassages(Connection &connection, WorkspaceId workspace, qint64 id,
                     const Article &article)
{
    if (const Result<> done = connection.prepare(dropPassagesSql).bind(":article", id).run(); !done)
        return done;
    for (qsizetype i = 0; i < article.passages.size(); ++i) {
        const Result<> done = connection.prepare(insertPassageSql)
                                  .bind(":workspace", workspace)
                                  .bind(":article", id)
                                  .bind(":position", qint64(i))
                                  .bind(":scope", scopeOf(workspace, article.internal))
                                  .bind(":title", article.title)
                                  .bind(":text", article.passages[i])
                                  .run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<> putArticle(Connection &connection, WorkspaceId workspace, const Article &article)
{
    const Result<qint64> id = putRow(connection, workspace, article);
    if (!id)
        return id.error();
    connection.changes().knowledge.insert(workspace);
    return putPassages(connection, workspace, *id, article);
}

Result<int> removeOthers(Connection &connection, WorkspaceId workspace, const QString &source,
                         const QStringList &keep)
{
    const Result<> removed = connection.prepare(removeOthersSql)
                                 .bind(":workspace", workspace)
                                 .bind(":source", source)
                                 .bind(":keep", keep)
                                 .run();
    if (!removed)
        return removed.error();
    const int count = connection.changedRows();
    if (count > 0)
        connection.changes().knowledge.insert(workspace);
    return count;
}

Result<QMap<QString, QByteArray>> hashes(Connection &connection, WorkspaceId workspace,
                                         const QString &source)
{
    QMap<QString, QByteArray> all;
    const Result<> read = connection.prepare(hashesSql)
                              .bind(":workspace", workspace)
                              .bind(":source", source)
                              .each([&](Statement &row) {
                                  QString article;
                                  QByteArray hash;
                                  row.read(article, hash);
                                  all.insert(article, hash);
                              });
    if (!read)
        return read.error();
    return all;
}

} // namespace Baton::Passages
