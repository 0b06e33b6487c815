// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "knowledge/document.h"

#include <optional>

namespace Baton {

/// What a conversation that is over teaches: the customer's questions, each with what a teammate
/// publicly answered. Nothing of notes, bots or our own answers, no quoted mail, no signatures; for
/// teammates only. Nothing when nobody asked, or no teammate answered in words.
std::optional<Document> pastAnswers(const QString &subject, QList<Message> messages);

} // namespace Baton
