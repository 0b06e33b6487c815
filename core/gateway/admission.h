// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/endpoints.h"
#include "helpdesk/envelope.h"

#include <variant>

namespace Baton {

/// A delivery that is to be stored, and for whom.
struct Admitted
{
    WorkspaceId workspace; ///< null: an account nobody here has; kept as unknown
    Envelope envelope;
};

/// A delivery that is turned away.
struct TurnedAway
{
    int status = 401;
    QString error;  ///< one word for programs
    QString detail; ///< one sentence for people
};

/// Whether what nobody signed is taken: only without any secret. One scheme's secret makes unsigned
/// deliveries of the vendor's other scheme suspect.
bool takesUnsigned(bool acceptUnsigned, const HelpdeskSecrets &secrets);

/// Signature first, on the raw bytes; then whether it is JSON, and whose it is: one of several
/// workspaces is named by the account in the body, and must be one whose secret signed. Pure.
std::variant<Admitted, TurnedAway> admit(const Endpoint &endpoint, const SignedRequest &request);

} // namespace Baton
