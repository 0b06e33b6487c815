// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/settings.h"
#include "engine/replyengine.h"

namespace Baton {

/// What fold expects of messages that are new to the session: the text as people read it.
void prepareMessages(Delivery &delivery, const Session &known);

/// Looks through these messages of customers, whatever was found in them before. For deciding
/// recorded turns again.
void analyseAgain(Session &session, const QList<MessageId> &messages, const QStringList &topics);

/// Without those that the settings leave out by name.
QList<Attribute> allowedAttributes(const QList<Attribute> &all, const WorkspaceSettings &settings);

/// What the engine is asked about the turn, with the thread before it.
Question questionFor(const Session &session, const Turn &turn, const Workspace &workspace);

// What policy asks of core/text.

/// What the customer wrote now, quotes left out.
Analysis analysisOf(const Message &message, const QStringList &topics);

/// An out-of-office or no-reply notice.
bool isAutomatic(const Message &message);

/// The policy's idea of "the same text".
bool sameText(const QString &sent, const Body &shown);

} // namespace Baton
