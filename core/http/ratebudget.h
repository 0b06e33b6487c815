// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/client.h"

namespace Baton {

/// What a vendor's headers say about waiting, by our clock: the vendor's times are read against
/// its own `Date`, so that a clock that is wrong by minutes does no harm.
struct RateHeaders
{
    std::optional<int> limit;       ///< requests a window
    std::optional<int> remaining;   ///< … that are left of it
    std::optional<Time> reset;      ///< when the next window starts
    std::optional<Time> retryAfter;
    std::optional<Time> theirNow; ///< `Date`, by the vendor's clock: whole seconds
};

/// Intercom's X-RateLimit-* (Reset in Unix seconds, windows of 10 s), Front's x-ratelimit-* (Reset
/// in Unix seconds, may have a fraction), Retry-After in seconds or as a date (RFC 9110, 10.2.3).
RateHeaders readRateHeaders(const HttpHeaders &headers, Time now);

/// A date as servers write it (RFC 9110, section 5.6.7; the obsolete forms are not read).
std::optional<Time> readHttpDate(const QByteArray &text);

/// How many requests one token may still send to one host, and which of them go first when it is
/// few. Fed by every answer. Pure: time comes in as an argument.
class RateBudget
{
public:
    /// Whether a request of this priority may leave now. Lesser ones leave a part of the window
    /// to greater ones, so that a sync never makes a customer wait.
    bool allows(Priority priority, Time now) const;
    /// When asking again may help, at the latest.
    Time again(Time now) const;

    void left(Time now);
    /// `status` 0: not answered.
    void ended(int status, const RateHeaders &headers, Time now);

    int onWire() const { return m_onWire; }
    std::optional<int> limit() const { return m_limit; }

private:
    std::optional<int> m_limit;
    int m_remaining = 0;
    Time m_reset;
    Time m_blockedUntil;
    int m_onWire = 0;
};

} // namespace Baton
