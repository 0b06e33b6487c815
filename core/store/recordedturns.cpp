// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordedturns.h"

#include "store/connection.h"
#include "store/statement.h"

#include <QMap>

namespace Baton::RecordedTurns {

namespace {

constexpr auto spokenInSql = R"(
SELECT id FROM sessions
WHERE workspace_id = :workspace AND last_activity >= :since AND vendor_state <> 'deleted'
ORDER BY last_activity DESC LIMIT :limit)";

constexpr auto endedSql = R"(
SELECT decision FROM decisions
WHERE session_id = :session AND decided_at >= :since AND turn IS NOT NULL
  AND outcome IN ('stopped', 'reply', 'draft', 'handoff', 'quiet', 'resolved')
ORDER BY number)";

} // namespace

Result<QList<SessionId>> sessions(Connection &connection, WorkspaceId workspace, Time since,
                                  int limit)
{
    QList<SessionId> found;
    const Result<> read = connection.prepare(spokenInSql)
                              .bind(":workspace", workspace)
                              .bind(":since", since)
                              .bind(":limit", limit)
                              .each([&](Statement &row) { row.read(found.emplace_back()); });
    if (!read)
        return read.error();
    return found;
}

Result<QList<Decision>> decisions(Connection &connection, SessionId session, Time since)
{
    QMap<qint64, Decision> last; // by turn
    const Result<> read = connection.prepare(endedSql)
                              .bind(":session", session)
                              .bind(":since", since)
                              .each([&](Statement &row) {
                                  Decision decision;
                                  row.read(decision);
                                  last.insert(decision.turn.value(), decision);
                              });
    if (!read)
        return read.error();
    return last.values();
}

} // namespace Baton::RecordedTurns
