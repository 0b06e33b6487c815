// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace Baton {

/// What it is that a message was written, by who wrote it and for whom.
HappenedKind kindOfWriting(const Message &message);

} // namespace Baton
