// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/delivery.h"

#include "policy/effects.h"
#include "policy/gates.h"
#include "policy/turns.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

using Do = NextDelivery::Do;

bool stopsAtFailure(EffectGroup group)
{
    return group == EffectGroup::Reply || group == EffectGroup::Draft;
}

/// Whether an earlier step lets the next one go: nobody is stranded by a step of a handoff that
/// nobody knows the fate of, or that has to be tried again later.
bool letsNextGo(const Effect &step)
{
    if (step.status == EffectStatus::Done)
        return true;
    const bool mayTakeLong = step.status == EffectStatus::Uncertain
        || step.status == EffectStatus::Accepted
        || (step.status == EffectStatus::Pending && step.attempts > 0);
    return !stopsAtFailure(step.group) && mayTakeLong;
}

bool cameToNothing(const Effect &step)
{
    return step.status == EffectStatus::Failed || step.status == EffectStatus::NeedsPerson
        || step.status == EffectStatus::Cancelled;
}

/// Whether the steps before `effect` in its group let it go. `failed`: one of them came to nothing.
bool itsTurn(const Session &session, const Effect &effect, bool &failed)
{
    failed = false;
    for (const Effect &other : session.effects) {
        if (!sameGroup(effect, other) || other.order >= effect.order)
            continue;
        if (cameToNothing(other))
            failed = true;
        else if (!letsNextGo(other))
            return false;
    }
    return true;
}

/// An answer waits until the assignment to the AI teammate that goes with it has been tried.
bool ownershipComesFirst(const Session &session, const Effect &effect, const PolicyContext &context)
{
    if (effect.group != EffectGroup::Reply)
        return false;
    return std::any_of(session.effects.begin(), session.effects.end(), [&](const Effect &other) {
        return other.turn == effect.turn && other.status == EffectStatus::Pending
            && other.attempts == 0 && assignsToUs(other, context);
    });
}

/// Read since it was decided on and since the last attempt, not long ago, and nobody else has done
/// anything since.
bool isFresh(const Session &session, const Effect &effect, Time now)
{
    const Time since = std::max(effect.createdAt, effect.sentAt.value_or(effect.createdAt));
    return session.freshReadAt && *session.freshReadAt >= since
        && now - *session.freshReadAt <= readIsFreshFor;
}

bool closes(const Effect &effect)
{
    return std::holds_alternative<CloseConversation>(effect.action);
}

/// Who has it instead, when it is not ours to unassign, assign or close (design.md, Precondition):
/// the teammate has to be the AI or nobody, for an archive the AI.
QString whoHasIt(const Session &session, const Effect &effect, const PolicyContext &context)
{
    const bool command = effect.byCommand && effect.group == EffectGroup::Side;
    const bool resolves = effect.group == EffectGroup::Resolution;
    if (command || !(changesOwner(effect.action) || resolves))
        return {};
    const bool archives = closes(effect) && context.rules().closesOnlyItsOwn;
    switch (context.classOf(session.owner.value)) {
    case OwnerClass::Ai: return {};
    case OwnerClass::Person: return Words::tr("A person took it meanwhile");
    case OwnerClass::Team:
        // The teammate's place is empty: there is nobody to take it from.
        if (!archives
            && (answersTeam(context.settings(), session.owner.value.team) || !closes(effect)))
            return {};
        return Words::tr("A team has it meanwhile");
    case OwnerClass::Nobody:
        return archives ? Words::tr("The AI teammate does not own it") : QString();
    }
    Q_UNREACHABLE();
}

bool isOwnerAlready(const Session &session, const Effect &effect)
{
    const auto *assigned = std::get_if<AssignTo>(&effect.action);
    return assigned && !assigned->owner.teammate.isEmpty()
        && assigned->owner.teammate == session.owner.value.teammate;
}

/// What the freshly read conversation says about an effect that sets a state.
std::optional<NextDelivery> alreadySo(const Session &session, const Effect &effect,
                                      const PolicyContext &context)
{
    const auto skip = [&](bool done, const QString &reason) {
        return NextDelivery{Do::Skip, effect.id, done, reason};
    };
    if (const auto *tag = std::get_if<AddTag>(&effect.action);
        tag && session.tags.value.contains(tag->name))
        return skip(true, Words::tr("It was tagged already"));
    if (isOwnerAlready(session, effect))
        return skip(true, Words::tr("It was assigned already"));
    if (const QString who = whoHasIt(session, effect, context); !who.isEmpty())
        return skip(false, who);
    if (closes(effect) && session.vendorState.value == VendorState::Closed)
        return skip(true, Words::tr("It was closed already"));
    return std::nullopt;
}

/// Pauses and the brake hold what has not left; they do not drop it.
bool isHeld(const PolicyContext &context)
{
    const Facts &facts = context.facts;
    return facts.everythingPaused || facts.workspacePaused || facts.channelPaused
        || !facts.brake.isEmpty() || !context.settings().enabled;
}

std::optional<NextDelivery> nextFor(const Session &session, const Effect &effect,
                                    const PolicyContext &context)
{
    const bool due = !effect.due || *effect.due <= context.now;
    if (effect.due && due && (effect.status == EffectStatus::Uncertain || awaitsOwnerCheck(effect)))
        return NextDelivery{Do::Read};
    if (effect.due && due && effect.status == EffectStatus::Accepted)
        return NextDelivery{Do::FollowUp, effect.id};
    if (effect.status != EffectStatus::Pending || !due || isHeld(context))
        return std::nullopt;
    bool failedBefore = false;
    if (!itsTurn(session, effect, failedBefore) || ownershipComesFirst(session, effect, context))
        return std::nullopt;
    if (failedBefore && stopsAtFailure(effect.group))
        return NextDelivery{Do::Skip, effect.id, false, Words::tr("The step before it failed")};
    if (!isFresh(session, effect, context.now))
        return NextDelivery{Do::Read};
    if (const auto so = alreadySo(session, effect, context))
        return so;
    return NextDelivery{Do::Send, effect.id};
}

} // namespace

NextDelivery nextDelivery(const Session &session, const PolicyContext &context)
{
    if (isMerged(session))
        return {}; // what is on its way is followed where the conversation goes on
    const bool busy =
        std::any_of(session.effects.begin(), session.effects.end(),
                    [](const Effect &effect) { return effect.status == EffectStatus::Sending; });
    if (busy)
        return {};
    for (const Effect &effect : session.effects) {
        if (const auto next = nextFor(session, effect, context))
            return *next;
    }
    return {};
}

} // namespace Baton
