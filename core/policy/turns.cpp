// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/turns.h"

#include "policy/effects.h"

#include <algorithm>

namespace Baton {

namespace {

bool leads(const Effect &effect)
{
    return effect.order == 0 && isOutcome(effect);
}

TurnState settledState(const Effect &lead)
{
    if (lead.group == EffectGroup::Handoff)
        return TurnState::HandedOff;
    if (lead.status == EffectStatus::NeedsPerson || lead.status == EffectStatus::Failed)
        return TurnState::NeedsPerson;
    return lead.group == EffectGroup::Draft ? TurnState::Drafted : TurnState::Replied;
}

/// Whether a later turn was opened on purpose for this very message.
bool pinnedLater(const Session &session, const MessageId &id, TurnId turn)
{
    return std::any_of(session.turns.begin(), session.turns.end(),
                       [&](const Turn &other) { return other.pinned == id && other.id > turn; });
}

/// Marks the messages that outcomes deal with, and unmarks those whose outcome came to nothing.
void settleMessages(Session &session)
{
    for (Turn &turn : session.turns) {
        const bool known =
            std::any_of(session.effects.begin(), session.effects.end(),
                        [&](const Effect &e) { return e.turn == turn.id && leads(e); });
        if (!known || turn.state == TurnState::Resolved)
            continue;
        const Effect *lead = outcomeOf(session, turn.id);
        const bool settles = lead && groupMayHaveLeft(session, *lead);
        for (Message &message : session.messages) {
            if (settles && lead->covers.contains(message.id)) {
                if (!pinnedLater(session, message.id, turn.id))
                    message.settledIn = turn.id;
            } else if (message.settledIn == turn.id) {
                message.settledIn = TurnId();
            }
        }
        if (settles)
            turn.state = settledState(*lead);
        else if (turn.state == TurnState::Replied || turn.state == TurnState::Drafted
                 || turn.state == TurnState::HandedOff || turn.state == TurnState::NeedsPerson)
            turn.state = TurnState::Acting;
    }
}

/// Who closes a conversation has dealt with what was in it; so have we.
bool wasClosedOver(const Session &session, const Message &message)
{
    return isMerged(session) || (session.closing && !isAfterClosing(session, message));
}

QList<MessageId> unanswered(const Session &session)
{
    QList<MessageId> open;
    for (const Message &message : session.messages) {
        if (isPersonsReply(session, message))
            open.clear();
        else if (isCustomersWord(message) && message.settledIn.isNull()
                 && !wasClosedOver(session, message))
            open << message.id;
    }
    return open;
}

/// A person's word after the turn was opened on purpose. What was written before the assignment
/// and is only told after it is none: by the vendor's clock, whose whole seconds leave a part that
/// is both at once before it; nor what stands before the `pinned` message, however late it is told.
bool isSince(const Session &session, const Turn &turn, const Message &pinned,
             const Message &message)
{
    const bool beforeAssignment = turn.openedBy == OpenedBy::ProcessOnAssignment
        && session.assignedToAiAt && message.createdAt <= *session.assignedToAiAt;
    return message.receivedAt > turn.openedAt && message.createdAt >= pinned.createdAt
        && !beforeAssignment && isPersonsReply(session, message);
}

/// Adds the message a turn was opened on purpose for, unless a person has spoken or closed it
/// since.
void addPinned(const Session &session, const Turn &turn, QList<MessageId> &open)
{
    if (turn.pinned.isEmpty() || open.contains(turn.pinned))
        return;
    const Message *pinned = findMessage(session, turn.pinned);
    if (!pinned || !pinned->settledIn.isNull() || pinned->redacted)
        return;
    const bool closedSince =
        session.closing && !session.closing->byUs && session.closing->at > turn.openedAt;
    const bool spokenSince =
        std::any_of(session.messages.begin(), session.messages.end(), [&](const Message &message) {
            return isSince(session, turn, *pinned, message);
        });
    if (!spokenSince && !closedSince)
        open.prepend(turn.pinned);
}

void setMessages(Session &session, Turn &turn, const QList<MessageId> &open, Time now)
{
    const bool grew = std::any_of(open.begin(), open.end(),
                                  [&](const MessageId &id) { return !turn.messages.contains(id); });
    turn.messages = open;
    ++turn.revision;
    if (grew && (turn.state == TurnState::Stopped || turn.state == TurnState::Quiet))
        turn.state = TurnState::Open;
    turn.firstReceived = turn.lastReceived = now;
    bool first = true;
    for (const MessageId &id : open) {
        const Message *message = findMessage(session, id);
        turn.firstReceived =
            first ? message->receivedAt : std::min(turn.firstReceived, message->receivedAt);
        turn.lastReceived =
            first ? message->receivedAt : std::max(turn.lastReceived, message->receivedAt);
        first = false;
    }
}

/// A draft, a handoff or an answer of unknown fate is none to the customer.
bool leavesWaiting(const Session &session, const Message &message)
{
    return message.settledIn.isNull()
        || std::any_of(session.turns.begin(), session.turns.end(), [&](const Turn &turn) {
               return turn.id == message.settledIn
                   && (turn.state == TurnState::Drafted || turn.state == TurnState::HandedOff
                       || turn.state == TurnState::NeedsPerson);
           });
}

/// From the oldest message that nobody has answered, until a person speaks.
void reviewWaiting(Session &session, const Turn *turn)
{
    session.waitingSince.reset();
    if (session.status != SessionStatus::Open)
        return;
    for (const Message &message : session.messages) {
        if (isPersonsReply(session, message))
            session.waitingSince.reset();
        else if (!session.waitingSince && isCustomersWord(message)
                 && !wasClosedOver(session, message) && leavesWaiting(session, message))
            session.waitingSince = message.createdAt;
    }
    if (turn) { // opened on purpose, it may hold one that a person has answered
        for (const MessageId &id : turn->messages) {
            const Message *message = findMessage(session, id);
            if (message && (!session.waitingSince || message->createdAt < *session.waitingSince))
                session.waitingSince = message->createdAt;
        }
    }
}

} // namespace

bool isSettled(TurnState state)
{
    switch (state) {
    case TurnState::Replied:
    case TurnState::Drafted:
    case TurnState::HandedOff:
    case TurnState::AnsweredByPerson:
    case TurnState::Resolved:
    case TurnState::NeedsPerson:
    case TurnState::Merged: return true;
    case TurnState::Open:
    case TurnState::Asked:
    case TurnState::Acting:
    case TurnState::Stopped:
    case TurnState::Quiet: return false;
    }
    Q_UNREACHABLE();
}

Turn *openTurn(Session &session)
{
    if (session.turns.isEmpty() || isSettled(session.turns.last().state))
        return nullptr;
    return &session.turns.last();
}

const Turn *openTurn(const Session &session)
{
    return openTurn(const_cast<Session &>(session));
}

const Effect *outcomeOf(const Session &session, TurnId turn)
{
    for (const Effect &effect : session.effects) {
        if (effect.turn == turn && leads(effect) && effect.status != EffectStatus::Cancelled)
            return &effect;
    }
    return nullptr;
}

bool stillOpen(const QList<MessageId> &messages, const Turn &turn)
{
    return std::all_of(messages.begin(), messages.end(),
                       [&](const MessageId &id) { return turn.messages.contains(id); });
}

void reviewTurns(Session &session, const PolicyContext &context)
{
    settleMessages(session);
    for (int i = 0; i + 1 < session.turns.size(); ++i) {
        if (!isSettled(session.turns[i].state))
            session.turns[i].state = TurnState::Merged;
    }
    QList<MessageId> open = unanswered(session);
    Turn *turn = openTurn(session);
    if (turn)
        addPinned(session, *turn, open);
    if (open.isEmpty()) {
        if (turn)
            turn->state = isMerged(session) ? TurnState::Merged : TurnState::AnsweredByPerson;
        turn = nullptr;
    } else {
        if (!turn)
            turn = &newTurn(session, context.now);
        if (turn->messages != open)
            setMessages(session, *turn, open, context.now);
        const OwnerClass owner = context.classOf(session.owner.value);
        if (turn->ownerClass != owner) {
            turn->ownerClass = owner;
            if (owner != OwnerClass::Ai || !tookOwnership(session, turn->id, context))
                ++turn->revision; // our own assignment changes nothing about the answer
        }
    }
    reviewWaiting(session, turn);
}

} // namespace Baton
