// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/finding.h"
#include "domain/settings.h"
#include "store/troubles.h"

namespace Baton {

/// What an admin wonders about who sees the AI at work: why it did not answer, hand off or draft in
/// the last day. In the order in which the causes are worth looking at.
Findings checkBehaviour(const WorkspaceSettings &settings, const Troubles::Lately &lately);

} // namespace Baton
