// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "ui/look/paint.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>

namespace Baton {

/// The words, icons and colours of a decision.
class WhyWords
{
    Q_DECLARE_TR_FUNCTIONS(Baton::WhyWords)

public:
    /// "Drafted, did not reply": what was done, with tone and icon.
    static Chip outcome(const Decision &decision);
    /// The gate as a condition that is fulfilled when it passed.
    static QString gate(Gate gate, Mode mode);
    static Sign gateState(GateState state);
    /// What stands at the right of a gate: "Stop · Joren".
    static QString gateValue(const GateResult &result);
    static Sign effect(const EffectAction &action);
    static Chip effectState(const EffectRow &row);
    static QString score(double value);
    static QString reason(HandoffReason reason);
    /// The whole decision as text, for the clipboard.
    static QString asText(const WhyView &why);
};

} // namespace Baton
