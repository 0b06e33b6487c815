// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ratebudget.h"

#include <QLocale>

#include <array>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

/// Percent of a window that stays free for greater priorities.
struct Reserve
{
    Priority priority;
    int percent;
};
constexpr auto reserves = std::to_array<Reserve>({
    {Priority::Reply, 0},
    {Priority::Question, 1},
    {Priority::Note, 2},
    {Priority::Tag, 5},
    {Priority::Read, 10},
    {Priority::Sync, 30},
});

constexpr Millis longestWindow = 2min; ///< what a header says beyond that is not believed
constexpr Millis unknownWait = 10s;    ///< after a 429 without a word about when

/// A connection pool of QNetworkAccessManager has six; what waited inside it would have no priority.
constexpr int mostOnWire = 6;

std::optional<double> number(const HttpHeaders &headers, const QByteArray &name)
{
    bool ok = false;
    const double value = headerValue(headers, name).toDouble(&ok);
    return ok && value >= 0 && value < 1e11 ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<Time> readHttpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text),
                                             u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? std::optional(fromMillis(date.toMSecsSinceEpoch())) : std::nullopt;
}

RateHeaders readRateHeaders(const HttpHeaders &headers, Time now)
{
    RateHeaders rate;
    rate.theirNow = readHttpDate(headerValue(headers, "Date"));
    const Time theirNow = rate.theirNow.value_or(now);
    const auto ours = [&](Time theirs) {
        return now + qBound(Millis(0), Millis(theirs - theirNow), longestWindow);
    };
    if (const auto limit = number(headers, "X-RateLimit-Limit"))
        rate.limit = int(qMin(*limit, 1e9));
    if (const auto remaining = number(headers, "X-RateLimit-Remaining"))
        rate.remaining = int(qMin(*remaining, 1e9));
    if (const auto reset = number(headers, "X-RateLimit-Reset"))
        rate.reset = ours(fromMillis(qint64(*reset * 1000)));
    const QByteArray after = headerValue(headers, "Retry-After");
    if (const auto seconds = number(headers, "Retry-After"))
        rate.retryAfter = now + Millis(qint64(*seconds * 1000));
    else if (const auto date = readHttpDate(after))
        rate.retryAfter = now + qMax(Millis(0), Millis(*date - theirNow));
    return rate;
}

bool RateBudget::allows(Priority priority, Time now) const
{
    if (now < m_blockedUntil || m_onWire >= mostOnWire)
        return false;
    if (!m_limit || now >= m_reset)
        return true;
    for (const Reserve &reserve : reserves) {
        if (reserve.priority == priority)
            return m_remaining > qint64(*m_limit) * reserve.percent / 100;
    }
    return m_remaining > 0;
}

Time RateBudget::again(Time now) const
{
    if (now < m_blockedUntil)
        return m_blockedUntil;
    return m_limit && now < m_reset ? m_reset : now + unknownWait;
}

void RateBudget::left(Time now)
{
    ++m_onWire;
    if (m_limit && now >= m_reset) { // a new window, of which no header has told yet
        m_remaining = *m_limit;
        m_reset = now + longestWindow;
    }
    m_remaining = qMax(0, m_remaining - 1);
}

void RateBudget::ended(int status, const RateHeaders &headers, Time now)
{
    --m_onWire;
    if (headers.limit && headers.remaining && headers.reset) {
        m_limit = qMax(1, *headers.limit);
        m_reset = *headers.reset;
        // Those on the wire may not be counted yet; if they are, their own answers say so.
        m_remaining = qMax(0, *headers.remaining - m_onWire);
    }
    if (status == 429) {
        const Time until = headers.retryAfter.value_or(headers.reset.value_or(now + unknownWait));
        m_blockedUntil = qMax(m_blockedUntil, qMin(until, now + longestWindow));
    }
}

} // namespace Baton
