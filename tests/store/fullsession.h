// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "store/overview.h"

namespace Baton::Testing {

/// A session in which every field that is stored differs from its default: what the store forgets
/// shows. A new field of a domain struct that is not filled here stops the build (fieldCount).
Session fullSession(WorkspaceId workspace);
Decision fullDecision();

} // namespace Baton::Testing
