// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/client.h"

namespace Baton {

/// How long to wait before the next try; nothing: this was the last. Pure. `tries` counts those
/// made, the failed one included. A wait that the other side names (`retryAfter`) is honoured up
/// to two minutes; a longer one is the caller's to plan.
std::optional<Millis> retryDelay(const Exchange &exchange, Repeatable repeatable, int tries,
                                 Time now);

} // namespace Baton
