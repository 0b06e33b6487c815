// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/grounding.h"

#include "text/topics.h"

#include <algorithm>

namespace Baton {

namespace {

constexpr int kCandidates = 80;
constexpr int kPhraseWords = 6;  // of a phrase's meaning: the rarest of the usual ones is too rare
constexpr qsizetype kSlipFrom = 5;  // letters; shorter unknown words are left as they are
constexpr qsizetype kSlipUpTo = 16;
constexpr int kMostSlips = 3;    // unknown words of a question to search slips of

QStringList countedWords(const Term &term)
{
    if (term.phrase)
        return wordsWithMeaning(term.meanings.value(0), kPhraseWords);
    return {term.word, term.stem};
}

bool isLatin(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// The number of an order, an invoice, a device: it names the customer's case, not what is asked.
bool isReference(const QString &word)
{
    return std::count_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }) >= 3;
}

/// Weighs the terms by how rare they are. Words that occur nowhere come back in `unknown`, but for
/// references, which are left out: an error's number that is in a passage counts as any word does.
Result<int> weigh(Connection &connection, WorkspaceId workspace, QList<Term> &terms,
                  QStringList &unknown)
{
    QStringList words;
    for (const Term &term : terms)
        words << countedWords(term);
    const Result<Passages::WordCounts> counts = Passages::count(connection, workspace, words);
    if (!counts)
        return counts.error();
    qsizetype at = 0;
    for (Term &term : terms) {
        int with = 0;
        for (qsizetype i = countedWords(term).size(); i > 0; --i)
            with = qMax(with, counts->with.value(at++));
        term.idf = idfOf(with, counts->passages);
        if (with == 0 && isReference(term.word))
            term.role = 0;
        else if (with == 0 && !term.phrase && term.meanings.isEmpty())
            unknown << term.word;
    }
    terms.removeIf([](const Term &term) { return term.role <= 0; });
    return counts->passages;
}

/// Words to search besides when a word is in no passage: it may be mistyped.
QStringList slips(const QStringList &unknown)
{
    QStringList out;
    int taken = 0;
    for (const QString &word : unknown) {
        if (word.size() < kSlipFrom || word.size() > kSlipUpTo || !isLatin(word)
            || taken++ >= kMostSlips)
            continue;
        out << slipsOf(word);
    }
    return out;
}

Result<Found> lookUpOne(Connection &connection, WorkspaceId workspace, Ask ask,
                        const QString &language, bool withInternal)
{
    QStringList unknown;
    const Result<int> passages = weigh(connection, workspace, ask.terms, unknown);
    if (!passages)
        return passages.error();
    const Result<QList<PassageHit>> hits = Passages::search(
        connection, workspace, lookupWords(ask.terms) + slips(unknown), withInternal, kCandidates);
    if (!hits)
        return hits.error();
    Found found;
    found.ask = ask;
    found.ranked = ranked(ask.text, ask.terms, *hits, language, *passages);
    if (!found.ranked.isEmpty())
        found.confidence = confidenceOf(found.ranked.first().evidence);
    return found;
}

} // namespace

Result<int> passageCount(Connection &connection, WorkspaceId workspace)
{
    const Result<Passages::WordCounts> counts = Passages::count(connection, workspace, {});
    if (!counts)
        return counts.error();
    return counts->passages;
}

Result<QList<Found>> lookUp(Connection &connection, WorkspaceId workspace, const Asks &asks,
                            bool withInternal)
{
    QList<Found> out;
    for (const Ask &ask : asks.asks) {
        Result<Found> found = lookUpOne(connection, workspace, ask, asks.language, withInternal);
        if (!found)
            return found.error();
        out << *found;
    }
    return out;
}

} // namespace Baton
