// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/helpdesk.h"
#include "http/client.h"

namespace Baton {

/// How a connector finds out how far a token reaches: the vendor's words, and one cheap request for
/// each thing that the token must be allowed.
struct ReachProbes
{
    std::function<QFuture<Exchange>(const OutgoingRequest &)> send;
    Error (*failureOf)(const Exchange &exchange) = nullptr;
    std::function<Result<AccountInfo>(const QByteArray &)> readMe;
    OutgoingRequest me;
    QList<std::pair<Reach, OutgoingRequest>> uses; ///< none of them may change anything
};

/// Asks whose token it is, then sends the others, one after the other. 402 and 403, and 401 once the
/// token is known, say that the vendor forbids this one; any other answer says nothing about the
/// token, but that of Reach::Conversations has to be given.
QFuture<Result<TokenReach>> examineToken(const ReachProbes &probes);

} // namespace Baton
