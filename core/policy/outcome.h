// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/gates.h"

namespace Baton {

/// What a reply speaks to: what the engine was asked about, or all that the customer has written.
enum class About { WhatWasAsked, Everything };

/// The answer as a reply to the customer: at once, when confident, or after approval. Citations and
/// tags are later steps of the same group: they do not go out without it.
Decision reply(Decision decision, const GateView &view, const Answer &said,
               About about = About::WhatWasAsked);

/// What a draft that is a note begins with.
QString draftLead();
/// The answer as an internal note for the people who have the conversation.
Decision draft(Decision decision, const GateView &view, const Answer &said);

/// A reply of the open turn is on its way: nothing new to decide, only its countdown, and the
/// ownership to take when it needs no approval any more.
Decision underWay(Decision decision, const GateView &view);

} // namespace Baton
