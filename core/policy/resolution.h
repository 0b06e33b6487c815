// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/gates.h"

namespace Baton {

/// All that the turn says is thanks, or that it is solved: there is nothing to answer.
bool onlyConfirms(const GateView &view);

/// … after an answer of ours, and no person owns it.
bool customerConfirms(const GateView &view);

/// The customer said that it is solved: nothing is answered, the session is resolved.
Decision resolve(Decision decision, const GateView &view);

/// The customer has been silent for long enough after an answer.
Decision assumeResolved(Decision decision, const GateView &view);

/// After an answer of ours that nobody reacted to: when the silence counts as a resolution. Nothing
/// while somebody else has the word or the conversation.
std::optional<Time> silenceEnds(const Session &session, const PolicyContext &context);

/// What the session came to: said of it for as long as it counts as resolved.
void takeSummary(Session &session);

/// The session's own status: closed by us.
void closeByUs(Session &session, Closure closure, Time now);

} // namespace Baton
