// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/finding.h"
#include "domain/settings.h"
#include "helpdesk/helpdesk.h"
#include "store/troubles.h"

namespace Baton {

/// Whom the vendor has; nothing: it could not be asked.
struct Assignable
{
    std::optional<QList<Teammate>> teammates;
    std::optional<QList<Team>> teams;
};

/// Whether handoffs reach the teammate or team that the settings choose. Nothing where they choose
/// nobody, or where nothing is known of it.
Findings checkTarget(const WorkspaceSettings &settings, const Troubles::RefusedTarget &refused,
                     const Assignable &there, Time now);

} // namespace Baton
