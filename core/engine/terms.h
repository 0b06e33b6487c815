// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Baton {

/// One word of a question that carries meaning, or a phrase that does ("send back").
struct Term
{
    QString word;         ///< as written, lower case; of a phrase the meaning's usual word
    QString stem;
    QStringList meanings; ///< what it means in support (text/topics.h), may be empty
    double role = 1;      ///< 1 asked about, more: what shall be done, less: only context or colour
    double idf = 1;       ///< how telling: rare in the knowledge is telling
    bool phrase = false;  ///< said by several words: met by its meaning alone
    bool asked = true;    ///< of what is asked, not of what is told beside it

    double weight() const { return role * idf; }
    friend bool operator==(const Term &, const Term &) = default;
};

/// The terms of a text, each once, in order, phrases last. `role` is what the text is worth: 1 for
/// the question itself.
QList<Term> termsOf(const QString &text, const QString &language, double role);

/// `more` behind `terms`, without those that are there already.
void addTerms(QList<Term> &terms, const QList<Term> &more);

/// Words to look passages up by: the terms', and a few that mean the same.
QStringList lookupWords(const QList<Term> &terms);

/// All that one slip of the finger makes of a Latin word: letters dropped, swapped, changed, added.
QStringList slipsOf(const QString &word);

/// Robertson's inverse document frequency, never below a small floor: passages that hold the word
/// of all passages there are.
double idfOf(int withWord, int passages);

} // namespace Baton
