// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/terms.h"

#include "text/topics.h"
#include "text/words.h"

#include <QSet>

#include <cmath>

namespace Baton {

namespace {

constexpr int kMostTerms = 40;
constexpr int kMostSynonyms = 24; // for each term; more drown what was asked

} // namespace

QList<Term> termsOf(const QString &text, const QString &language, double role)
{
    QList<Term> out;
    QSet<QString> seen;
    for (const QString &word : tokens(text)) {
        if (isStopWord(word, language) || out.size() >= kMostTerms)
            continue;
        Term term;
        term.word = word;
        term.stem = stem(word, language);
        if (seen.contains(term.stem))
            continue;
        seen << term.stem;
        term.meanings = meaningsOf(term.stem);
        term.role = role;
        out << term;
    }
    return out;
}

void addTerms(QList<Term> &terms, const QList<Term> &more)
{
    for (const Term &term : more) {
        const bool known = std::any_of(terms.begin(), terms.end(), [&](const Term &one) {
            return one.stem == term.stem;
        });
        if (!known && terms.size() < kMostTerms)
            terms << term;
    }
}

QStringList lookupWords(const QList<Term> &terms)
{
    QStringList out;
    for (const Term &term : terms)
        out << term.word;
    for (const Term &term : terms) {
        for (const QString &meaning : term.meanings)
            out << wordsWithMeaning(meaning, kMostSynonyms);
    }
    out.removeDuplicates();
    return out;
}

double idfOf(int withWord, int passages)
{
    const double all = qMax(1, passages);
    const double with = qBound(0, withWord, passages);
    return qMax(0.1, std::log(1.0 + (all - with + 0.5) / (with + 0.5)));
}

} // namespace Baton
