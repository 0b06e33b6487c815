// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/handoff.h"

namespace Baton {

// What we write for teammates at the vendor. The session is named by its ticket
// number, with the place for a link to its page.

/// Why, what was asked and tried, sentiment, language, `Detected intent:` and `Key points:` as
/// bullets.
QString handoffNote(const GateView &view, const Handover &handover);

/// What the customer wants with the turn, in a few words; empty when that is not clear.
QString detectedIntent(const Session &session, const Turn &turn);

/// What was asked and answered in the session, in one line; empty when it has no words (any more).
QString sessionSummary(const Session &session);

/// Why it counts as resolved, what was asked and answered, sentiment.
QString resolutionNote(const GateView &view, const QString &why);

/// The articles an answer rests on; empty when there are none.
QString citations(const GateView &view, const Answer &said);

} // namespace Baton
