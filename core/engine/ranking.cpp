// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ranking.h"

#include "engine/passageterms.h"
#include "engine/quantity.h"
#include "text/passagetext.h"

#include <algorithm>
#include <cmath>

namespace Baton {

namespace {

constexpr double kSaturation = 1.2; // BM25's k1: how soon repeating a word stops to count
constexpr double kLength = 0.4;     // BM25's b, low: passages are cut to similar lengths
constexpr double kUsualLength = 90; // words
constexpr double kHeadingBonus = 0.8;
constexpr double kNearBonus = 0.35;
constexpr double kLackingLoss = 0.4;
constexpr int kNear = 4; // words apart

double saturated(const Term &term, const PassageTerms &passage)
{
    const double times = double(passage.places.value(term.stem).size());
    if (times == 0)
        return 1; // met by a synonym, a heading or a typing error: as if once
    const double length = 1 - kLength + kLength * passage.length / kUsualLength;
    return times * (kSaturation + 1) / (times + kSaturation * length);
}

bool near(const QList<int> &a, const QList<int> &b)
{
    return std::any_of(a.begin(), a.end(), [&](int one) {
        return std::any_of(b.begin(), b.end(),
                           [&](int other) { return std::abs(one - other) <= kNear; });
    });
}

/// Of the pairs of neighbouring words that were asked, the share that stands together here.
double nearness(const QList<Term> &terms, const PassageTerms &passage)
{
    double all = 0;
    double found = 0;
    for (qsizetype i = 0; i + 1 < terms.size(); ++i) {
        if (!terms[i].asked || !terms[i + 1].asked)
            continue;
        const double weight = terms[i].weight() + terms[i + 1].weight();
        all += weight;
        const bool together = near(passage.places.value(terms[i].stem),
                                   passage.places.value(terms[i + 1].stem))
            || (passage.headings.contains(terms[i].stem)
                && passage.headings.contains(terms[i + 1].stem));
        found += together ? weight : 0;
    }
    return all > 0 ? found / all : 0;
}

double share(double part, double all)
{
    return all > 0 ? part / all : 0;
}

Ranked judged(const QList<Term> &terms, const PassageHit &hit, const QString &language,
              double rarest, bool wantsOne)
{
    const PassageTerms passage = passageTerms(hit, language);
    Ranked out;
    out.hit = hit;
    double all = 0, met = 0, asked = 0, askedMet = 0, heading = 0, exact = 0, unknown = 0;
    int headingWords = 0;
    for (const Term &term : terms) {
        const double how = metInText(term, passage);
        const double inHeading = metInHeadings(term, passage);
        const double weight = term.weight();
        out.terms << how;
        all += weight;
        met += weight * how;
        if (term.asked) {
            asked += weight;
            askedMet += weight * how;
        }
        heading += weight * inHeading;
        exact += how >= 1 ? weight : 0;
        unknown += term.idf >= rarest && how == 0 ? weight : 0;
        headingWords += passage.headings.contains(term.stem) ? 1 : 0;
        out.rank += weight * (how * saturated(term, passage) + kHeadingBonus * inHeading);
    }
    Evidence &evidence = out.evidence;
    evidence.coverage = share(met, all);
    evidence.asked = share(askedMet, asked);
    evidence.headings = share(heading, all);
    evidence.exact = share(exact, all);
    evidence.nearness = nearness(terms, passage);
    evidence.mass = std::min(1.0, met / (2.0 * rarest));
    evidence.unknown = share(unknown, all);
    evidence.focus = share(headingWords, double(passage.headings.size()));
    evidence.lacking = wantsOne && !saysQuantity(passageText(hit.passage).body) ? 1 : 0;
    out.rank *= 1 + kNearBonus * evidence.nearness;
    out.rank *= 1 - kLackingLoss * evidence.lacking;
    out.rank *= 0.5 + 0.5 * evidence.coverage;
    return out;
}

} // namespace

QList<Ranked> ranked(const QString &question, const QList<Term> &terms,
                     const QList<PassageHit> &hits, const QString &language, int passages)
{
    const bool wantsOne = wantsQuantity(question);
    const double rarest = idfOf(0, passages);
    QList<Ranked> out;
    for (const PassageHit &hit : hits)
        out << judged(terms, hit, language, rarest, wantsOne);
    std::sort(out.begin(), out.end(), [](const Ranked &a, const Ranked &b) {
        if (a.rank != b.rank)
            return a.rank > b.rank;
        if (a.hit.articleId != b.hit.articleId)
            return a.hit.articleId < b.hit.articleId;
        return a.hit.passage < b.hit.passage;
    });
    return out;
}

double confidenceOf(const Evidence &evidence)
{
    const double sum = -3.2 + 3.2 * evidence.asked + 1.2 * evidence.coverage
        + 1.2 * evidence.headings + 0.7 * evidence.nearness + 1.6 * evidence.mass
        + 0.5 * evidence.exact - 1.0 * evidence.unknown - 2.5 * evidence.lacking;
    return 1 / (1 + std::exp(-sum));
}

} // namespace Baton
