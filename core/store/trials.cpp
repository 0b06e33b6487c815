// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trials.h"

#include "store/connection.h"
#include "store/sentbyvendor.h"
#include "store/statement.h"

namespace Baton::Trials {

namespace {

constexpr auto acceptedSql = "SELECT max(received_at) FROM deliveries "
                             "WHERE received_at >= :since AND workspace_id = :workspace "
                             "AND " BATON_SENT_BY_VENDOR;

constexpr auto foundSql = R"(
SELECT max(received_at) FROM deliveries
WHERE received_at >= :since AND workspace_id = :workspace AND kind = 'webhook'
  AND topic = 'catch-up')";

constexpr auto stepsSql = R"(
SELECT session_id, outcome, action, status, reason FROM effects
WHERE workspace_id = :workspace AND created_at >= :since
ORDER BY created_at DESC, number DESC LIMIT 200)";

// By our receipt; vendors' clocks differ a little from ours.
constexpr auto teammateSql = R"(
SELECT session_id FROM messages
WHERE created_at >= :since - 600000 AND received_at >= :since AND workspace_id = :workspace
  AND visibility = 'public' AND author_kind = 'teammate'
ORDER BY received_at DESC LIMIT 1)";

template<typename T>
Result<> readOne(Connection &connection, const char *sql, WorkspaceId workspace, Time since,
                 T &value)
{
    Statement statement = connection.prepare(sql);
    const Result<bool> row
        = statement.bind(":workspace", workspace).bind(":since", since).next();
    if (!row)
        return row.error();
    if (*row)
        statement.read(value);
    return {};
}

} // namespace

Result<Seen> since(Connection &connection, WorkspaceId workspace, Time since)
{
    Seen seen;
    if (const Result<> read = readOne(connection, acceptedSql, workspace, since, seen.accepted);
        !read)
        return read.error();
    if (const Result<> read = readOne(connection, foundSql, workspace, since, seen.found); !read)
        return read.error();
    if (const Result<> read = readOne(connection, teammateSql, workspace, since, seen.teammateWrote);
        !read)
        return read.error();
    const Result<> read = connection.prepare(stepsSql)
                              .bind(":workspace", workspace)
                              .bind(":since", since)
                              .each([&](Statement &row) {
                                  Step &step = seen.steps.emplace_back();
                                  row.read(step.session, step.group, step.action, step.status,
                                           step.reason);
                              });
    if (!read)
        return read.error();
    return seen;
}

} // namespace Baton::Trials
