// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/settings.h"

namespace Baton {

class Connection;

struct Switches
{
    bool everythingPaused = false;
    QList<WorkspaceId> paused;
    QMap<WorkspaceId, QList<Channel>> pausedChannels;
    QMap<WorkspaceId, QString> brakes; ///< the workspaces that the brake holds, and why

    bool hold(WorkspaceId workspace, Channel channel) const
    {
        return everythingPaused || paused.contains(workspace) || brakes.contains(workspace)
            || pausedChannels.value(workspace).contains(channel);
    }
    friend bool operator==(const Switches &, const Switches &) = default;
};

namespace Workspaces {

/// Replaces all settings at once (config import): workspaces are matched by key, a new version is
/// stored where something changed, modes that were switched on get `now` as their since, missing
/// workspaces are disabled, never deleted. A `webhookKey` is made when absent.
Result<> import(Connection &connection, const Settings &settings, Time now);
/// Keys of the enabled workspaces that importing these settings would disable.
Result<QStringList> leftOut(Connection &connection, const Settings &settings);
Result<Settings> exportAll(Connection &connection);

Result<QList<Workspace>> all(Connection &connection);
/// The proxies whose word about their clients counts (Settings::trustedProxies).
Result<QStringList> trustedProxies(Connection &connection);
/// The workspaces of one endpoint; empty when no endpoint has that key.
Result<QList<Workspace>> byEndpoint(Connection &connection, const EndpointKey &key);

Result<Switches> switches(Connection &connection);
Result<> pauseEverything(Connection &connection, bool paused, Time now);
Result<> pauseWorkspace(Connection &connection, WorkspaceId workspace, bool paused, Time now);
Result<> pauseChannel(Connection &connection, WorkspaceId workspace, Channel channel, bool paused);

/// Puts a workspace's brake on, `why` in words for people. It stays on over a restart, until somebody
/// releases it; what it did before that counts no more.
Result<> putBrakeOn(Connection &connection, WorkspaceId workspace, const QString &why);
Result<> releaseBrake(Connection &connection, WorkspaceId workspace, Time now);
/// When somebody released it last; nothing: never.
Result<std::optional<Time>> brakeReleasedAt(Connection &connection, WorkspaceId workspace);

} // namespace Workspaces
} // namespace Baton
