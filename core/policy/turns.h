// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/context.h"

namespace Baton {

/// The current turn, or nullptr when nobody waits for anything.
Turn *openTurn(Session &session);
const Turn *openTurn(const Session &session);

/// Whether the turn has come to its end: replied, drafted, handed off, answered by a person …
bool isSettled(TurnState state);

/// The effect that is the outcome of `turn` (first of a reply, draft or handoff group, not
/// cancelled), or nullptr.
const Effect *outcomeOf(const Session &session, TurnId turn);

/// Whether every one of `messages` is still unanswered in `turn`.
bool stillOpen(const QList<MessageId> &messages, const Turn &turn);

/// Brings turns in line with messages and effects: which messages are dealt with, which form the
/// open turn, whether a person answered. Called at the end of every fold; idempotent.
void reviewTurns(Session &session, const PolicyContext &context);

/// An empty turn after the last one.
Turn &newTurn(Session &session, Time now);

/// The customer confirmed, or a supervisor resolved it: its messages want no answer.
void settleAsResolved(Session &session, Turn &turn);

/// Process on assignment, Give back and Answer now: the last customer message becomes the open
/// turn, whoever spoke since, unless the AI itself has answered it. Returns whether it did.
bool openOnPurpose(Session &session, OpenedBy by, const PolicyContext &context);

/// The thread has been read whole after an assignment to the AI under Process on assignment: the
/// last customer message may only be known now.
void openAsAssigned(Session &session, const PolicyContext &context);

/// Hand off now: the open turn, else the last customer message whoever has answered it.
void openForHandoff(Session &session, const PolicyContext &context);

/// A public message of somebody who is not the customer, a bot or the vendor itself: a teammate,
/// or the AI teammate's account when no effect of ours claims it or may yet claim it.
bool isPersonsReply(const Session &session, const Message &message);

/// The attachments but for pictures within the text, whose addresses are others at every read.
QList<Attachment> sentAlong(const Message &message);
/// The same sender, text and attachments, whatever the ids.
bool sameContent(const Message &a, const Message &b);

/// A reply of ours has dealt with it; one that the vendor refused has answered nothing.
bool wasAnsweredByUs(const Session &session, const Message &message);

const Message *findMessage(const Session &session, const MessageId &id);
Message *findMessage(Session &session, const MessageId &id);
const Message *lastCustomerMessage(const Session &session);
bool isCustomersWord(const Message &message);

/// The vendor made the conversation a part of another one, where it goes on.
bool isMerged(const Session &session);

/// Written after the session's closing, which must be there. A vendor's closing is compared by the
/// vendor's clock, within one second by the numbers of the parts; ours by our own clock.
bool isAfterClosing(const Session &session, const Message &message);

/// A public message of ours that tries to answer; that people take over is no answer.
bool isOurAnswer(const Session &session, const Message &message);

/// How often we have answered since the session was last closed.
int answersSoFar(const Session &session);

} // namespace Baton
