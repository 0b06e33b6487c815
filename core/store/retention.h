// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "domain/result.h"

namespace Baton {

class Connection;

namespace Retention {

/// Removes what one workspace has kept for longer than it wants to: raw bodies and rows of handled
/// deliveries, sessions, links. A null workspace stands for deliveries of nobody and the list of
/// refused ones. At most `limit` rows of each kind, so that the writer is not held up. Gives how
/// many went.
Result<int> apply(Connection &connection, WorkspaceId workspace, const RetentionSettings &settings,
                  Time now, int limit);

/// Removes the copies that migrations made before then, whatever they hold. Gives how many went.
Result<int> dropBackups(Connection &connection, Time before);

} // namespace Retention
} // namespace Baton
