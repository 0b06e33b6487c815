// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/effects.h"
#include "policy/gates.h"
#include "policy/turns.h"

#include <algorithm>

namespace Baton {

namespace {

/// A click stands above what was asked for or let expire before.
void openFor(Session &session, const Message &message, OpenedBy by, const PolicyContext &context)
{
    const MessageId id = message.id;
    Turn *turn = openTurn(session);
    if (!turn)
        turn = &newTurn(session, context.now);
    findMessage(session, id)->settledIn = TurnId();
    turn->openedBy = by;
    turn->pinned = id;
    turn->openedAt = context.now;
    turn->handOffNow = turn->approvalExpired = false;
    if (turn->state == TurnState::Stopped || turn->state == TurnState::Quiet)
        turn->state = TurnState::Open;
    ++turn->revision;
    reviewTurns(session, context);
}

} // namespace

bool wasAnsweredByUs(const Session &session, const Message &message)
{
    if (message.settledIn.isNull())
        return false;
    const Effect *outcome = outcomeOf(session, message.settledIn);
    return outcome && outcome->group == EffectGroup::Reply
        && outcome->status != EffectStatus::Failed;
}

Turn &newTurn(Session &session, Time now)
{
    Turn turn;
    turn.id = TurnId(session.turns.isEmpty() ? 1 : session.turns.last().id.value() + 1);
    turn.revision = 0;
    turn.openedAt = now;
    session.turns << turn;
    return session.turns.last();
}

void settleAsResolved(Session &session, Turn &turn)
{
    turn.state = TurnState::Resolved;
    for (const MessageId &id : turn.messages) {
        if (Message *message = findMessage(session, id))
            message->settledIn = turn.id;
    }
}

bool openOnPurpose(Session &session, OpenedBy by, const PolicyContext &context)
{
    const Message *last = lastCustomerMessage(session);
    if (!last || wasAnsweredByUs(session, *last))
        return false;
    openFor(session, *last, by, context);
    return true;
}

void openAsAssigned(Session &session, const PolicyContext &context)
{
    const auto &assigned = session.assignedToAiAt;
    const bool holds = assigned && context.settings().processOnAssignment && !handoffStands(session)
        && context.classOf(session.owner.value) == OwnerClass::Ai;
    const Message *last = lastCustomerMessage(session);
    if (!holds || !last)
        return;
    const Turn *turn = openTurn(session);
    const bool open = turn && turn->pinned == last->id;
    const bool spokenSince = std::any_of(
        session.messages.begin(), session.messages.end(), [&](const Message &message) {
            return message.createdAt > *assigned && isPersonsReply(session, message);
        });
    if (!open && !spokenSince)
        openOnPurpose(session, OpenedBy::ProcessOnAssignment, context);
}

void openForHandoff(Session &session, const PolicyContext &context)
{
    const Message *last = lastCustomerMessage(session);
    if (!openTurn(session) && last)
        openFor(session, *last, OpenedBy::AnswerNow, context);
    if (Turn *turn = openTurn(session)) {
        turn->handOffNow = true;
        turn->state = TurnState::Open;
        ++turn->revision;
    }
}

} // namespace Baton
