// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/review.h"

#include "policy/answer.h"
#include "policy/effects.h"
#include "policy/turns.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

bool isWaiting(const Effect &effect)
{
    return effect.status == EffectStatus::Pending
        || effect.status == EffectStatus::AwaitingApproval;
}

bool isOutcome(const Effect &effect)
{
    return effect.group == EffectGroup::Reply || effect.group == EffectGroup::Draft
        || effect.group == EffectGroup::Handoff;
}

/// A group with one step at `sending` or beyond is its turn's outcome: its rest goes on.
bool hasLeft(const Session &session, const Effect &effect)
{
    return std::any_of(session.effects.begin(), session.effects.end(), [&](const Effect &other) {
        return sameGroup(effect, other) && !isWaiting(other)
            && other.status != EffectStatus::Cancelled;
    });
}

QString gateThatStops(const GateView &view)
{
    for (const GateRule &rule : gateRules) {
        if (rule.gate == Gate::Settled
            || (rule.stops == Stops::Autopilot && view.mode == Mode::Assist))
            continue;
        const GateResult result = rule.check(view);
        if (result.state == GateState::Stopped)
            return result.detail;
    }
    return {};
}

/// Why an outcome of the open turn that has not left no longer fits; empty: it does.
QString outdated(const Effect &effect, const GateView &view)
{
    const Turn &turn = view.turn;
    if (const QString gate = gateThatStops(view); !gate.isEmpty())
        return gate;
    if (effect.ownerClass != turn.ownerClass)
        return Words::tr("The owner changed meanwhile");
    const Mode wanted = effect.group == EffectGroup::Draft ? Mode::Assist : Mode::Autopilot;
    if (view.mode != wanted && !effect.byCommand)
        return Words::tr("It is no longer %1")
            .arg(wanted == Mode::Assist ? Words::tr("a case for a draft")
                                        : Words::tr("the AI's to answer"));
    if (effect.turnRevision == turn.revision)
        return {};
    const bool enough = turn.asks > mostRepeatedAsks && effect.group != EffectGroup::Handoff
        && effect.status == EffectStatus::Pending;
    if (enough && stillOpen(effect.covers, turn))
        return {};
    return Words::tr("The customer wrote again");
}

} // namespace

Review reviewEffects(const GateView &view, bool open)
{
    Review review;
    for (const Effect &effect : view.session.effects) {
        if (!isWaiting(effect) || !isOutcome(effect) || hasLeft(view.session, effect))
            continue;
        const bool ofOpenTurn = open && effect.turn == view.turn.id;
        if (!ofOpenTurn && effect.byCommand)
            continue; // a supervisor sends it again, whatever became of the turn
        const QString reason = ofOpenTurn ? outdated(effect, view)
                                          : Words::tr("Somebody answered meanwhile");
        if (!reason.isEmpty())
            review.cancels << CancelEffect{effect.id, reason};
        else if (ofOpenTurn)
            review.outcomeStands = true;
    }
    return review;
}

QList<Action> cancelAll(const Session &session, const QString &reason)
{
    QList<Action> cancels;
    for (const Effect &effect : session.effects) {
        if (isWaiting(effect))
            cancels << CancelEffect{effect.id, reason};
    }
    return cancels;
}

} // namespace Baton
