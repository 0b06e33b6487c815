// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "policy/context.h"

namespace Baton {

// How an effect moves from `pending` to its end (design.md, "Exactly one reply"). All pure.

/// The request may leave now. Ignored unless the effect is still pending.
void effectStarted(Session &session, const EffectStarted &started, const PolicyContext &context);

/// The request ended: done, accepted, never left, maybe, or refused; or what was accepted did.
void effectReported(Session &session, const EffectReported &report, const PolicyContext &context);

/// The vendor had taken a message of ours and could not send it after all.
void effectDidNotArrive(Session &session, const Happened &happened);

void effectSkipped(Session &session, const EffectSkipped &skipped);

/// Nobody knows what became of what was `sending`; what was asked is asked again.
void effectsRestarted(Session &session, const PolicyContext &context);

/// A fresh read of the whole thread: what is uncertain is found in it, or counted as absent once;
/// after a handoff, an AI teammate that is still the owner is taken off once more.
void effectsReadBack(Session &session, const PolicyContext &context);

/// A read failed: what is uncertain is looked for later, or needs a person.
void effectsReadFailed(Session &session, const ReadFailed &failed, const PolicyContext &context);

/// Approve and Discard of an answer that waits. A discarded turn stays stopped: nobody wants that
/// answer, and no other was asked for.
void approveEffect(Session &session, const CommandGiven &command, const PolicyContext &context);
void holdEffect(Session &session, const CommandGiven &command);
void discardEffect(Session &session, const CommandGiven &command);

/// What nobody approved in time goes the way the channel's setting says: people take over, it is
/// sent, or it stays.
void approvalsExpire(Session &session, const PolicyContext &context);

/// Matches messages by the AI teammate with effects of ours: by the vendor's id, else by text.
/// Completes the effects it finds. What nobody claims was typed by a person.
void claimMessages(Session &session, const PolicyContext &context);

Effect *findEffect(Session &session, EffectId id);

/// The text an effect shows to people at the vendor, or nullptr.
const QString *textOf(const EffectAction &action);

/// Whether both are steps of one outcome: made for the same turn by the same decision.
bool sameGroup(const Effect &a, const Effect &b);

/// Tag, unassign, assign, close set a state: sending one twice does no harm.
bool setsState(const EffectAction &action);
bool changesOwner(const EffectAction &action);

/// Pending or awaiting approval: nothing has left yet, or it is to leave again.
bool isWaiting(const Effect &effect);

/// At `sending` or beyond; or a state that is to be set again, as nobody knows whether it was.
bool mayHaveLeft(const Effect &effect);

/// A group with one step at `sending` or beyond is its turn's outcome: the first step of a handoff may
/// fail, and its rest goes on.
bool groupMayHaveLeft(const Session &session, const Effect &step);

/// Of a reply, draft or handoff group.
bool isOutcome(const Effect &effect);

/// A handoff's last step is done, and the owner has not been read since.
bool awaitsOwnerCheck(const Effect &effect);

bool assignsToUs(const Effect &effect, const PolicyContext &context);

/// Whether an assignment of ours, made for this turn, may have made the AI teammate the owner.
bool tookOwnership(const Session &session, TurnId turn, const PolicyContext &context);

/// Numbers the effect and takes it in.
void addEffect(Session &session, Effect effect);

} // namespace Baton
