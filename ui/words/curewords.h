// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/cure.h"
#include "ui/look/glyph.h"

#include <QCoreApplication>

namespace Baton {

/// The button of a cure.
struct CureButton
{
    Glyph glyph = Glyph::None;
    QString words; ///< empty: there is none
};

class CureWords
{
    Q_DECLARE_TR_FUNCTIONS(Baton::CureWords)

public:
    static CureButton button(Remedy remedy);
};

} // namespace Baton
