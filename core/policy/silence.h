// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/gates.h"

namespace Baton {

/// Nobody waits for an answer: says who has spoken last or closed it, so that silence has its
/// reason too, and counts the silence after an answer of ours as a resolution when it is long
/// enough.
Decision decideSilence(Decision decision, const GateView &view);

} // namespace Baton
