// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/outcome.h"

#include "helpdesk/intercom/answers.h"

namespace Baton::IntercomOutcome {

using namespace Qt::StringLiterals;

namespace {

Performed performedOf(const Exchange &exchange)
{
    switch (exchange.end) {
    case Exchange::End::NeverLeft: return Performed::NeverLeft;
    case Exchange::End::Lost: return Performed::Maybe;
    case Exchange::End::Answered: break;
    }
    if (succeeded(exchange))
        return Performed::Done;
    if (exchange.status == 429)
        return Performed::NeverLeft;
    return exchange.status >= 500 || exchange.status == 408 ? Performed::Maybe
                                                            : Performed::Refused;
}

} // namespace

bool succeeded(const Exchange &exchange)
{
    return exchange.end == Exchange::End::Answered && exchange.status >= 200
        && exchange.status < 300;
}

PerformReport reportOf(const Exchange &exchange, const VendorObjectId &made)
{
    PerformReport report;
    report.performed = performedOf(exchange);
    if (report.performed == Performed::Done) {
        report.vendorId = made;
        return report;
    }
    const Error error = failureOf(exchange);
    report.detail = u"%1 %2"_s.arg(error.what, error.fix);
    if (report.performed == Performed::NeverLeft)
        report.retryAfter = exchange.retryAfter;
    return report;
}

Error failureOf(const Exchange &exchange)
{
    if (exchange.end == Exchange::End::Answered)
        return IntercomAnswers::error(exchange.status, exchange.body);
    const QString what = exchange.end == Exchange::End::NeverLeft
        ? u"Intercom could not be reached: %1."_s
        : u"Intercom's answer did not arrive: %1."_s;
    return {ErrorKind::Unavailable, what.arg(exchange.error),
            u"Check the network and the API address; Baton tries again by itself."_s};
}

} // namespace Baton::IntercomOutcome
