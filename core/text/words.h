// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Baton {

/// The words of a text, lower case, in order; apostrophes join ("don't"), and in scripts without
/// spaces each pair of neighbouring characters is a word.
QStringList tokens(const QString &text);

/// The stem of one lower-case word by the language's Snowball stemmer; unknown languages are
/// stemmed as English where the script is Latin. Accents are folded after stemming.
QString stem(const QString &word, const QString &language);

/// The, and, my, please … : words that say nothing about the matter.
bool isStopWord(const QString &word, const QString &language);

/// Stems of the words that carry meaning, in order, repeats kept.
QStringList words(const QString &text, const QString &language);

} // namespace Baton
