// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "build.h"

#include "policy/effects.h"

namespace Baton::Table {

/// A row about a company at Front: autopilot in its chat, Handle unassigned on, nobody owning the
/// conversation.
inline void front(const char *sentence, const QString &seen, Play play)
{
    row(sentence, seen, [play = std::move(play)](Talk &t) {
        t = Talk::atFront();
        return play(t);
    });
}

inline QString asks(Talk &t)
{
    t.ask();
    return t.why();
}

/// The vendor had taken it, and could not send it after all.
inline void failsLater(Talk &t, const QString &message)
{
    Happened failed{.kind = HappenedKind::SendingFailed, .topic = QStringLiteral("sending_error")};
    failed.detail = QStringLiteral("hard_bounce");
    failed.message = MessageId(message);
    t.take(VendorTold{t.webhook({}, {failed})});
}

} // namespace Baton::Table
