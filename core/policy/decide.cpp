// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/decide.h"

#include "policy/answer.h"
#include "policy/gates.h"
#include "policy/handoff.h"
#include "policy/merger.h"
#include "policy/outcome.h"
#include "policy/resolution.h"
#include "policy/review.h"
#include "policy/silence.h"
#include "policy/turns.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

constexpr Millis firstReadPause = 10s;
constexpr Millis longestReadPause = 10min;

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

/// Longer each time the conversation could not be read: the timer has counted that. What happens
/// meanwhile does not put it off.
Time nextRead(const Session &session, Time now)
{
    const auto timer = std::find_if(session.timers.begin(), session.timers.end(),
                                    [](const Timer &t) { return t.kind == TimerKind::RetryRead; });
    if (timer == session.timers.end())
        return now + firstReadPause;
    const int failures = std::min(timer->generation, 8);
    return timer->due.value_or(now + std::min(firstReadPause * (1 << failures), longestReadPause));
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
        decision.actions << WaitUntil{TimerKind::RetryRead,
                                      nextRead(view.session, view.context.now)};
    } else {
        decision.summary = Words::tr("Reads the conversation first");
        decision.actions << ReadConversation{};
    }
    notReached(decision);
    return decision;
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

/// A supervisor who wants an answer or a handoff does not want a resolution.
bool isClicked(const Turn &turn)
{
    return turn.handOffNow || turn.openedBy == OpenedBy::AnswerNow;
}

Decision decideTurn(Decision decision, const GateView &view, bool outcomeStands)
{
    decision.mode = view.mode;
    const auto gate = passGates(decision, view);
    if (gate && !(outcomeStands && isForDecidingOnly(gate->gate)))
        return halted(std::move(decision), *gate, view);
    if (outcomeStands)
        return underWay(std::move(decision), view);
    if (view.mode == Mode::Autopilot || view.turn.handOffNow) {
        if (customerConfirms(view) && !isClicked(view.turn))
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
        decision.outcome = Outcome::Stopped;
        decision.summary = Words::tr("The conversation was deleted");
        decision.actions = cancelAll(session, decision.summary);
        notReached(decision);
        return decision;
    }
    if (isMerged(session)) {
        decision = decideMerged(std::move(decision), session);
        notReached(decision);
        return decision;
    }
    const Turn none;
    const GateView view{session, turn ? *turn : none, context,
                        turn ? modeOf(session, *turn, context) : Mode::None};
    const Review review = reviewEffects(view, turn != nullptr);
    decision.actions = review.cancels;
    if (!session.threadRead)
        return readFirst(std::move(decision), view);
    if (!turn)
        return decideSilence(std::move(decision), view);
    return decideTurn(std::move(decision), view, review.outcomeStands);
}

} // namespace Baton
