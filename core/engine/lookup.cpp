// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/grounding.h"

#include <algorithm>

namespace Baton {

namespace {

constexpr int kCandidates = 80;

Result<> weigh(Connection &connection, WorkspaceId workspace, QList<Term> &terms, int *passages)
{
    QStringList words;
    for (const Term &term : terms)
        words << term.word;
    const Result<Passages::WordCounts> counts = Passages::count(connection, workspace, words);
    if (!counts)
        return counts.error();
    *passages = counts->passages;
    for (qsizetype i = 0; i < terms.size() && i < counts->with.size(); ++i)
        terms[i].idf = idfOf(counts->with[i], counts->passages);
    return Nothing{};
}

Result<Found> lookUpOne(Connection &connection, WorkspaceId workspace, Ask ask,
                        const QString &language, bool withInternal)
{
    int passages = 0;
    if (const Result<> weighed = weigh(connection, workspace, ask.terms, &passages); !weighed)
        return weighed.error();
    const Result<QList<PassageHit>> hits = Passages::search(
        connection, workspace, lookupWords(ask.terms), withInternal, kCandidates);
    if (!hits)
        return hits.error();
    Found found;
    found.ask = ask;
    found.ranked = ranked(ask.terms, *hits, language, passages);
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
