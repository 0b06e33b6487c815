// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

namespace Baton {

/// A store that fails (a full disk) is tried again after this long.
inline constexpr Millis storeRetryPause = 1s;

} // namespace Baton
