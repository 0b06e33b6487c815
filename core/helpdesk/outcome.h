// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/helpdesk.h"
#include "http/client.h"

namespace Baton {

/// What an exchange with a vendor amounts to, the same for all of them but for the vendor's own
/// words about a status.
struct ExchangeWords
{
    QString vendor;
    Error (*error)(int status, const QByteArray &body) = nullptr;

    /// How a write ended. 2xx: done, with `made`. 429: never left, not before `retryAfter`. Other
    /// 4xx and redirects: refused, with the vendor's words and what to do. 5xx, 408 and lost lines:
    /// maybe, as it may have arrived before something behind it failed.
    PerformReport reportOf(const Exchange &exchange, const VendorObjectId &made = {}) const;

    /// Why a read gave nothing. Only for exchanges that did not succeed.
    Error failureOf(const Exchange &exchange) const;
};

/// Whether the vendor did what was asked: any 2xx.
bool hasSucceeded(const Exchange &exchange);

} // namespace Baton
