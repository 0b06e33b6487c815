// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/result.h"

namespace Baton {

class Connection;

/// What went otherwise than an admin may expect, lately, for whoever looks for a cause. Newest means
/// the latest of its kind.
namespace Troubles {

/// Turns that one gate kept from an answer or a draft, for one reason.
struct Unanswered
{
    Outcome outcome = Outcome::Stopped; ///< or Quiet: assist had nothing to offer
    Gate gate = Gate::Switches;
    QString setting; ///< that would change it, as the gate names it
    QString detail;
    int turns = 0;
    SessionId newest;

    friend bool operator==(const Unanswered &, const Unanswered &) = default;
};

/// How many times, where last, and what was said about it.
struct Case
{
    int count = 0;
    SessionId newest;
    QString detail;

    friend bool operator==(const Case &, const Case &) = default;
};

struct Lately
{
    int turns = 0; ///< that were decided
    QList<Unanswered> unanswered; ///< in the order of the gates, the most frequent first
    Case unheard;       ///< customers asked for a person, none has it, and nothing was handed off
    Case stillAssigned; ///< handed off, all of it done, and the AI teammate has it still
    Case twice;         ///< messages that came again under another id
    Case notesTwice;    ///< notes of the AI teammate with the same text in one conversation
    Case lostDrafts;    ///< drafts that did not reach the helpdesk

    friend bool operator==(const Lately &, const Lately &) = default;
};

Result<Lately> lately(Connection &connection, WorkspaceId workspace, const TeammateId &ai,
                      Time since);

/// Handoffs that the vendor would not give to the teammate or team the settings choose, since they
/// choose it: those conversations were left to nobody.
struct RefusedTarget
{
    int count = 0;
    SessionId newest;
    QString detail; ///< the vendor's words, the newest time
    Time first;     ///< with `count` only
    Time last;

    friend bool operator==(const RefusedTarget &, const RefusedTarget &) = default;
};

Result<RefusedTarget> refusedTarget(Connection &connection, WorkspaceId workspace);

} // namespace Troubles
} // namespace Baton
