// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/finding.h"
#include "app/listenaddress.h"

namespace Baton {

// What this machine has for Baton. Everything here only looks: a folder that is not there is not
// made, and a lock is not taken.

/// Whether the data folder can be written, is private, and its disk has room.
Findings checkDataFolder(const QString &folder);

/// Whether a core holds the folder, as its lock file says.
struct LockHolder
{
    qint64 pid = 0;
    bool isAlive = false; ///< on this machine
};
LockHolder lockHolder(const QString &folder);

/// Whether webhooks could be taken at `address` by a core that is started now.
Finding checkFreeAddress(const ListenAddress &address);

} // namespace Baton
