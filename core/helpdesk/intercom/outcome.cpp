// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/outcome.h"

#include "helpdesk/intercom/answers.h"
#include "helpdesk/outcome.h"

namespace Baton::IntercomOutcome {

namespace {

ExchangeWords words()
{
    return {QStringLiteral("Intercom"), IntercomAnswers::error};
}

} // namespace

bool succeeded(const Exchange &exchange)
{
    return hasSucceeded(exchange);
}

PerformReport reportOf(const Exchange &exchange, const VendorObjectId &made)
{
    return words().reportOf(exchange, made);
}

Error failureOf(const Exchange &exchange)
{
    return words().failureOf(exchange);
}

} // namespace Baton::IntercomOutcome
