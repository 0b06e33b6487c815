// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/brake.h"

#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

constexpr int timesUsual = 5;
/// Fewer than these are never an accident: in a workspace with a past, and in its first day.
constexpr Rates few{.replies = 100, .handoffs = 50, .failures = 20};
constexpr Rates fewAtFirst{.replies = 1000, .handoffs = 500, .failures = 100};

int limitOf(int Rates::*rate, const std::optional<Rates> &usual)
{
    return usual ? std::max(few.*rate, timesUsual * (*usual).*rate) : fewAtFirst.*rate;
}

QString why(const QString &what, int count, int limit)
{
    return Words::tr("The brake holds everything: %1 within an hour: %2, where up to %3 would be "
                     "usual")
        .arg(what).arg(count).arg(limit);
}

} // namespace

QString brakeOf(const Rates &lastHour, const std::optional<Rates> &usual)
{
    const auto isUnusual = [&](int Rates::*rate) { return lastHour.*rate > limitOf(rate, usual); };
    if (isUnusual(&Rates::failures))
        return why(Words::tr("failures"), lastHour.failures, limitOf(&Rates::failures, usual));
    if (isUnusual(&Rates::replies))
        return why(Words::tr("replies"), lastHour.replies, limitOf(&Rates::replies, usual));
    if (isUnusual(&Rates::handoffs))
        return why(Words::tr("handoffs"), lastHour.handoffs, limitOf(&Rates::handoffs, usual));
    return {};
}

} // namespace Baton
