// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <functional>

namespace Baton {

class Connection;

/// Runs `look` on the database of a data folder in the calling thread, reading only: nothing is
/// made, migrated or locked out, and a core may be running on it. NotFound when there is no database
/// yet, Conflict when this version would migrate it first, Storage when it is newer, foreign,
/// damaged or cannot be read; else what `look` returns.
Result<> lookOnly(const QString &folder, const std::function<Result<>(Connection &)> &look);

} // namespace Baton
