// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/effects.h"

#include "policy/effectstate.h"
#include "policy/turns.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

/// On the vendor's clock, as well as it is known: an assignment up to now was before the handoff.
Time handoffMoment(const Session &session, Time now)
{
    Time moment = std::max(now - clockSlack, session.owner.version.updatedAt);
    if (session.assignedToAiAt)
        moment = std::max(moment, *session.assignedToAiAt);
    if (!session.messages.isEmpty())
        moment = std::max(moment, session.messages.last().createdAt);
    return moment;
}

/// No other step of its handoff is at `sending` or beyond.
bool isFirstToLeave(const Session &session, const Effect &effect)
{
    return effect.group == EffectGroup::Handoff
        && std::none_of(session.effects.begin(), session.effects.end(), [&](const Effect &other) {
               return other.id != effect.id && sameGroup(other, effect) && mayHaveLeft(other);
           });
}

/// The first step of a handoff leaves: from now on people have it.
bool beginsHandoff(const Session &session, const Effect &effect)
{
    return isFirstToLeave(session, effect) && (effect.attempts == 1 || !session.handedOffAt);
}

/// A handoff of which nothing has left is still to come: it must not silence itself.
void neverLeft(Session &session, Effect &effect, const EffectReported &report, Time now)
{
    tryAgain(effect, report.retryAfter.value_or(now + retryPause(effect.attempts)), report.detail);
    if (!mayHaveLeft(effect) && isFirstToLeave(session, effect))
        session.handedOffAt.reset();
}

/// A target that no longer exists: unassigned instead, so that nobody is stranded.
void unassignInstead(Session &session, Effect &effect, const EffectReported &report, Time now)
{
    effect.action = RemoveAiTeammate{};
    effect.attempts = 0;
    tryAgain(
        effect, now,
        Words::tr("The chosen target was refused, so it is unassigned: %1").arg(report.detail));
    session.history << HistoryEntry{
        .at = now,
        .what = QStringLiteral("handoff_target_refused"),
        .who = {},
        .detail = report.detail,
        .key = QStringLiteral("handoff_target_refused:%1").arg(effect.id.value())};
}

void takeRefusal(Session &session, Effect &effect, const EffectReported &report, Time now)
{
    if (effect.group == EffectGroup::Handoff && std::holds_alternative<AssignTo>(effect.action))
        return unassignInstead(session, effect, report, now);
    effect.status = EffectStatus::Failed;
    effect.reason = report.detail;
}

} // namespace

Effect *findEffect(Session &session, EffectId id)
{
    const auto it = std::find_if(session.effects.begin(), session.effects.end(),
                                 [&](const Effect &effect) { return effect.id == id; });
    return it == session.effects.end() ? nullptr : &*it;
}

const QString *textOf(const EffectAction &action)
{
    if (const auto *reply = std::get_if<PostReply>(&action))
        return &reply->text;
    if (const auto *note = std::get_if<PostNote>(&action))
        return &note->text;
    if (const auto *draft = std::get_if<PostDraft>(&action))
        return &draft->text;
    return nullptr;
}

bool sameGroup(const Effect &a, const Effect &b)
{
    return a.turn == b.turn && a.group == b.group && a.turnRevision == b.turnRevision;
}

bool setsState(const EffectAction &action)
{
    return !textOf(action);
}

bool changesOwner(const EffectAction &action)
{
    return std::holds_alternative<RemoveAiTeammate>(action)
        || std::holds_alternative<AssignTo>(action);
}

bool isWaiting(const Effect &effect)
{
    return effect.status == EffectStatus::Pending
        || effect.status == EffectStatus::AwaitingApproval;
}

bool mayHaveLeft(const Effect &effect)
{
    if (effect.status == EffectStatus::Pending)
        return effect.attempts > 0 && setsState(effect.action);
    return effect.status != EffectStatus::AwaitingApproval
        && effect.status != EffectStatus::Cancelled;
}

bool groupMayHaveLeft(const Session &session, const Effect &step)
{
    return std::any_of(session.effects.begin(), session.effects.end(), [&](const Effect &effect) {
        return sameGroup(effect, step) && mayHaveLeft(effect);
    });
}

