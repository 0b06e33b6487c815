// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"

namespace Baton {

/// Which handoffs a person looks at.
enum class HandoffView {
    Waiting, ///< the customer waits
    Open,
    All,
};

/// A session that the AI gave to people.
struct HandoffRow
{
    SessionRow session;
    Time at;
    QList<HandoffReason> reasons;
    QString why; ///< one sentence
    QString customerWrote; ///< last, one line

    friend bool operator==(const HandoffRow &, const HandoffRow &) = default;
};

enum class DraftFate {
    Waiting,  ///< for somebody to use it
    OnItsWay, ///< not at the helpdesk yet
    Used,     ///< somebody sent it, or nearly the same
    AnsweredOtherwise,
    Outdated, ///< the customer wrote on, or nobody waits any more
    Discarded,
    Failed,
};

/// A draft that the AI wrote for people.
struct DraftRow
{
    SessionRow session;
    EffectId effect;
    Time at;
    QString text;
    DraftFate fate = DraftFate::Waiting;
    QString who;    ///< answered
    QString reason; ///< of a draft that came to nothing

    friend bool operator==(const DraftRow &, const DraftRow &) = default;
};

} // namespace Baton
