// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/context.h"

namespace Baton {

/// What delivery has to do next for a session.
struct NextDelivery
{
    enum class Do {
        Nothing,
        Read, ///< the conversation, whole: before a group is sent, or to look for what is uncertain
        Send, ///< `effect`: commit EffectStarted, then let the request leave
        FollowUp, ///< `effect`: ask the vendor what became of what it accepted
        Skip, ///< `effect`: commit EffectSkipped with `done` and `reason`
    };
    Do what = Do::Nothing;
    EffectId effect;
    bool done = false;
    QString reason;
};

/// A read is fresh for this long, unless somebody else's event overtakes it.
inline constexpr Millis readIsFreshFor = 10s;

/// The next effect in order whose time has come. Pure. One request at a time in a session: while
/// one is `sending` there is nothing to do. A reply group stops at a failure, a handoff group goes
/// on. Every group is checked on one fresh read before its first step (design.md, Precondition).
NextDelivery nextDelivery(const Session &session, const PolicyContext &context);

} // namespace Baton
