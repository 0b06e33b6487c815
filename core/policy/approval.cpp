// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/effects.h"
#include "policy/effectstate.h"
#include "policy/turns.h"
#include "policy/words.h"

namespace Baton {

namespace {

/// The steps behind an answer that nobody wants go with it.
void drop(Session &session, const Effect &lead, const QString &reason)
{
    for (Effect &effect : session.effects) {
        if (sameGroup(effect, lead) && isWaiting(effect))
            becomeCancelled(effect, reason);
    }
}

Turn *turnOf(Session &session, const Effect &effect)
{
    Turn *turn = openTurn(session);
    return turn && turn->id == effect.turn ? turn : nullptr;
}

void passedUnapproved(Session &session, Effect &effect, const PolicyContext &context)
{
    switch (context.settings().channel(session.channel).approvalOutcome) {
    case ApprovalOutcome::Hold: effect.due.reset(); return;
    case ApprovalOutcome::Send:
        return tryAgain(effect, context.now, Words::tr("Nobody objected in time"));
    case ApprovalOutcome::Handoff:
        drop(session, effect, Words::tr("Nobody approved it in time"));
        if (Turn *turn = turnOf(session, effect)) {
            turn->approvalExpired = true;
            turn->state = TurnState::Open;
        }
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

void approvalsExpire(Session &session, const PolicyContext &context)
{
    for (Effect &effect : session.effects) {
        if (effect.status == EffectStatus::AwaitingApproval && effect.due
            && *effect.due <= context.now)
            passedUnapproved(session, effect, context);
    }
}

void approveEffect(Session &session, const CommandGiven &command, const PolicyContext &context)
{
    Effect *effect = findEffect(session, command.effect);
    if (!effect || effect->status != EffectStatus::AwaitingApproval)
        return;
    if (auto *reply = std::get_if<PostReply>(&effect->action); reply && !command.text.isEmpty())
        reply->text = command.text;
    tryAgain(*effect, context.now, Words::tr("Approved by %1").arg(command.who));
}

void holdEffect(Session &session, const CommandGiven &command)
{
    Effect *effect = findEffect(session, command.effect);
    if (effect && effect->status == EffectStatus::AwaitingApproval)
        effect->due.reset();
}

void discardEffect(Session &session, const CommandGiven &command)
{
    const Effect *effect = findEffect(session, command.effect);
    if (!effect || !isWaiting(*effect))
        return;
    drop(session, *effect, Words::tr("Discarded by %1").arg(command.who));
    if (Turn *turn = turnOf(session, *effect))
        turn->state = TurnState::Stopped;
}

} // namespace Baton
