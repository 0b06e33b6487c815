// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/terms.h"
#include "store/passages.h"

namespace Baton {

/// What one passage has to do with what was asked; all 0 … 1 but `rank`.
struct Evidence
{
    double coverage = 0;  ///< share of the question's weight that the passage speaks of
    double asked = 0;     ///< the same for what is asked, context left out
    double headings = 0;  ///< … that its title and headings speak of
    double exact = 0;     ///< … in the question's own words, not in words that mean the same
    double nearness = 0;  ///< share of neighbouring words that stand near each other
    double mass = 0;      ///< how much telling matter agrees, in rare words; 1 is plenty
    double unknown = 0;   ///< share of weight on words that occur nowhere in the knowledge
    double focus = 0;     ///< share of the headings' own words that the question says
    double lacking = 0;   ///< 1: the question wants a quantity, and the passage says none

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

struct Ranked
{
    PassageHit hit;
    Evidence evidence;
    QList<double> terms; ///< how well each term is met, 0 … 1
    double rank = 0;     ///< higher is better

    friend bool operator==(const Ranked &a, const Ranked &b)
    {
        return a.hit.articleId == b.hit.articleId && a.hit.passage == b.hit.passage;
    }
};

/// Candidates for what `question` asks in `terms`, best first; the same input gives the same order.
QList<Ranked> ranked(const QString &question, const QList<Term> &terms,
                     const QList<PassageHit> &hits, const QString &language, int passages);

/// How sure one may be that a passage answers: 0 … 1. Calibrated so that 0.6 parts questions that
/// the knowledge answers from questions that it does not.
double confidenceOf(const Evidence &evidence);

} // namespace Baton
