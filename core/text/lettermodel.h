// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/language_words.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

namespace Baton {

/// How languages of one script build their words: letters in a row, learned from word lists of our
/// own, and the words themselves. Good where CLD2 is not: one word to a few. Pure once built.
class LetterModel
{
public:
    explicit LetterModel(const QList<LanguageWords> &languages);

    /// Log-likelihood of the text under each language; only differences mean something.
    QMap<QString, double> scores(const QString &text) const;

private:
    struct Language
    {
        QHash<quint64, int> pieces; ///< runs of one to three letters, by their code units
        QSet<QString> words;
        int letters = 0;
    };
    static double wordScore(const Language &language, const QString &word);

    QMap<QString, Language> m_languages;
};

} // namespace Baton
