// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/review.h"

#include "policy/answer.h"
#include "policy/effects.h"
#include "policy/turns.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

QString gateThatStops(const GateView &view)
{
    for (const GateRule &rule : gateRules) {
        if (isForDecidingOnly(rule.gate)
            || (rule.stops == Stops::Autopilot && view.mode == Mode::Assist))
            continue;
        const GateResult result = rule.check(view);
        if (result.state == GateState::Stopped)
            return result.detail;
    }
    return {};
}

/// What the settings say now of an answer that nobody has approved and that has not been tried yet.
/// Empty: it may go out.
QString noLongerTheAis(const Effect &effect, const GateView &view)
{
    if (effect.byCommand || effect.attempts > 0 || !effect.reason.isEmpty())
        return {};
    if (effect.group == EffectGroup::Draft)
        return noAssistWords(view);
    const auto wish = effect.group == EffectGroup::Reply ? peopleWanted(view) : std::nullopt;
    return wish ? wish->detail : QString();
}

/// Why an outcome of the open turn that has not left no longer fits; empty: it does.
QString outdated(const Effect &effect, const GateView &view)
{
    const Turn &turn = view.turn;
    if (const QString gate = gateThatStops(view); !gate.isEmpty())
        return gate;
    const bool oursNow =
        turn.ownerClass == OwnerClass::Ai && tookOwnership(view.session, turn.id, view.context);
    if (effect.ownerClass != turn.ownerClass && !oursNow)
        return Words::tr("The owner changed meanwhile");
    const Mode wanted = effect.group == EffectGroup::Draft ? Mode::Assist : Mode::Autopilot;
    if (view.mode != wanted && !effect.byCommand)
        return Words::tr("It is no longer %1")
            .arg(wanted == Mode::Assist ? Words::tr("a case for a draft")
                                        : Words::tr("the AI's to answer"));
    if (const QString people = noLongerTheAis(effect, view); !people.isEmpty())
        return people;
    if (effect.turnRevision == turn.revision)
        return {};
    const bool enough = turn.asks > mostRepeatedAsks && effect.group != EffectGroup::Handoff
        && effect.status == EffectStatus::Pending;
    if (enough && stillOpen(effect.covers, turn))
        return {};
    return turn.handOffNow ? Words::tr("A supervisor handed it off")
                           : Words::tr("The customer wrote again");
}

/// Why a step of a resolution, or an assignment to us, that has not left no longer fits.
QString overtaken(const Effect &effect, const Session &session, const PolicyContext &context)
{
    if (effect.group == EffectGroup::Resolution) {
        if (session.status == SessionStatus::Open)
            return Words::tr("The conversation goes on");
        return session.paused || session.takenOverAt ? Words::tr("People have it meanwhile")
                                                     : QString();
    }
    if (effect.group != EffectGroup::Side || effect.byCommand || !assignsToUs(effect, context))
        return {};
    const Effect *outcome = outcomeOf(session, effect.turn);
    const bool goesOut = outcome && outcome->group == EffectGroup::Reply
        && outcome->status != EffectStatus::AwaitingApproval;
    return goesOut ? QString() : Words::tr("The answer it was for does not go out");
}

/// The first step was given up: what was to follow goes with it.
bool isOrphaned(const Effect &effect, const Session &session)
{
    return effect.order > 0 && effect.group != EffectGroup::Handoff
        && std::any_of(session.effects.begin(), session.effects.end(), [&](const Effect &lead) {
               return lead.order == 0 && sameGroup(lead, effect)
                   && lead.status == EffectStatus::Cancelled;
           });
}

} // namespace

Review reviewEffects(const GateView &view, bool open)
{
    Review review;
    for (const Effect &effect : view.session.effects) {
        if (!isWaiting(effect))
            continue;
        if (!isOutcome(effect)) {
            const QString reason = overtaken(effect, view.session, view.context);
            if (!reason.isEmpty())
                review.cancels << CancelEffect{effect.id, reason};
            continue;
        }
        if (groupMayHaveLeft(view.session, effect))
            continue;
        const bool ofOpenTurn = open && effect.turn == view.turn.id;
        if (!ofOpenTurn && effect.byCommand)
            continue; // a supervisor sends it again, whatever became of the turn
        QString reason = Words::tr("Somebody answered or closed it meanwhile");
        if (isOrphaned(effect, view.session))
            reason = Words::tr("The step before it was not sent");
        else if (ofOpenTurn)
            reason = outdated(effect, view);
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
