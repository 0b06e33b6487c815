// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/settingspreview.h"
#include "ui/look/paint.h"

#include <QCoreApplication>

namespace Baton {

/// The words for what becomes of a turn.
class FateWords
{
    Q_DECLARE_TR_FUNCTIONS(Baton::FateWords)

public:
    static Chip chip(TurnFate fate);
    /// What stands under a count of them: "answered by the AI".
    static QString counted(TurnFate fate);
    /// "+12", "−8", "±0".
    static QString difference(int before, int after);
};

} // namespace Baton
