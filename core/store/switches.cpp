// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspaces.h"

#include "domain/words.h"
#include "store/connection.h"

namespace Baton::Workspaces {

namespace {

constexpr WorkspaceId everything; // row 0

constexpr auto pausedSql = "SELECT workspace_id FROM switches WHERE paused";

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

constexpr auto brakesSql
    = "SELECT workspace_id, value FROM program_settings WHERE workspace_id > 0 AND name = 'brake'";

constexpr auto putSql = R"(
INSERT INTO program_settings (workspace_id, name, value) VALUES (:workspace, :name, :value)
ON CONFLICT (workspace_id, name) DO UPDATE SET value = excluded.value)";

constexpr auto takeSql
    = "DELETE FROM program_settings WHERE workspace_id = :workspace AND name = :name";

constexpr auto channelsSql = R"(
SELECT workspace_id, value FROM program_settings
WHERE workspace_id > 0 AND name LIKE 'paused channel %')";

constexpr auto releasedSql = R"(
SELECT CAST(value AS INTEGER) FROM program_settings
WHERE workspace_id = :workspace AND name = 'brake released at')";

Result<> put(Connection &connection, WorkspaceId workspace, const QString &name,
             const QString &value)
{
    const Result<> done = connection.prepare(putSql)
                              .bind(":workspace", workspace)
                              .bind(":name", name)
                              .bind(":value", value)
                              .run();
    connection.changes().switches = done.ok();
    return done;
}

Result<> take(Connection &connection, WorkspaceId workspace, const QString &name)
{
    const Result<> done = connection.prepare(takeSql)
                              .bind(":workspace", workspace)
                              .bind(":name", name)
                              .run();
    connection.changes().switches = done.ok();
    return done;
}

} // namespace

Result<Switches> switches(Connection &connection)
{
    Switches switches;
    const Result<> paused = connection.prepare(pausedSql).each([&](Statement &row) {
        WorkspaceId workspace;
        row.read(workspace);
        workspace == everything ? void(switches.everythingPaused = true)
                                : switches.paused.append(workspace);
    });
    if (!paused)
        return paused.error();
    const Result<> read = connection.prepare(brakesSql).each([&](Statement &row) {
        WorkspaceId workspace;
        QString why;
        row.read(workspace, why);
        switches.brakes.insert(workspace, why);
    });
    if (!read)
        return read.error();
    const Result<> channels = connection.prepare(channelsSql).each([&](Statement &row) {
        WorkspaceId workspace;
        QString channel;
        row.read(workspace, channel);
        if (const auto known = fromWord<Channel>(channel))
            switches.pausedChannels[workspace].append(*known);
    });
    if (!channels)
        return channels.error();
    return switches;
}

Result<> pauseEverything(Connection &connection, bool paused, Time now)
{
    return pause(connection, everything, paused, now);
}

Result<> pauseWorkspace(Connection &connection, WorkspaceId workspace, bool paused, Time now)
{
    return pause(connection, workspace, paused, now);
}

Result<> pauseChannel(Connection &connection, WorkspaceId workspace, Channel channel, bool paused)
{
    const QString word = QString::fromLatin1(Baton::word(channel));
    const QString name = QStringLiteral("paused channel %1").arg(word);
    return paused ? put(connection, workspace, name, word) : take(connection, workspace, name);
}

Result<> putBrakeOn(Connection &connection, WorkspaceId workspace, const QString &why)
{
    return put(connection, workspace, QStringLiteral("brake"), why);
}

Result<> releaseBrake(Connection &connection, WorkspaceId workspace, Time now)
{
    const Result<> taken = take(connection, workspace, QStringLiteral("brake"));
    if (!taken)
        return taken;
    return put(connection, workspace, QStringLiteral("brake released at"),
               QString::number(toMillis(now)));
}

Result<std::optional<Time>> brakeReleasedAt(Connection &connection, WorkspaceId workspace)
{
    Statement statement = connection.prepare(releasedSql);
    const Result<bool> row = statement.bind(":workspace", workspace).next();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Time>();
    Time at;
    statement.read(at);
    return std::optional<Time>(at);
}

} // namespace Baton::Workspaces
