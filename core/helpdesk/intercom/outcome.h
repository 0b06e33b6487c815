// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/helpdesk.h"
#include "http/client.h"

/// ExchangeWords in Intercom's words.
namespace Baton::IntercomOutcome {

bool succeeded(const Exchange &exchange);
PerformReport reportOf(const Exchange &exchange, const VendorObjectId &made = {});
Error failureOf(const Exchange &exchange);

} // namespace Baton::IntercomOutcome
