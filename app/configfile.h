// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/settings.h"

namespace Baton {

/// Reads a configuration file. Folders in it that are not absolute are meant from the file's own
/// folder. Input errors name the file, the field and what is allowed.
Result<Settings> readConfigFile(const QString &path);

/// Writes one for this user only: whoever knows a webhook key can send to its endpoint.
Result<> writeConfigFile(const QString &path, const Settings &settings);

} // namespace Baton
