// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/knowledgesources.h"

#include "store/connection.h"

namespace Baton::KnowledgeSources {

namespace {

constexpr auto listSourcesSql = R"(
SELECT source, name, tried_at, read_at, problem, fix, more, own_until, covered_from, covered_until
FROM knowledge_sources WHERE workspace_id = :workspace ORDER BY source)";

constexpr auto putSourceSql = R"(
INSERT OR REPLACE INTO knowledge_sources (workspace_id, source, name, tried_at, read_at, problem,
    fix, more, own_until, covered_from, covered_until)
VALUES (:workspace, :source, :name, :tried, :read, :problem, :fix, :more, :own, :from, :until))";

constexpr auto dropOthersSql = R"(
DELETE FROM knowledge_sources WHERE workspace_id = :workspace
  AND source NOT IN (SELECT value FROM json_each(:wanted)))";

// Folders are not listed: they are forgotten where they are read.
constexpr auto dropTheirArticlesSql = R"(
DELETE FROM articles WHERE workspace_id = :workspace AND source IN (
    SELECT source FROM knowledge_sources WHERE workspace_id = :workspace
      AND source NOT IN (SELECT value FROM json_each(:wanted))))";

} // namespace

Result<QList<KnowledgeSourceRow>> list(Connection &connection, WorkspaceId workspace)
{
    QList<KnowledgeSourceRow> rows;
    const Result<> read = connection.prepare(listSourcesSql)
                              .bind(":workspace", workspace)
                              .each([&](Statement &from) {
                                  KnowledgeSourceRow &row = rows.emplace_back();
                                  from.read(row.source, row.name, row.triedAt, row.readAt,
                                            row.problem, row.fix, row.more, row.ownUntil,
                                            row.coveredFrom, row.coveredUntil);
                              });
    if (!read)
        return read.error();
    return rows;
}

Result<> put(Connection &connection, WorkspaceId workspace, const KnowledgeSourceRow &row)
{
    connection.changes().knowledge.insert(workspace);
    return connection.prepare(putSourceSql)
        .bind(":workspace", workspace)
        .bind(":source", row.source)
        .bind(":name", row.name)
        .bind(":tried", row.triedAt)
        .bind(":read", row.readAt)
        .bind(":problem", row.problem)
        .bind(":fix", row.fix)
        .bind(":more", row.more)
        .bind(":own", row.ownUntil)
        .bind(":from", row.coveredFrom)
        .bind(":until", row.coveredUntil)
        .run();
}

Result<int> keepOnly(Connection &connection, WorkspaceId workspace, const QStringList &wanted)
{
    for (const char *sql : {dropTheirArticlesSql, dropOthersSql}) {
        const Result<> done = connection.prepare(sql)
                                  .bind(":workspace", workspace)
                                  .bind(":wanted", wanted)
                                  .run();
        if (!done)
            return done.error();
    }
    const int count = connection.changedRows();
    if (count > 0)
        connection.changes().lostKnowledge(workspace);
    return count;
}

} // namespace Baton::KnowledgeSources
