// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/helpdesk.h"

namespace Baton {

/// Whether Front signed this delivery. Front has two webhook systems, and signs them differently:
/// application webhooks carry X-Front-Request-Timestamp and, in X-Front-Signature, the base64 of
/// HMAC-SHA256 over `timestamp:raw body` under the app's signing key; rule webhooks have no time
/// and the base64 of HMAC-SHA1 over the raw body under the API secret (dev.frontapp.com,
/// "Application webhooks" and "Rule webhooks"). Times are milliseconds, seconds occur too; more
/// than five minutes away from `receivedAt` is Wrong. A scheme without a secret is NoSecret.
SignatureCheck checkFrontSignature(const SignedRequest &request, const HelpdeskSecrets &secrets);

} // namespace Baton
