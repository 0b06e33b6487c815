// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/delivery.h"

#include "policy/effects.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

using Do = NextDelivery::Do;

bool stopsAtFailure(EffectGroup group)
{
    return group == EffectGroup::Reply || group == EffectGroup::Draft;
}

/// Whether the steps before `effect` in its group let it go. `failed`: one of them came to nothing.
bool itsTurn(const Session &session, const Effect &effect, bool &failed)
{
    failed = false;
    for (const Effect &other : session.effects) {
        if (!sameGroup(effect, other) || other.order >= effect.order
            || other.status == EffectStatus::Cancelled)
            continue;
        if (other.status == EffectStatus::Failed || other.status == EffectStatus::NeedsPerson)
            failed = true;
        // A handoff does not wait for a step that nobody knows the fate of: nobody is stranded.
        else if (other.status == EffectStatus::Uncertain && !stopsAtFailure(effect.group))
            continue;
        else if (other.status != EffectStatus::Done)
            return false;
    }
    return true;
}

/// Read since it was decided on and since the last attempt, not long ago, and nobody else has done
/// anything since.
bool isFresh(const Session &session, const Effect &effect, Time now)
{
    const Time since = std::max(effect.createdAt, effect.sentAt.value_or(effect.createdAt));
    return session.freshReadAt && *session.freshReadAt >= since
        && now - *session.freshReadAt <= readIsFreshFor;
}

/// What the freshly read conversation says about an effect that sets a state.
std::optional<NextDelivery> alreadySo(const Session &session, const Effect &effect,
                                      const PolicyContext &context)
{
    if (const auto *tag = std::get_if<AddTag>(&effect.action)) {
        if (session.tags.value.contains(tag->name))
            return NextDelivery{Do::Skip, effect.id, true, Words::tr("It was tagged already")};
        return std::nullopt;
    }
    const OwnerClass owner = context.classOf(session.owner.value);
    const bool changesOwner = std::holds_alternative<RemoveAiTeammate>(effect.action)
        || std::holds_alternative<AssignTo>(effect.action)
        || std::holds_alternative<CloseConversation>(effect.action);
    if (changesOwner && owner == OwnerClass::Person && !effect.byCommand)
        return NextDelivery{Do::Skip, effect.id, false,
                            Words::tr("A person took it meanwhile")};
    if (std::holds_alternative<CloseConversation>(effect.action)
        && session.vendorState.value == VendorState::Closed)
        return NextDelivery{Do::Skip, effect.id, true, Words::tr("It was closed already")};
    return std::nullopt;
}

std::optional<NextDelivery> nextFor(const Session &session, const Effect &effect,
                                    const PolicyContext &context)
{
    if (effect.status == EffectStatus::Uncertain && effect.due && *effect.due <= context.now)
        return NextDelivery{Do::Read};
    if (effect.status != EffectStatus::Pending || (effect.due && *effect.due > context.now))
        return std::nullopt;
    bool failedBefore = false;
    if (!itsTurn(session, effect, failedBefore))
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
    const bool busy = std::any_of(session.effects.begin(), session.effects.end(),
                                  [](const Effect &effect) {
                                      return effect.status == EffectStatus::Sending;
                                  });
    if (busy)
        return {};
    for (const Effect &effect : session.effects) {
        if (const auto next = nextFor(session, effect, context))
            return *next;
    }
    return {};
}

} // namespace Baton
