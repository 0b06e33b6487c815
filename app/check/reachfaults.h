// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "http/client.h"

namespace Baton {

/// What stands between a vendor and Baton, judged by how it answers. Faults of proxies and tunnels
/// look alike to whoever sees only a status; their headers and bodies tell them apart.
namespace ReachFaults {

/// The address was asked as a vendor does (HEAD of the webhook's own address) and 200 expected.
/// `url` is what was asked, `own` where Baton listens; both stand in the words. Unavailable: nothing
/// answered, which from inside a network need not mean anything.
std::optional<Error> ofAddress(const Exchange &exchange, const QUrl &url, const QString &own);

/// An address was asked that Baton does not have. Whoever has it all the same is another program.
std::optional<Error> ofWrongAddress(const Exchange &exchange, const QUrl &url, const QString &own);

/// A delivery was sent that Baton itself had signed.
std::optional<Error> ofDelivery(const Exchange &exchange, const QUrl &url, const QString &own);

} // namespace ReachFaults
} // namespace Baton
