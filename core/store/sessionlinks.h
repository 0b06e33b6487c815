// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "domain/time.h"

#include <QByteArray>

namespace Baton {

class Connection;

/// A link to the page of one session. The token itself is in the link only.
struct SessionLink
{
    QByteArray tokenHash; ///< linkTokenHash
    WorkspaceId workspace;
    SessionId session;
    Time createdAt;
    Time expiresAt;
};

namespace SessionLinks {

Result<> add(Connection &connection, const SessionLink &link);

/// The session a token opens at `now`. One and the same NotFound for a token that never was, one of
/// another ticket, an expired and a revoked one.
Result<SessionId> open(Connection &connection, const QByteArray &tokenHash, SessionId ticket,
                       Time now);

/// Every link of the session stops working, or of all sessions when it is null. Gives how many did;
/// NotFound when there is no such session.
Result<int> revoke(Connection &connection, SessionId session, Time now);
/// How many links of the session work at `now`.
Result<int> working(Connection &connection, SessionId session, Time now);

} // namespace SessionLinks
} // namespace Baton
