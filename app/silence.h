// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/overview.h"

namespace Baton {

/// Webhooks of a workspace that have stopped coming.
struct Silence
{
    Millis quiet{0};   ///< since the last
    Millis longest{0}; ///< pause of the week before it
    int missed = 0;    ///< messages that should have brought one; 0: only the time speaks for it

    /// In words, with both times.
    QString words() const;
};

/// Customers wrote and no webhook told; or a pause that is longer than any of a week by half, while
/// there were enough to know. Nothing where the helpdesk is polled: then silence is the admin's wish.
std::optional<Silence> silenceOf(bool polling, const Overview::WebhookPauses &pauses, Time now);

} // namespace Baton
