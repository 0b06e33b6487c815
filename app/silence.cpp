// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/silence.h"

#include "app/healthwatch.h"

#include <algorithm>

namespace Baton {

namespace {

constexpr int enoughMissed = 2;        ///< one may be late, or of a conversation that was imported
constexpr int fewWebhooks = 20;        ///< too few to know what is usual
constexpr Millis shortSilence = 30min; ///< never worth a word

QString span(Millis time)
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(time).count();
    return minutes < 120 ? HealthWatch::tr("%n minute(s)", nullptr, int(minutes))
                         : HealthWatch::tr("%n hour(s)", nullptr, int(minutes / 60));
}

} // namespace

QString Silence::words() const
{
    if (missed > 0)
        return HealthWatch::tr("%n message(s) of customers came without a webhook: only asking the "
                               "helpdesk found them.", nullptr, missed);
    return HealthWatch::tr("No webhook for %1, where the longest pause of a week was %2.")
        .arg(span(quiet), span(longest));
}

std::optional<Silence> silenceOf(bool polling, const Overview::WebhookPauses &pauses, Time now)
{
    if (polling)
        return std::nullopt;
    if (pauses.missed >= enoughMissed)
        return Silence{.quiet = {}, .longest = {}, .missed = pauses.missed};
    if (pauses.count < fewWebhooks || !pauses.last)
        return std::nullopt;
    const Millis quiet = now - *pauses.last;
    if (quiet < std::max(shortSilence, pauses.longest + pauses.longest / 2))
        return std::nullopt;
    return Silence{.quiet = quiet, .longest = pauses.longest};
}

} // namespace Baton
