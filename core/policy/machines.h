// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/gates.h"

namespace Baton {

/// Why nobody but a machine wrote the turn: an out-of-office notice, a no-reply sender, our own
/// words coming back, or the same notice after each answer of ours. Empty: a person may have.
QString machineWords(const GateView &view);

/// The customer says again what we have answered since the last closing: no progress.
bool saysAgain(const GateView &view);

} // namespace Baton
