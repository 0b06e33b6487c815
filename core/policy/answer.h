// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/handoff.h"

namespace Baton {

/// An outdated answer is asked again this often, then sent for what it covers.
inline constexpr int mostRepeatedAsks = 2;

/// Gates 9 and 10 passed on to the engine: asks it, or uses what it said: reply, draft, handoff,
/// quiet. The gates before are in `decision` already.
Decision answer(Decision decision, const GateView &view);

/// People take over, unless a person owns it already.
Decision handOff(Decision decision, const GateView &view, const Handover &handover);

} // namespace Baton
