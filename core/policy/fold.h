// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "policy/context.h"

namespace Baton {

/// Takes what happened into the session. Pure. For what the vendor tells it does not depend on the
/// order of arrival: messages are a set by id, owner and state carry the version they came from.
/// Late and repeated events are harmless.
Session fold(Session session, const Event &event, const PolicyContext &context);

// The parts of fold, by what they take in. Each changes the session in place.
void foldDelivery(Session &session, const Delivery &delivery, const PolicyContext &context);
void foldMessages(Session &session, const QList<Message> &messages, const PolicyContext &context);
/// The session's mood and language are those of the newest customer's message that was analysed.
void takeMood(Session &session);
/// A redaction at the vendor, carried out on our copy too.
void redact(Message &message);
/// Puts a message where it belongs in the thread.
void insertMessage(Session &session, const Message &message);
/// Who has the conversation, around what happened.
struct Ownership
{
    std::optional<Owner> told; ///< the owner that the event itself names: a closing depends on it
    bool wasOurs = false;      ///< the AI teammate's, as far as we knew before it
};
void foldHappened(Session &session, const Happened &happened, const Ownership &ownership,
                  const PolicyContext &context);
void foldCommand(Session &session, const CommandGiven &command, const PolicyContext &context);
void foldAnswer(Session &session, const EngineAnswered &answered, const PolicyContext &context);

} // namespace Baton
