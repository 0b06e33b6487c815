// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sessionrows.h"

#include "store/connection.h"

namespace Baton::Sessions {

namespace {

constexpr auto putTimerSql = R"(
INSERT INTO timers AS old (session_id, workspace_id, kind, generation, due)
VALUES (:session, :workspace, :kind, :generation, :due)
ON CONFLICT (session_id, kind) DO UPDATE SET generation = excluded.generation, due = excluded.due
WHERE (old.generation, old.due) IS NOT (excluded.generation, excluded.due))";

constexpr auto putHistorySql = R"(
INSERT INTO history (session_id, workspace_id, at, what, who, detail, entry_key)
VALUES (:session, :workspace, :at, :what, :who, :detail, :key)
ON CONFLICT (session_id, entry_key) WHERE entry_key <> '' DO NOTHING)";

constexpr auto insertDecisionSql = R"(
INSERT INTO decisions (session_id, workspace_id, number, turn, outcome, summary, settings_version,
                       decided_at, decision)
VALUES (:session, :workspace, :number, :turn, :outcome, :summary, :settings, :decided, :decision))";

} // namespace

Result<> writeTimers(Connection &connection, const Session &session)
{
    for (const Timer &timer : session.timers) {
        const Result<> put = connection.prepare(putTimerSql)
                                 .bind(":session", session.id)
                                 .bind(":workspace", session.workspace)
                                 .bind(":kind", timer.kind)
                                 .bind(":generation", timer.generation)
                                 .bind(":due", timer.due)
                                 .run();
        if (!put)
            return put;
    }
    return {};
}

Result<> writeHistory(Connection &connection, const Session &session)
{
    for (const HistoryEntry &entry : session.history) {
        const Result<> put = connection.prepare(putHistorySql)
                                 .bind(":session", session.id)
                                 .bind(":workspace", session.workspace)
                                 .bind(":at", entry.at)
                                 .bind(":what", entry.what)
                                 .bind(":who", entry.who)
                                 .bind(":detail", entry.detail)
                                 .bind(":key", entry.key)
                                 .run();
        if (!put)
            return put;
    }
    return {};
}

Result<> writeDecisions(Connection &connection, const Session &session,
                        const QList<Decision> &decisions)
{
    for (const Decision &decision : decisions) {
        const Result<> put = connection.prepare(insertDecisionSql)
                                 .bind(":session", session.id)
                                 .bind(":workspace", session.workspace)
                                 .bind(":number", decision.id)
                                 .bind(":turn", decision.turn)
                                 .bind(":outcome", decision.outcome)
                                 .bind(":summary", decision.summary)
                                 .bind(":settings", decision.settings)
                                 .bind(":decided", decision.now)
                                 .bind(":decision", decision)
                                 .run();
        if (!put)
            return put;
    }
    return {};
}

} // namespace Baton::Sessions
