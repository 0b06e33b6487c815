// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/helpdesk.h"

namespace Baton {

/// Whether Intercom signed this delivery: `X-Hub-Signature: sha1=` and the HMAC-SHA1 of the raw
/// body under the app's client secret, as 40 hex digits (developers.intercom.com, "Webhooks",
/// section "Signed notifications"). Any of the secrets will do, so that one can be rotated.
/// NoSecret: none is set (empty ones do not count). Missing: no such header. Wrong: all the rest.
/// Takes the same time wherever the digits differ. No time is signed: a replay is Valid, and the
/// inbox has to know it.
SignatureCheck checkIntercomSignature(const SignedRequest &request,
                                      const QList<QByteArray> &secrets);

} // namespace Baton
