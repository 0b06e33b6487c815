// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/replyengine.h"
#include "engine/terms.h"

namespace Baton {

/// One thing a turn asks, with what the rest of the turn and the thread say about it.
struct Ask
{
    QString text;
    QList<Term> terms; ///< asked about first, context behind

    friend bool operator==(const Ask &, const Ask &) = default;
};

/// A turn taken apart.
struct Asks
{
    QList<Ask> asks; ///< at most three; empty: `why` says why there is nothing to look up
    QString why;
    bool greets = false;  ///< nothing is asked
    bool unclear = false; ///< something is wanted, and nobody could tell what
    QString language;

    friend bool operator==(const Asks &, const Asks &) = default;
};

/// Takes the turn's sentences apart into what is asked and what is told, leaves out greetings and
/// instructions to the AI, and lets a short follow-up ("and for children?") borrow from the thread.
Asks asksOf(const Question &question);

} // namespace Baton
