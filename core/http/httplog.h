// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/client.h"

namespace Baton {

/// Host and path of an address as a log may have them: no user, no query, and in place of parts
/// that are mail addresses, phone numbers or long keys an ellipsis.
QString redactedAddress(const QUrl &url);

/// One line in the category `baton.http`: method, address, status, time. No headers, no bodies.
/// Off unless QT_LOGGING_RULES="baton.http.info=true" asks for it.
void logExchange(const OutgoingRequest &request, const Exchange &exchange);

} // namespace Baton
