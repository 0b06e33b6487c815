// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Baton {

/// A name that patterns use in braces, and what it stands for.
struct PhraseClass
{
    QStringView name;
    QStringView pattern;
};

QList<PhraseClass> phraseClasses();

} // namespace Baton
