// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "policy/context.h"

namespace Baton {

/// What one event makes of a session: committed whole, or not at all.
struct Step
{
    Session session;
    std::optional<Decision> decision; ///< only when it says something new
    QList<Action> actions;            ///< asks and reads to be started after the commit
};

/// fold, then what the gates let through analysed, then decide, then what was decided taken into the session: effects numbered, timers set,
/// the turn's state moved on. Pure; the pipeline and the simulation run the same function.
Step advance(const Session &session, const Event &event, const PolicyContext &context);

} // namespace Baton
