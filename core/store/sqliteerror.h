// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace Baton {

/// What an (extended) SQLite result code means to the person who runs the program. A broken unique
/// index is a Conflict; busy is Unavailable; full, read-only and damaged are Storage with their
/// fix; what is left is a defect of ours. `detail` is SQLite's own message.
Error sqliteError(int code, const QString &detail);

/// The database file cannot be used any more: where backups are, and what happens without one.
Error damagedDatabase(const QString &detail);

} // namespace Baton
