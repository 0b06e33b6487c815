// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/handoff.h"

namespace Baton {

// What we write for teammates at the vendor. The session is named by its ticket
// number, with the place for a link to its page.

/// Why, what was asked and tried, sentiment, language, `Detected intent:` and `Key points:` as
/// bullets.
QString handoffNote(const GateView &view, const Handover &handover);

/// Why it counts as resolved, what was asked and answered, sentiment.
QString resolutionNote(const GateView &view, const QString &why);

/// The articles an answer rests on; empty when there are none.
QString citations(const GateView &view, const Answer &said);

} // namespace Baton