bool isOutcome(const Effect &effect)
{
    return effect.group == EffectGroup::Reply || effect.group == EffectGroup::Draft
        || effect.group == EffectGroup::Handoff;
}

bool awaitsOwnerCheck(const Effect &effect)
{
    return effect.status == EffectStatus::Done && effect.group == EffectGroup::Handoff
        && changesOwner(effect.action) && effect.due;
}

bool assignsToUs(const Effect &effect, const PolicyContext &context)
{
    const auto *assigned = std::get_if<AssignTo>(&effect.action);
    return assigned && !assigned->owner.teammate.isEmpty()
        && assigned->owner.teammate == context.settings().aiTeammate;
}

bool tookOwnership(const Session &session, TurnId turn, const PolicyContext &context)
{
    return std::any_of(session.effects.begin(), session.effects.end(), [&](const Effect &effect) {
        return effect.turn == turn && assignsToUs(effect, context) && effect.attempts > 0
            && effect.status != EffectStatus::Failed && effect.status != EffectStatus::Cancelled;
    });
}

void addEffect(Session &session, Effect effect)
{
    effect.id = EffectId(++session.effectCount);
    session.effects << effect;
}

void effectStarted(Session &session, const EffectStarted &started, const PolicyContext &context)
{
    Effect *effect = findEffect(session, started.effect);
    if (!effect || effect->status != EffectStatus::Pending)
        return;
    effect->status = EffectStatus::Sending;
    effect->sentAt = context.now;
    effect->due.reset();
    ++effect->attempts;
    if (beginsHandoff(session, *effect)) {
        session.handedOffAt = handoffMoment(session, context.now);
        session.givenBackAt.reset();
    }
}

void effectReported(Session &session, const EffectReported &report, const PolicyContext &context)
{
    Effect *effect = findEffect(session, report.effect);
    const bool accepted = effect && effect->status == EffectStatus::Accepted;
    if (!accepted && (!effect || effect->status != EffectStatus::Sending))
        return; // its echo was faster, or a restart has made it uncertain
    if (accepted && report.performed != Performed::Done && report.performed != Performed::Refused)
        return stillAccepted(*effect, report, context);
    switch (report.performed) {
    case Performed::Accepted: becomeAccepted(*effect, report.vendorId, context); break;
    case Performed::Done:
        becomeDone(*effect, report.vendorId);
        if (effect->group == EffectGroup::Handoff && changesOwner(effect->action))
            effect->due = context.now + ownerCheckPause;
        break;
    case Performed::NeverLeft: neverLeft(session, *effect, report, context.now); break;
    case Performed::Maybe: doubt(*effect, context, report.detail); break;
    case Performed::Refused: takeRefusal(session, *effect, report, context.now); break;
    }
    claimMessages(session, context);
}

void effectDidNotArrive(Session &session, const Happened &happened)
{
    for (Effect &effect : session.effects) {
        const bool taken =
            effect.status == EffectStatus::Done || effect.status == EffectStatus::Accepted;
        if (!taken || happened.message.isEmpty()
            || effect.vendorId.value() != happened.message.value())
            continue;
        effect.status = EffectStatus::Failed;
        effect.due.reset();
        effect.reason = Words::tr("It did not reach the customer: %1").arg(happened.detail);
    }
}

void effectSkipped(Session &session, const EffectSkipped &skipped)
{
    Effect *effect = findEffect(session, skipped.effect);
    if (!effect || isFinal(effect->status))
        return;
    becomeCancelled(*effect, skipped.reason);
    if (skipped.done)
        effect->status = EffectStatus::Done;
}

void effectsRestarted(Session &session, const PolicyContext &context)
{
    for (Effect &effect : session.effects) {
        if (effect.status == EffectStatus::Sending)
            doubt(effect, context, Words::tr("Baton stopped while it was being sent"));
    }
    if (Turn *turn = openTurn(session); turn && turn->state == TurnState::Asked)
        turn->state = TurnState::Open;
    session.freshReadAt.reset();
}

} // namespace Baton
