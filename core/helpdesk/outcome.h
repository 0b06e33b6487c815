// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/helpdesk.h"
#include "http/client.h"

#include <span>

namespace Baton {

/// What a status means at a vendor, and what to do about it.
struct StatusRow
{
    int status;
    ErrorKind kind;
    const char *what;
    const char *fix;
};

/// The row of that status, else of any 5xx or of a status that the vendor's list does not have, with
/// the vendor's own words if there are any.
Error statusError(std::span<const StatusRow> rows, const QString &vendor, int status,
                  const QString &words);

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
