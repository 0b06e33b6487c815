// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/analysing.h"

#include "policy/fold.h"
#include "policy/gates.h"
#include "policy/turns.h"

#include <algorithm>

namespace Baton {

namespace {

enum class Through {
    No,
    OfOld, ///< what was decided and has not left stands, but nothing new may be decided
    Yes,
};

Through through(const GateView &view)
{
    Through so = Through::Yes;
    for (const GateRule &rule : gateRules) {
        if (rule.stops == Stops::Autopilot && view.mode == Mode::Assist)
            continue;
        const GateState state = rule.check(view).state;
        if (state != GateState::Stopped && state != GateState::Held)
            continue;
        if (!isForDecidingOnly(rule.gate))
            return Through::No;
        so = Through::OfOld;
    }
    return so;
}

/// What stays as it is until somebody opens it is not looked at.
bool isToBeDecided(const Session &session, const Turn &turn)
{
    return session.threadRead && session.vendorState.value != VendorState::Deleted
        && !isMerged(session) && turn.state != TurnState::Stopped
        && turn.state != TurnState::Quiet;
}

bool wantsAnalysis(const Message &message, Through so, SettingsVersion version)
{
    if (message.redacted || message.plain.isEmpty())
        return false;
    return message.analysis ? message.analysis->settings != version : so == Through::Yes;
}

} // namespace

void analyseLetThrough(Session &session, const PolicyContext &context)
{
    const Turn *turn = openTurn(session);
    if (!context.analyse || !turn || !isToBeDecided(session, *turn))
        return;
    const Through so = through({session, *turn, context, modeOf(session, *turn, context)});
    if (so == Through::No)
        return;
    const WorkspaceSettings &settings = context.settings();
    const QStringList topics = settings.handoff.topics + settings.noAssistTopics;
    for (const MessageId &id : turn->messages) {
        Message *message = findMessage(session, id);
        if (!message || !wantsAnalysis(*message, so, context.workspace.version))
            continue;
        message->analysis = context.analyse(*message, topics);
        message->analysis->settings = context.workspace.version;
    }
    takeMood(session);
}

} // namespace Baton
