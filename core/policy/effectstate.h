// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "policy/context.h"

namespace Baton {

// The moves between an effect's states, for the files that make them.

/// A state-setting request is tried this often before it counts as failed.
inline constexpr int maxStateAttempts = 6;
/// A message is sent at most this often, each time after it was absent on every read-back.
inline constexpr int maxMessageAttempts = 3;
/// A handoff that leaves the AI teammate as the owner is tried this often.
inline constexpr int maxOwnerAttempts = 3;
/// After a handoff the vendor has this long before the owner is read.
inline constexpr Millis ownerCheckPause = 1s;

/// How long to wait after the given number of attempts.
Millis retryPause(int attempts);

/// The request may or may not have been carried out: a message is looked for, a state set again.
void doubt(Effect &effect, const PolicyContext &context, const QString &reason);
void tryAgain(Effect &effect, Time due, const QString &reason);
void needPerson(Effect &effect, const QString &reason);
/// The vendor took it under `token`; what became of it is asked for later, and it is never sent again.
void becomeAccepted(Effect &effect, const VendorObjectId &token, const PolicyContext &context);
void stillAccepted(Effect &effect, const EffectReported &report, const PolicyContext &context);
void becomeDone(Effect &effect, const VendorObjectId &vendorId);
void becomeCancelled(Effect &effect, const QString &reason);

} // namespace Baton
