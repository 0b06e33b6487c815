// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/silence.h"
#include "console/finding.h"
#include "domain/settings.h"
#include "store/eventlog.h"

#include <QHash>

namespace Baton {

/// What came to the door lately and did not get in, or was for nobody.
struct DoorState
{
    QList<EventLog::Refused> refused; ///< of the last day, the newest first
    QList<EventLog::Unclaimed> unclaimed;
    QHash<WorkspaceId, Silence> silent; ///< whose webhooks have stopped
};

Result<DoorState> readDoor(Connection &connection, Time now);
/// A notice for each way in which deliveries were refused or were nobody's, with its fix.
Findings checkDoor(const DoorState &door, const QList<Workspace> &workspaces);

/// Webhooks that have stopped coming, as far as the workspace had any.
Findings checkSilence(const Workspace &workspace, const DoorState &door);

/// What customers or colleagues did not get.
Findings checkDelivered(const WorkspaceSettings &settings,
                        const QList<EventLog::Undelivered> &undelivered);

} // namespace Baton
