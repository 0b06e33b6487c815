// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/server.h"
#include "pipeline/waypoints.h"

namespace Baton {

/// For tests of what a crash leaves behind, and the one place where this is read: with
/// BATON_DIE_AT=NAME or NAME:N in its environment the program ends itself by SIGKILL when it passes
/// that step (pipeline/waypoints.h) for the Nth time. Without it, as always in use: null.
PassWaypoint dieAtWaypoint();

/// The handler, with the steps at the door.
RequestHandler passingWaypoints(RequestHandler handler, const PassWaypoint &pass);

} // namespace Baton
