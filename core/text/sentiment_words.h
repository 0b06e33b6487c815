// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace Baton {

/// How words of one language sound, −4 … 4. Keys are folded; those that stood with a "*" match as
/// a word's beginning.
struct MoodList
{
    QHash<QString, double> words;
    QHash<QString, double> beginnings;
};

const MoodList &moodWords(const QString &language);
const QHash<QString, double> &moodSigns(); ///< emoji and emoticons
const QSet<QString> &negations();
const QHash<QString, double> &intensifiers(); ///< what they add to the word behind, ± share

} // namespace Baton
