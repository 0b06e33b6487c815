// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/retry.h"

#include <array>

namespace Baton {

namespace {

enum class Cause { NeverLeft, Lost, ServerFailed, TooMany };

struct RetryRule
{
    Cause cause;
    bool riskless; ///< also for what must not be sent twice
    int tries;     ///< in all
    Millis first;  ///< doubled each time
};

constexpr auto rules = std::to_array<RetryRule>({
    {Cause::NeverLeft, true, 4, 500ms},
    {Cause::Lost, false, 3, 500ms},
    {Cause::ServerFailed, false, 3, 1s},
    {Cause::TooMany, false, 4, 5s},
});

constexpr Millis longestWait = 2min;

std::optional<Cause> causeOf(const Exchange &exchange)
{
    switch (exchange.end) {
    case Exchange::End::NeverLeft: return Cause::NeverLeft;
    case Exchange::End::Lost: return Cause::Lost;
    case Exchange::End::Answered: break;
    }
    if (exchange.status == 429)
        return Cause::TooMany;
    if (exchange.status >= 500 && exchange.status != 501 && exchange.status != 505)
        return Cause::ServerFailed;
    return {};
}

} // namespace

std::optional<Millis> retryDelay(const Exchange &exchange, Repeatable repeatable, int tries,
                                 Time now)
{
    if (exchange.tooLarge)
        return {}; // it would be the next time, too
    const std::optional<Cause> cause = causeOf(exchange);
    for (const RetryRule &rule : rules) {
        if (rule.cause != cause)
            continue;
        if (tries >= rule.tries || (repeatable != Repeatable::Yes && !rule.riskless))
            return {};
        const Millis own = rule.first * (1 << (tries - 1));
        const Millis named = exchange.retryAfter ? *exchange.retryAfter - now : Millis(0);
        const Millis delay = exchange.retryAfter ? qMax(named, Millis(0)) : own;
        return delay <= longestWait ? std::optional(delay) : std::nullopt;
    }
    return {};
}

} // namespace Baton
