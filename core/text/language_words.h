// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Baton {

/// Usual words of a language in their own spelling: function words, and words that show how the
/// language builds and ends its words.
struct LanguageWords
{
    QStringView language; ///< ISO 639-1
    QStringView words;    ///< parted by spaces
};

QList<LanguageWords> latinWords();
QList<LanguageWords> cyrillicWords();
QList<LanguageWords> arabicWords();

} // namespace Baton
