// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "domain/time.h"

#include <QHash>

#include <optional>

namespace Baton {

class Connection;

/// How far catch-up has come with each workspace, and what it need not look at.
namespace CatchUpMarks {

/// Up to when, by the vendor's clock, what changed has been taken in. Nothing: it never was asked.
Result<std::optional<Time>> reached(Connection &connection, WorkspaceId workspace);
Result<> reach(Connection &connection, WorkspaceId workspace, Time until);

/// Those of `changed` (with the vendor's time of change) whose session here is not newer already.
Result<QHash<ConversationId, Time>> unheardOf(Connection &connection, WorkspaceId workspace,
                                              const QHash<ConversationId, Time> &changed);

} // namespace CatchUpMarks
} // namespace Baton
