// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/context.h"

namespace Baton {

/// The conversation as it was when `decision` was made about one of its turns, from what it has
/// become since: what came later is taken out, and what no longer stands in it (owner, holds,
/// handoff) is taken from what the decision saw. Nothing when the turn is not remembered any more or
/// the conversation is gone.
///
/// The engine's answer is the recorded one. An approval that nobody gave is forgotten: under other
/// settings nobody may have been asked.
std::optional<Session> asDecided(const Session &now, const Decision &decision,
                                 const WorkspaceSettings &settings);

/// What would have been decided about that turn under `settings`, had they been in force since
/// before it: when a mode was switched on does not count. Each turn by itself, on the conversation
/// as it really went. Paused stays what was paused. Outcome::Asking: the engine was never asked
/// about it, or would have to be asked again.
std::optional<Decision> decideAgain(const Session &now, const Decision &recorded,
                                    const WorkspaceSettings &settings, Alike alike = nullptr);

} // namespace Baton
