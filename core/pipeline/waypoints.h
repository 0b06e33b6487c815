// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QByteArray>

#include <functional>

namespace Baton {

/// Hears the name of every step an event passes between the wire and `done`; null as a rule. Tests
/// end the program there, to see what a crash leaves behind. Called from more than one thread.
using PassWaypoint = std::function<void(const QByteArray &name)>;

/// The names. `decided` and `committed` are followed by the event's, as in "decided.timer".
namespace Waypoint {
inline constexpr auto received = "received";   ///< a delivery is at the door, nothing is stored
inline constexpr auto stored = "stored";       ///< it is committed; the vendor has no answer yet
inline constexpr auto taken = "taken";         ///< the pipeline has it
inline constexpr auto decided = "decided.";    ///< fold and decide are done, nothing is committed
inline constexpr auto committed = "committed."; ///< and nothing that was decided is begun
inline constexpr auto reading = "reading";     ///< a read is on its way to the vendor
inline constexpr auto sending = "sending";     ///< an effect's request is on its way to the vendor

/// "told", "read", "unread", "timer", "answer", "started", "reported", "skipped", "inherits",
/// "inherited", "restarted", "command", "settings".
QByteArray eventName(const Event &event);
} // namespace Waypoint

} // namespace Baton
