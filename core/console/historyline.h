// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"

namespace Baton {

/// What the thread says of an entry of the history; empty where the messages tell it themselves.
QString historyLine(const HistoryEntry &entry);

} // namespace Baton
