// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "domain/time.h"

namespace Baton {

class Connection;

enum class TrialState {
    Waiting, ///< nothing of it was seen yet
    Going,   ///< seen, and not done yet
    Done,
    Failed,
};

/// One of the things a new workspace has to show that it works.
struct TrialCheck
{
    TrialState state = TrialState::Waiting;
    SessionId session;
    QString detail; ///< what holds it up, or why it failed

    friend bool operator==(const TrialCheck &, const TrialCheck &) = default;
};

/// The four live checks of a workspace, in the order of a conversation.
struct TrialView
{
    TrialCheck accepted; ///< deliveries are accepted
    bool byAsking = false; ///< no webhook brings them: Baton asks for news
    TrialCheck answered; ///< the AI answers
    TrialCheck handedOff; ///< "I want to talk to a human" gives a note, and people's queue
    TrialCheck person;   ///< the teammate's reply reaches the customer

    friend bool operator==(const TrialView &, const TrialView &) = default;
};

/// What was seen of them since. NotFound when there is no such workspace.
Result<TrialView> trialOf(Connection &connection, const WorkspaceKey &workspace, Time since);

} // namespace Baton
