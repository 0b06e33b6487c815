// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace Baton {

/// Denied, with the command that mends it, when other users of the machine could read or replace
/// the secret in `file`, which must exist; links are followed. Nothing is asked of a file on a
/// read-only file system.
Result<> checkPrivate(const QString &file);

} // namespace Baton
