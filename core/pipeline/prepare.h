// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/settings.h"
#include "engine/replyengine.h"

namespace Baton {

/// What fold and decide expect of messages that are new to the session: the text as people read it,
/// and of customers' messages the local analysis of what they wrote now, quotes left out.
void prepareMessages(Delivery &delivery, const Session &known, const WorkspaceSettings &settings);

/// Looks through these messages of customers once more: for topics that nobody looked for when they
/// came, and at what nobody looked at because no gate could let it through. For deciding recorded
/// turns again.
void analyseAgain(Session &session, const QList<MessageId> &messages, const QStringList &topics);

/// The session as the newest settings see it: what waits for an answer is judged by their topics, also
/// what came while nobody was to be answered, and was not judged at all. Only on events that may
/// change that; else as it is.
Session judgedAnew(Session session, const Event &event, const WorkspaceSettings &settings);

/// Without those that the settings leave out by name.
QList<Attribute> allowedAttributes(const QList<Attribute> &all, const WorkspaceSettings &settings);

/// What the engine is asked about the turn, with the thread before it.
Question questionFor(const Session &session, const Turn &turn, const Workspace &workspace);

/// The policy's idea of "the same text", by core/text.
bool sameText(const QString &sent, const Body &shown);

} // namespace Baton
