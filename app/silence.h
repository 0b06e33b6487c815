// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/overview.h"

namespace Baton {

/// Webhooks of a workspace that have stopped coming.
struct Silence
{
    Millis quiet{0};   ///< since the last
    Millis longest{0}; ///< pause of the last week

    /// In words, with both times.
    QString words() const;
};

/// How far back one has to look to know what is usual.
inline constexpr std::chrono::days silenceHorizon{7};

/// Longer than any pause of the last week, by half, while there were enough to know. Nothing where
/// the helpdesk is polled: then silence is the admin's wish.
std::optional<Silence> silenceOf(bool polling, const Overview::WebhookPauses &pauses, Time now);

} // namespace Baton
