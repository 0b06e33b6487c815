// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspaces.h"

#include "store/connection.h"

namespace Baton::Workspaces {

namespace {

constexpr WorkspaceId everything; // row 0

constexpr auto pausedSql = "SELECT paused FROM switches WHERE workspace_id = 0";

constexpr auto pauseSql = R"(
INSERT INTO switches (workspace_id, paused, changed_at) VALUES (:workspace, :paused, :now)
ON CONFLICT (workspace_id) DO UPDATE SET paused = excluded.paused, changed_at = excluded.changed_at)";

Result<> pause(Connection &connection, WorkspaceId workspace, bool paused, Time now)
{
    const Result<> done = connection.prepare(pauseSql)
                              .bind(":workspace", workspace.value())
                              .bind(":paused", paused)
                              .bind(":now", now)
                              .run();
    connection.changes().switches = done.ok();
    return done;
}

} // namespace

Result<Switches> switches(Connection &connection)
{
    const Result<qint64> paused = connection.number(pausedSql);
    if (!paused)
        return paused.error();
    return Switches{*paused != 0};
}

Result<> pauseEverything(Connection &connection, bool paused, Time now)
{
    return pause(connection, everything, paused, now);
}

Result<> pauseWorkspace(Connection &connection, WorkspaceId workspace, bool paused, Time now)
{
    return pause(connection, workspace, paused, now);
}

} // namespace Baton::Workspaces
