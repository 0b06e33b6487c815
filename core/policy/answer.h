// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/handoff.h"

namespace Baton {

/// An outdated answer is asked again this often, then sent for what it covers.
inline constexpr int mostRepeatedAsks = 2;

/// Gates 9 and 10 passed on to the engine: asks it, or uses what it said: reply, draft, handoff,
/// quiet. The gates before are in `decision` already.
Decision answer(Decision decision, const GateView &view);

Decision handOff(Decision decision, const GateView &view, const Handover &handover);

/// The customer said that it is solved: nothing is answered, the session is resolved.
Decision resolve(Decision decision, const GateView &view);
bool customerConfirms(const GateView &view);

/// The countdown of an answer that waits for approval.
QList<Action> waitForApproval(const GateView &view);

/// After an answer of ours that nobody reacted to: when the silence counts as a resolution. Nothing
/// while somebody else has the word or the conversation.
std::optional<Time> silenceEnds(const Session &session, const PolicyContext &context);

} // namespace Baton
