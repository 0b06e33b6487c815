// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/outcome.h"

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

Performed performedOf(const Exchange &exchange)
{
    switch (exchange.end) {
    case Exchange::End::NeverLeft: return Performed::NeverLeft;
    case Exchange::End::Lost: return Performed::Maybe;
    case Exchange::End::Answered: break;
    }
    if (hasSucceeded(exchange))
        return Performed::Done;
    if (exchange.status == 429)
        return Performed::NeverLeft;
    return exchange.status >= 500 || exchange.status == 408 ? Performed::Maybe
                                                            : Performed::Refused;
}

} // namespace

bool hasSucceeded(const Exchange &exchange)
{
    return exchange.end == Exchange::End::Answered && exchange.status >= 200
        && exchange.status < 300;
}

PerformReport ExchangeWords::reportOf(const Exchange &exchange, const VendorObjectId &made) const
{
    PerformReport report;
    report.performed = performedOf(exchange);
    if (report.performed == Performed::Done) {
        report.vendorId = made;
        return report;
    }
    const Error why = failureOf(exchange);
    report.detail = u"%1 %2"_s.arg(why.what, why.fix);
    if (report.performed == Performed::NeverLeft)
        report.retryAfter = exchange.retryAfter;
    return report;
}

Error ExchangeWords::failureOf(const Exchange &exchange) const
{
    if (exchange.end == Exchange::End::Answered)
        return error(exchange.status, exchange.body);
    const QString what = exchange.end == Exchange::End::NeverLeft
        ? u"%1 could not be reached: %2."_s
        : u"The answer of %1 did not arrive: %2."_s;
    return {ErrorKind::Unavailable, what.arg(vendor, exchange.error),
            u"Check the network and the API address; Baton tries again by itself."_s};
}

} // namespace Baton
