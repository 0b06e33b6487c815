// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/outcome.h"

#include "helpdesk/tr.h"

#include <algorithm>

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

Error statusError(std::span<const StatusRow> rows, const QString &vendor, int status,
                  const QString &words)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const StatusRow &r) { return r.status == status; });
    Error error{ErrorKind::Input,
                HelpdeskText::tr("%1 answered with a status nobody expected").arg(vendor),
                HelpdeskText::tr("Check the API address for a proxy in between.")};
    if (row != rows.end())
        error = {row->kind, HelpdeskText::tr(row->what), HelpdeskText::tr(row->fix)};
    else if (status >= 500)
        error = {ErrorKind::Unavailable,
                 HelpdeskText::tr("%1 has a problem of its own").arg(vendor),
                 HelpdeskText::tr("Wait, and look at %1's status page if it lasts.").arg(vendor)};
    error.what = words.isEmpty() ? u"%1 (%2)."_s.arg(error.what).arg(status)
                                 : u"%1 (%2: %3)."_s.arg(error.what).arg(status).arg(words);
    return error;
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
        ? HelpdeskText::tr("%1 could not be reached: %2.")
        : HelpdeskText::tr("The answer of %1 did not arrive: %2.");
    return {ErrorKind::Unavailable, what.arg(vendor, exchange.error),
            HelpdeskText::tr("Check the network and the API address; Baton tries again by itself.")};
}

} // namespace Baton
