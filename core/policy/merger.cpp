// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/merger.h"

#include "policy/effects.h"
#include "policy/effectstate.h"
#include "policy/fold.h"
#include "policy/gates.h"
#include "policy/turns.h"
#include "policy/words.h"

#include <QHash>

#include <algorithm>

namespace Baton {

namespace {

constexpr Millis passOnAgain = 10s;

QString mergedWords(const Session &session)
{
    return Words::tr("Merged into conversation %1 at the vendor: it goes on there")
        .arg(session.closing->mergedInto.value());
}

void recordMerger(Session &session, const QString &key, const ConversationId &with, Time now)
{
    session.history << HistoryEntry{.at = now,
                                    .what = QStringLiteral("merged"),
                                    .who = {},
                                    .detail = with.value(),
                                    .key = key + with.value()};
}

/// The rest of what has begun to leave goes on in the other conversation.
bool goesOnElsewhere(const Session &session, const Effect &effect)
{
    return isOutcome(effect) && groupMayHaveLeft(session, effect);
}

/// Takes one session into another: turns and effects get numbers of this one.
struct Heir
{
    Session &session;
    const Session &from;
    TurnId mark; ///< of what was settled in a turn that is not taken
    QHash<TurnId, TurnId> turns;
    QHash<EffectId, EffectId> effects;

    void takeTurns();
    void takeMessages();
    void takeHolds();

private:
    void takeOutcome(const Effect &lead, TurnId turn);
    Message asOurs(Message message) const;
};

void Heir::takeTurns()
{
    for (const Turn &theirs : from.turns) {
        const Effect *lead = outcomeOf(from, theirs.id);
        if (!lead || !groupMayHaveLeft(from, *lead))
            continue;
        Turn &turn = newTurn(session, theirs.openedAt);
        const TurnId id = turn.id;
        turn = theirs;
        turn.id = id;
        turn.inheritedFrom = from.conversation;
        turns.insert(theirs.id, id);
        takeOutcome(*lead, id);
    }
    Turn &last = newTurn(session, from.closing ? from.closing->at : from.createdAt);
    last.state = TurnState::Merged;
    last.inheritedFrom = from.conversation;
    mark = last.id;
}

void Heir::takeOutcome(const Effect &lead, TurnId turn)
{
    for (const Effect &theirs : from.effects) {
        if (!sameGroup(theirs, lead) || theirs.status == EffectStatus::Cancelled)
            continue;
        Effect effect = theirs;
        effect.turn = turn;
        addEffect(session, effect);
        effects.insert(theirs.id, session.effects.constLast().id);
    }
}

Message Heir::asOurs(Message message) const
{
    message.postedBy = effects.value(message.postedBy);
    if (!message.settledIn.isNull())
        message.settledIn = turns.value(message.settledIn, mark);
    return message;
}

void Heir::takeMessages()
{
    for (const Message &theirs : from.messages) {
        const Message message = asOurs(theirs);
        Message *known = findMessage(session, message.id);
        if (!known) {
            insertMessage(session, message);
            continue;
        }
        if (known->postedBy.isNull())
            known->postedBy = message.postedBy;
        if (known->settledIn.isNull())
            known->settledIn = message.settledIn;
    }
}

/// Where people had one of the two, they have what became of both.
void Heir::takeHolds()
{
    if (handoffStands(from)) {
        session.handedOffAt = std::max(session.handedOffAt.value_or(Time()), *from.handedOffAt);
        if (session.handoffReasons.isEmpty())
            session.handoffReasons = from.handoffReasons;
    }
    session.paused = session.paused || from.paused;
    session.assisted = session.assisted || from.assisted;
    if (!session.takenOverAt)
        session.takenOverAt = from.takenOverAt;
    if (session.contact.id.isEmpty())
        session.contact = from.contact;
}

} // namespace

void foldMerger(Session &session, const ConversationId &into, const PolicyContext &context)
{
    if (isMerged(session) || into == session.conversation)
        return;
    session.closing = Closing{.at = context.now,
                              .status = SessionStatus::ClosedUnresolved,
                              .mergedInto = into};
    session.threadRead = true; // there is nothing to read any more
    session.readFailed = false;
    recordMerger(session, QStringLiteral("merged_into:"), into, context.now);
}

Decision decideMerged(Decision decision, const Session &session)
{
    decision.outcome = Outcome::Stopped;
    decision.summary = mergedWords(session);
    bool leaving = false;
    for (const Effect &effect : session.effects) {
        leaving = leaving || effect.status == EffectStatus::Sending;
        if (isWaiting(effect) && !goesOnElsewhere(session, effect))
            decision.actions << CancelEffect{effect.id, decision.summary};
    }
    if (!session.closing->passedOn && !leaving)
        decision.actions << PassOn{session.closing->mergedInto}
                         << WaitUntil{TimerKind::RetryRead, decision.now + passOnAgain};
    return decision;
}

void foldPassedOn(Session &session)
{
    if (!isMerged(session))
        return;
    session.closing->passedOn = true;
    for (Effect &effect : session.effects) {
        if (!isFinal(effect.status))
            becomeCancelled(effect, mergedWords(session));
    }
    for (Timer &timer : session.timers)
        timer.due.reset();
}

void foldInheritance(Session &session, const Inherits &inherits, const PolicyContext &context)
{
    const Session &from = inherits.from;
    if (hasInherited(session, from.conversation) || from.conversation == session.conversation)
        return;
    Heir heir{session, from, {}, {}, {}};
    heir.takeTurns();
    heir.takeMessages();
    heir.takeHolds();
    claimMessages(session, context);
    recordMerger(session, QStringLiteral("absorbed:"), from.conversation, context.now);
    session.threadRead = false; // what was said there is here now
    session.readFailed = false;
    session.freshReadAt.reset();
}

bool hasInherited(const Session &session, const ConversationId &from)
{
    return std::any_of(session.turns.begin(), session.turns.end(),
                       [&](const Turn &turn) { return turn.inheritedFrom == from; });
}

} // namespace Baton
