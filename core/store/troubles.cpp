// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/troubles.h"

#include "store/connection.h"
#include "store/statement.h"

#include <algorithm>

namespace Baton::Troubles {

namespace {

#define BATON_LAST_OF_TURNS                                                                 \
    "WITH last AS (SELECT session_id, turn, max(number) AS number FROM decisions "           \
    "WHERE workspace_id = :workspace AND decided_at >= :since AND turn IS NOT NULL "         \
    "GROUP BY session_id, turn) "

constexpr auto turnsSql = BATON_LAST_OF_TURNS "SELECT count(*) FROM last";

// The first gate that stops is the reason. A column beside max() is of the row that has it.
constexpr auto unansweredSql = BATON_LAST_OF_TURNS R"(
SELECT d.outcome, json_extract(g.value, '$.gate') AS gate,
       coalesce(json_extract(g.value, '$.setting'), '') AS setting,
       coalesce(json_extract(g.value, '$.detail'), '') AS detail, count(*), d.session_id,
       max(d.decided_at)
FROM last JOIN decisions d USING (session_id, number)
JOIN json_each(d.decision, '$.gates') g
WHERE d.outcome IN ('stopped', 'quiet') AND json_extract(g.value, '$.state') = 'stopped'
  AND NOT EXISTS (SELECT 1 FROM json_each(d.decision, '$.gates') earlier
                  WHERE earlier.key < g.key AND json_extract(earlier.value, '$.state') = 'stopped')
GROUP BY d.outcome, gate, setting
ORDER BY count(*) DESC)";

constexpr auto unheardSql = R"(
SELECT count(*), m.session_id, '', max(m.created_at)
FROM messages m JOIN sessions s ON s.id = m.session_id
WHERE m.created_at >= :since AND m.workspace_id = :workspace AND m.author_kind = 'customer'
  AND json_extract(m.analysis, '$.asksForPerson') AND s.owner_teammate IN ('', :ai)
  AND s.status = 'open' AND (s.handed_off_at IS NULL OR s.handed_off_at < m.created_at)
  AND s.taken_over_at IS NULL)";

constexpr auto stillAssignedSql = R"(
SELECT count(*), s.id, '', max(s.handed_off_at) FROM sessions s
WHERE s.workspace_id = :workspace AND s.handed_off_at >= :since AND s.owner_teammate = :ai
  AND :ai <> '' AND s.status = 'open'
  AND (s.given_back_at IS NULL OR s.given_back_at < s.handed_off_at)
  AND (s.assigned_to_ai_at IS NULL OR s.assigned_to_ai_at < s.handed_off_at)
  AND EXISTS (SELECT 1 FROM effects e WHERE e.session_id = s.id AND e.outcome = 'handoff')
  AND NOT EXISTS (SELECT 1 FROM effects e WHERE e.session_id = s.id AND e.outcome = 'handoff'
                    AND e.status IN ('pending', 'sending', 'uncertain', 'accepted')))";

constexpr auto twiceSql = R"(
SELECT count(*), session_id, '', max(created_at) FROM messages
WHERE created_at >= :since AND workspace_id = :workspace AND duplicate_of <> '' AND :ai = :ai)";

constexpr auto notesTwiceSql = R"(
SELECT count(*), session_id, '', max(newest) FROM (
    SELECT session_id, max(created_at) AS newest FROM messages
    WHERE created_at >= :since AND workspace_id = :workspace AND visibility <> 'public'
      AND author_id = :ai AND :ai <> '' AND body <> ''
    GROUP BY session_id, body HAVING count(*) > 1))";

constexpr auto lostDraftsSql = R"(
SELECT count(*), session_id, reason, max(created_at) FROM effects
WHERE created_at >= :since AND workspace_id = :workspace AND outcome = 'draft' AND step = 0
  AND status IN ('failed', 'needs_person') AND :ai = :ai)";

// The target was chosen with the first version of the settings after the last that names another.
constexpr auto refusedTargetSql = R"(
WITH chosen AS (
    SELECT coalesce(min(v.created_at), 0) AS at FROM settings_versions v
    WHERE v.workspace_id = :workspace AND v.id > coalesce(
        (SELECT max(o.id) FROM settings_versions o WHERE o.workspace_id = :workspace
         AND json_extract(o.settings, '$.handoff.assignTo') IS NOT
             (SELECT json_extract(n.settings, '$.handoff.assignTo') FROM settings_versions n
              JOIN workspaces w ON w.settings_version = n.id WHERE w.id = :workspace)), 0))
SELECT h.session_id, h.detail, h.at FROM sessions s JOIN history h ON h.session_id = s.id
WHERE s.workspace_id = :workspace AND s.handed_off_at IS NOT NULL
  AND h.what = 'handoff_target_refused' AND h.at >= (SELECT at FROM chosen)
ORDER BY h.at)";

struct Asked
{
    WorkspaceId workspace;
    TeammateId ai;
    Time since;
};

Result<> readCase(Connection &connection, const char *sql, const Asked &asked, Case &found)
{
    return connection.prepare(sql)
        .bind(":workspace", asked.workspace)
        .bind(":since", asked.since)
        .bind(":ai", asked.ai.value())
        .each([&](Statement &row) { row.read(found.count, found.newest, found.detail); });
}

Result<> readUnanswered(Connection &connection, const Asked &asked, Lately &lately)
{
    const Result<> turns = connection.prepare(turnsSql)
                               .bind(":workspace", asked.workspace)
                               .bind(":since", asked.since)
                               .each([&](Statement &row) { row.read(lately.turns); });
    if (!turns)
        return turns;
    const Result<> unanswered
        = connection.prepare(unansweredSql)
              .bind(":workspace", asked.workspace)
              .bind(":since", asked.since)
              .each([&](Statement &row) {
                  Unanswered &one = lately.unanswered.emplace_back();
                  row.read(one.outcome, one.gate, one.setting, one.detail, one.turns, one.newest);
              });
    std::stable_sort(lately.unanswered.begin(), lately.unanswered.end(),
                     [](const Unanswered &a, const Unanswered &b) { return a.gate < b.gate; });
    return unanswered;
}

} // namespace

Result<Lately> lately(Connection &connection, WorkspaceId workspace, const TeammateId &ai, Time since)
{
    const Asked asked{workspace, ai, since};
    Lately lately;
    if (const Result<> read = readUnanswered(connection, asked, lately); !read)
        return read.error();
    const std::pair<const char *, Case *> cases[]
        = {{unheardSql, &lately.unheard},       {stillAssignedSql, &lately.stillAssigned},
           {twiceSql, &lately.twice},           {notesTwiceSql, &lately.notesTwice},
           {lostDraftsSql, &lately.lostDrafts}};
    for (const auto &[sql, found] : cases) {
        if (const Result<> read = readCase(connection, sql, asked, *found); !read)
            return read.error();
    }
    return lately;
}

Result<RefusedTarget> refusedTarget(Connection &connection, WorkspaceId workspace)
{
    RefusedTarget refused;
    const Result<> read = connection.prepare(refusedTargetSql)
                              .bind(":workspace", workspace)
                              .each([&](Statement &row) {
                                  row.read(refused.newest, refused.detail, refused.last);
                                  if (refused.count++ == 0)
                                      refused.first = refused.last;
                              });
    if (!read)
        return read.error();
    return refused;
}

} // namespace Baton::Troubles
