// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Baton {

/// What the desktop's Secret Service says of itself, asked on D-Bus: QtKeychain reports a locked
/// keychain as "no such entry".
enum class KeychainState {
    Open,
    Locked,
    NoCollection, ///< it runs, but there is no keychain in it yet, or it was never unlocked
    NoService,    ///< no session bus, or nothing on it that keeps secrets
};

/// Waits for D-Bus, half a second at most for each of two questions.
KeychainState askSecretService();

} // namespace Baton
