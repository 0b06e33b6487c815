// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/effects.h"
#include "policy/effectstate.h"
#include "policy/turns.h"

#include <algorithm>

namespace Baton {

namespace {

/// A draft that stands in the thread for the customer to see was sent by a person: it is theirs.
bool isPostedBy(const Message &message, const Effect &effect)
{
    const bool isReply = std::holds_alternative<PostReply>(effect.action);
    return isReply == (message.visibility == Visibility::Public);
}

bool isSentDraft(const Message &message, const Effect &effect)
{
    return message.visibility == Visibility::Public
        && std::holds_alternative<PostDraft>(effect.action);
}

/// By the vendor's clock not before what it answers, by ours not before we decided on it.
bool inTime(const Session &session, const Message &message, const Effect &effect)
{
    if (message.receivedAt < effect.createdAt)
        return false;
    return std::all_of(effect.covers.begin(), effect.covers.end(), [&](const MessageId &id) {
        const Message *covered = findMessage(session, id);
        return !covered || message.createdAt + clockSlack >= covered->createdAt;
    });
}

bool mayStillHaveMade(const Session &session, const Effect &effect)
{
    switch (effect.status) {
    case EffectStatus::Sending:
    case EffectStatus::Accepted:
    case EffectStatus::Uncertain:
    case EffectStatus::NeedsPerson: return effect.attempts > 0;
    case EffectStatus::Pending: return effect.attempts > 0;
    case EffectStatus::Done:
        // The vendor's answer named another id than the echo carries: still ours, once.
        return std::none_of(session.messages.begin(), session.messages.end(),
                            [&](const Message &m) { return m.postedBy == effect.id; });
    case EffectStatus::AwaitingApproval:
    case EffectStatus::Failed:
    case EffectStatus::Cancelled: return false;
    }
    Q_UNREACHABLE();
}

Effect *makerOf(Session &session, const Message &message, const PolicyContext &context)
{
    for (Effect &effect : session.effects) {
        if (!effect.vendorId.isEmpty() && effect.vendorId.value() == message.id.value()
            && textOf(effect.action))
            return isSentDraft(message, effect) ? nullptr : &effect;
    }
    // The newest first: the same words may have been sent before, and given up on.
    for (auto it = session.effects.rbegin(); it != session.effects.rend(); ++it) {
        const QString *text = textOf(it->action);
        if (text && isPostedBy(message, *it) && mayStillHaveMade(session, *it)
            && inTime(session, message, *it) && context.alike(*text, message.body))
            return &*it;
    }
    return nullptr;
}

} // namespace

void claimMessages(Session &session, const PolicyContext &context)
{
    for (Message &message : session.messages) {
        if (message.author.kind != AuthorKind::AiTeammate || !message.postedBy.isNull())
            continue;
        if (Effect *effect = makerOf(session, message, context)) {
            message.postedBy = effect->id;
            becomeDone(*effect, VendorObjectId(message.id.value()));
        }
    }
}

} // namespace Baton
