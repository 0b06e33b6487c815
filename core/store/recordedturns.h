// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/result.h"

namespace Baton {

class Connection;

/// What was decided before, to be decided again under other settings.
namespace RecordedTurns {

/// Sessions of the workspace in which something was said since, the newest first.
Result<QList<SessionId>> sessions(Connection &connection, WorkspaceId workspace, Time since,
                                  int limit);

/// Of each turn of the session the last decision since that came to an end: a reply, a draft, a
/// handoff, a silence; not what waited, read or asked.
Result<QList<Decision>> decisions(Connection &connection, SessionId session, Time since);

} // namespace RecordedTurns
} // namespace Baton
