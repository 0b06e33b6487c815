// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settingsjson.h"
#include "store/workspaces.h"

namespace Baton {

class Statement;

namespace Workspaces {

inline const QString publicUrlName = QStringLiteral("publicUrl");
inline const QString trustedProxiesName = QStringLiteral("trustedProxies");

/// Empty when it was never set.
Result<QString> programSetting(Connection &connection, const QString &name);

/// id, version, settings, since, paused, the paused channels ("web,email").
Result<Workspace> readWorkspace(Statement &row);

/// When modes were switched on, by channel; stored beside the settings, not in them.
QJsonObject sinceOf(const WorkspaceSettings &settings);
void takeSince(WorkspaceSettings &settings, const QJsonObject &since);
/// A mode that was off before (or whose workspace was) is on since `now`; others keep their time.
void markSwitchedOn(WorkspaceSettings &settings, const WorkspaceSettings *before, Time now);

} // namespace Workspaces
} // namespace Baton
