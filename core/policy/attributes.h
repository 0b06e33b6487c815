// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "policy/context.h"

namespace Baton {

/// What the AI found out goes to the vendor's own attributes, where the workspace wants it: the intent
/// with every answer, draft and handoff; the outcome with a handoff, and when the session counts as
/// resolved. `before`: the session before the event that `decided` is about.
void writeAttributes(const Session &before, Session &session, const Decision &decided,
                     const PolicyContext &context);

} // namespace Baton
