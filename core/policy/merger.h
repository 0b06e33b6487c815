// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/context.h"

#include "domain/event.h"

namespace Baton {

// Teammates merge conversations: one goes on, the others become a part of it. The session of such a
// part is closed; what it has done and begun is passed on to the session that goes on, so that no
// message is answered twice and none is forgotten. Whoever learns first of the merger, each step may
// come twice and after a crash again.

/// The conversation is a part of `into` from now on.
void foldMerger(Session &session, const ConversationId &into, const PolicyContext &context);

/// What was not sent is cancelled, the rest passed on; again every 10 s until it is known to have
/// arrived. Nothing is passed on while a request is on its way.
Decision decideMerged(Decision decision, const Session &session);

/// The other session has what was passed on.
void foldPassedOn(Session &session);

/// Takes the session of a conversation that is a part of this one: its messages, the outcomes of its
/// turns, its handoff, and whether people hold it. Once for each conversation.
void foldInheritance(Session &session, const Inherits &inherits, const PolicyContext &context);

bool hasInherited(const Session &session, const ConversationId &from);

} // namespace Baton
