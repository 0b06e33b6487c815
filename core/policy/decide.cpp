// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/decide.h"

#include "policy/answer.h"
#include "policy/gates.h"
#include "policy/handoff.h"
#include "policy/review.h"
#include "policy/turns.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

Decision begin(const Turn *turn, const PolicyContext &context)
{
    Decision decision;
    decision.now = context.now;
    decision.settings = context.workspace.version;
    decision.facts = context.facts;
    if (turn) {
        decision.turn = turn->id;
        decision.turnRevision = turn->revision;
    }
    return decision;
}

void notReached(Decision &decision)
{
    for (int gate = int(decision.gates.size()); gate <= int(Gate::Answer); ++gate)
        decision.gates << GateResult{.gate = Gate(gate), .state = GateState::NotReached};
}

/// Nothing but Switches is judged before the thread has been read once.
Decision readFirst(Decision decision, const GateView &view)
{
    decision.outcome = Outcome::Reading;
    decision.gates << checkSwitches(view);
    if (decision.gates.first().state == GateState::Stopped) {
        decision.outcome = Outcome::Stopped;
        decision.summary = decision.gates.first().detail;
    } else if (view.session.readFailed) {
        decision.summary = Words::tr("The conversation could not be read yet; it is tried again");
        for (int gate = 1; gate <= int(Gate::Answer); ++gate)
            decision.gates << GateResult{.gate = Gate(gate), .state = GateState::NotChecked};
        decision.actions << WaitUntil{TimerKind::RetryRead, view.context.now + 10s};
    } else {
        decision.summary = Words::tr("Reads the conversation first");
        decision.actions << ReadConversation{};
    }
    notReached(decision);
    return decision;
}

/// The mode after gate 6: people have it after a handoff, so the AI may only draft there.
Mode modeOf(const Session &session, const Turn &turn, const PolicyContext &context)
{
    const Mode mode = modeByOwner(session, turn, context);
    const bool assist = context.settings().channel(session.channel).assist;
    const bool purpose = turn.openedBy != OpenedBy::Customer;
    return mode == Mode::Autopilot && !purpose && assist && isHandedOff(session) ? Mode::Assist
                                                                                : mode;
}

/// Runs the gates that only pass, stop or hold. Returns the one that did not let the turn through.
std::optional<GateResult> passGates(Decision &decision, const GateView &view)
{
    for (const GateRule &rule : gateRules) {
        GateResult result = rule.check(view);
        if (rule.stops == Stops::Autopilot && view.mode == Mode::Assist)
            result = {.gate = rule.gate,
                      .state = GateState::NotApplied,
                      .detail = Words::tr("for autopilot only")};
        decision.gates << result;
        if (result.state == GateState::Stopped || result.state == GateState::Held)
            return result;
    }
    return std::nullopt;
}

Decision halted(Decision decision, const GateResult &gate, const GateView &view)
{
    decision.summary = gate.detail;
    if (gate.state == GateState::Held) {
        decision.outcome = Outcome::Waiting;
        decision.actions << WaitUntil{TimerKind::Settle, settledAt(view)};
    } else {
        decision.outcome = Outcome::Stopped;
    }
    notReached(decision);
    return decision;
}

Decision decideTurn(Decision decision, const GateView &view, bool outcomeStands)
{
    decision.mode = view.mode;
    const auto gate = passGates(decision, view);
    if (gate && !(outcomeStands && gate->gate == Gate::Settled))
        return halted(std::move(decision), *gate, view);
    if (outcomeStands) { // on its way; nothing new to decide
        decision.outcome = Outcome::Nothing;
        decision.actions << waitForApproval(view);
        return decision;
    }
    if (view.mode == Mode::Autopilot || view.turn.handOffNow) {
        if (customerConfirms(view))
            return resolve(std::move(decision), view);
        if (const auto handover = handoverWanted(view))
            return handOff(std::move(decision), view, *handover);
    }
    return answer(std::move(decision), view);
}

} // namespace

Decision decide(const Session &session, const PolicyContext &context)
{
    const Turn *turn = openTurn(session);
    Decision decision = begin(turn, context);
    if (session.vendorState.value == VendorState::Deleted) {
        decision.actions = cancelAll(session, Words::tr("The conversation was deleted"));
        return decision;
    }
    const Turn none;
    const GateView view{session, turn ? *turn : none, context,
                        turn ? modeOf(session, *turn, context) : Mode::None};
    const Review review = reviewEffects(view, turn != nullptr);
    decision.actions = review.cancels;
    if (!session.threadRead)
        return readFirst(std::move(decision), view);
    if (!turn) {
        decision.summary = Words::tr("Nobody waits for an answer");
        if (const auto end = silenceEnds(session, context))
            decision.actions << WaitUntil{TimerKind::AssumeResolved, *end};
        return decision;
    }
    return decideTurn(std::move(decision), view, review.outcomeStands);
}

} // namespace Baton
