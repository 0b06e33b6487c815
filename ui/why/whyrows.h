// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "ui/look/paint.h"

namespace Baton {

struct WhyHeadline
{
    Chip words; ///< tone, icon and what was done
    QString sentence;
};

struct WhyTitle
{
    QString text;
    QString right;
};

/// Leads to what would change the gate above it.
struct WhyWay
{
    QString to; ///< as the gate names it
    QString words;
};

/// One line of a decision as the Why pane shows it.
struct WhyRow
{
    std::variant<WhyHeadline, WhyTitle, GateResult, Source, EffectRow, WhyWay> what;
    Mode mode = Mode::None;   ///< of the decision: a gate's name depends on it
    int number = 0;           ///< of a source, from 1
};

/// Where a row leads to, as a gate names it; empty: nowhere.
QString wayOf(const WhyRow &row);

/// The answer first, then the gates in order, the sources and the effects.
QList<WhyRow> whyRows(const WhyView &why);

} // namespace Baton
