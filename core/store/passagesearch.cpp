// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passages.h"

#include "store/connection.h"
#include "store/passagescope.h"

namespace Baton::Passages {

namespace {

// A word in the title counts more than one in the text; the scope counts nothing.
constexpr auto searchSql = R"(
SELECT a.article, a.title, a.url, p.text, a.internal, f.rank
FROM (SELECT rowid, rank FROM passages_fts
      WHERE passages_fts MATCH :match AND rank MATCH 'bm25(0.0, 3.0, 1.0)'
      ORDER BY rank LIMIT :limit) f
JOIN passages p ON p.id = f.rowid
JOIN articles a ON a.id = p.article_id
WHERE p.workspace_id = :workspace
ORDER BY f.rank)";

constexpr auto countSql = "SELECT count(*) FROM passages_fts WHERE passages_fts MATCH :match";

/// FTS5's own words for operators and quotes lose their meaning inside quotes.
QString quoted(QString word)
{
    return u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString anyOf(const QStringList &words)
{
    QStringList quotedWords;
    for (const QString &word : words) {
        if (!word.trimmed().isEmpty())
            quotedWords.append(quoted(word));
    }
    return quotedWords.join(QStringLiteral(" OR "));
}

Result<int> countMatches(Connection &connection, const QString &match)
{
    Statement statement = connection.prepare(countSql);
    const Result<bool> row = statement.bind(":match", match).next();
    if (!row)
        return row.error();
    int count = 0;
    statement.read(count);
    return count;
}

} // namespace

Result<QList<PassageHit>> search(Connection &connection, WorkspaceId workspace,
                                 const QStringList &words, bool withInternal, int limit)
{
    const QString any = anyOf(words);
    if (any.isEmpty())
        return QList<PassageHit>();
    const QString scope = withInternal ? workspaceScope(workspace) : publicScope(workspace);
    const QString match = QStringLiteral("scope : %1 AND {title text} : (%2)").arg(scope, any);
    QList<PassageHit> hits;
    const Result<> read = connection.prepare(searchSql)
                              .bind(":match", match)
                              .bind(":limit", limit)
                              .bind(":workspace", workspace)
                              .each([&](Statement &row) {
                                  PassageHit &hit = hits.emplace_back();
                                  row.read(hit.articleId, hit.title, hit.url, hit.passage,
                                           hit.internal, hit.rank);
                              });
    if (!read)
        return read.error();
    return hits;
}

Result<WordCounts> count(Connection &connection, WorkspaceId workspace, const QStringList &words)
{
    WordCounts counts;
    const QString scope = QStringLiteral("scope : %1").arg(workspaceScope(workspace));
    const Result<int> all = countMatches(connection, scope);
    if (!all)
        return all.error();
    counts.passages = *all;
    for (const QString &word : words) {
        Result<int> with = 0;
        if (!word.trimmed().isEmpty())
            with = countMatches(connection, QStringLiteral("%1 AND {title text} : %2")
                                                .arg(scope, quoted(word)));
        if (!with)
            return with.error();
        counts.with.append(*with);
    }
    return counts;
}

} // namespace Baton::Passages
