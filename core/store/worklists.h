// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/overview.h"

namespace Baton {

/// What the AI gave to people: handoffs and drafts, with what became of them.
namespace WorkLists {

enum class Handoffs {
    Waiting, ///< open, and the customer waits
    Open,    ///< open, whether or not somebody answered
    All,
};

struct Handoff
{
    Overview::Row row;
    Time at;
    QList<HandoffReason> reasons;
    QString why; ///< the decision's sentence
    QString customerWrote; ///< last: plain, one line, at most 200 characters

    friend bool operator==(const Handoff &, const Handoff &) = default;
};

/// The latest handoff of each session that was not given back: the longest waiting customer first,
/// then the newest. A null workspace: of all.
Result<QList<Handoff>> handoffs(Connection &connection, WorkspaceId workspace, Handoffs which,
                                int limit);

struct Draft
{
    Overview::Row row;
    EffectId effect;
    Time at;
    QString text; ///< the answer as it was drafted
    EffectStatus status = EffectStatus::Done;
    QString reason;         ///< of the status
    bool isCurrent = false; ///< nothing was written or decided after it
    std::optional<Body> reply; ///< what a person wrote to the customer next
    QString replyBy;

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Drafts made since, the newest first.
Result<QList<Draft>> drafts(Connection &connection, WorkspaceId workspace, Time since, int limit);

} // namespace WorkLists
} // namespace Baton
