// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "secrets/secretservice.h"

#include <qt6keychain/keychain.h>

namespace Baton {

/// What a failed job means and what to do about it. `state` is what the Secret Service said after
/// the failure; `detail` QtKeychain's own words, which may be empty.
Error keychainError(QKeychain::Error error, KeychainState state, const QString &entry,
                    const QString &detail);

} // namespace Baton
