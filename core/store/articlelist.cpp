// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/articlelist.h"

#include "store/connection.h"

namespace Baton::Articles {

namespace {

constexpr auto listArticlesSql = R"(
SELECT a.id, a.source, a.article, a.title, a.url, a.collection, a.language, a.internal, a.updated_at,
       (SELECT count(*) FROM passages p WHERE p.article_id = a.id)
FROM articles a WHERE a.workspace_id = :workspace
ORDER BY a.source, a.title COLLATE NOCASE, a.id)";

constexpr auto articlePassagesSql
    = "SELECT text FROM passages WHERE article_id = :article ORDER BY position";

} // namespace

Result<QList<ArticleRow>> list(Connection &connection, WorkspaceId workspace)
{
    QList<ArticleRow> rows;
    const Result<> read = connection.prepare(listArticlesSql)
                              .bind(":workspace", workspace)
                              .each([&](Statement &from) {
                                  ArticleRow &row = rows.emplace_back();
                                  from.read(row.id, row.source, row.key, row.title, row.url, row.collection, row.language,
                                            row.internal, row.updatedAt, row.passages);
                              });
    if (!read)
        return read.error();
    return rows;
}

Result<QStringList> passages(Connection &connection, qint64 article)
{
    QStringList texts;
    const Result<> read = connection.prepare(articlePassagesSql)
                              .bind(":article", article)
                              .each([&](Statement &from) { from.read(texts.emplace_back()); });
    if (!read)
        return read.error();
    return texts;
}

} // namespace Baton::Articles
