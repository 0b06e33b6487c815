// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/brake.h"

#include "policy/words.h"

#include <algorithm>
#include <limits>

namespace Baton {

namespace {

/// Fewer than these are never an accident in a workspace's first day.
constexpr Rates fewAtFirst{.replies = 1000, .handoffs = 500, .failures = 100};

QString why(const QString &what, int count, int limit)
{
    return Words::tr("The brake holds everything: %1 within an hour: %2, where up to %3 would be "
                     "usual")
        .arg(what).arg(count).arg(limit);
}

} // namespace

QString brakeOf(const Rates &lastHour, const std::optional<Rates> &usual,
                const BrakeSettings &settings)
{
    const Rates few{settings.replies, settings.handoffs, settings.failures};
    const auto limit = [&](int Rates::*rate) {
        const qint64 most = usual ? qint64(settings.timesUsual) * (*usual).*rate : fewAtFirst.*rate;
        return int(std::clamp<qint64>(most, few.*rate, std::numeric_limits<int>::max()));
    };
    const auto isUnusual = [&](int Rates::*rate) { return lastHour.*rate > limit(rate); };
    if (isUnusual(&Rates::failures))
        return why(Words::tr("failures"), lastHour.failures, limit(&Rates::failures));
    if (isUnusual(&Rates::replies))
        return why(Words::tr("replies"), lastHour.replies, limit(&Rates::replies));
    if (isUnusual(&Rates::handoffs))
        return why(Words::tr("handoffs"), lastHour.handoffs, limit(&Rates::handoffs));
    return {};
}

} // namespace Baton
