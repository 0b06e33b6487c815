// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

#include <QLockFile>

#include <memory>

namespace Baton {

/// Where settings and data live: `--data-dir`, else a folder of the XDG data folder; the sandbox has
/// its own.
QString dataFolderOf(const Options &options);

/// Makes the folder when it is not there, for its owner only (0700): it holds customers' text.
/// Storage when it cannot be made.
Result<> makeDataFolder(const QString &folder);

/// One core per data folder, for as long as the lock lives. Conflict: another has it. Storage: the
/// folder cannot be written.
Result<std::unique_ptr<QLockFile>> lockDataFolder(const QString &folder);

} // namespace Baton
