// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/effects.h"
#include "policy/effectstate.h"
#include "policy/fold.h"
#include "policy/resolution.h"
#include "policy/turns.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

void release(Session &session)
{
    session.paused = false;
    session.takenOverAt.reset();
}

/// A supervisor's own order: it carries its own precondition.
void order(Session &session, const EffectAction &action, const PolicyContext &context)
{
    const Turn *turn = openTurn(session);
    addEffect(session,
              {.turn = turn ? turn->id : TurnId(),
               .turnRevision = turn ? turn->revision : 0,
               .group = EffectGroup::Side,
               .action = action,
               .ownerClass = context.classOf(session.owner.value),
               .byCommand = true,
               .createdAt = context.now});
}

void assign(Session &session, const TeammateId &teammate, const PolicyContext &context)
{
    order(session, AssignTo{{.teammate = teammate, .team = {}}}, context);
}

void tag(Session &session, const CommandGiven &command, const PolicyContext &context)
{
    const QString name = command.text.trimmed();
    if (!name.isEmpty() && !session.tags.value.contains(name))
        order(session, AddTag{name}, context);
}

void sendAgain(Session &session, const CommandGiven &command, const PolicyContext &context)
{
    Effect *effect = findEffect(session, command.effect);
    if (!effect
        || (effect->status != EffectStatus::Failed && effect->status != EffectStatus::NeedsPerson))
        return;
    effect->status = EffectStatus::Pending;
    effect->byCommand = true;
    effect->attempts = 0;
    effect->due = context.now;
    effect->reason = Words::tr("Sent again by %1").arg(command.who);
}

/// The supervisor's own teammate at the vendor gets it; it holds here at once, before that.
void takeOver(Session &session, const CommandGiven &command, const PolicyContext &context)
{
    session.takenOverAt = context.now;
    if (!command.text.isEmpty())
        assign(session, TeammateId(command.text), context);
}

bool isSupervisorsAssignment(const Effect &effect, const PolicyContext &context)
{
    return effect.byCommand && effect.group == EffectGroup::Side && changesOwner(effect.action)
        && !assignsToUs(effect, context);
}

/// A person has it, or is about to get it from us.
bool isWithPerson(const Session &session, const PolicyContext &context)
{
    return context.classOf(session.owner.value) == OwnerClass::Person
        || std::any_of(session.effects.begin(), session.effects.end(), [&](const Effect &effect) {
               return isSupervisorsAssignment(effect, context) && effect.attempts > 0
                   && effect.status != EffectStatus::Failed;
           });
}

/// What is left of a handoff or a takeover is not done any more, and what a person has comes back to
/// the AI; so does what nobody or a team has, where the AI would answer it once and never again.
void giveBack(Session &session, const CommandGiven &command, const PolicyContext &context)
{
    release(session);
    session.givenBackAt = context.now;
    session.handedOffAt.reset();
    for (Effect &effect : session.effects) {
        const bool gives =
            effect.group == EffectGroup::Handoff || isSupervisorsAssignment(effect, context);
        if (gives && isWaiting(effect))
            becomeCancelled(effect, Words::tr("Given back by %1").arg(command.who));
    }
    openOnPurpose(session, OpenedBy::GiveBack, context);
    if (isWithPerson(session, context) || !autopilotTakes(session.owner.value, context))
        assign(session, context.settings().aiTeammate, context);
}

void resolve(Session &session, const PolicyContext &context)
{
    closeByUs(session, Closure::Resolved, context.now);
    if (Turn *turn = openTurn(session))
        settleAsResolved(session, *turn);
}

/// A hold acts at once: what was decided before it is decided again, and stopped.
void hold(Session &session)
{
    if (Turn *turn = openTurn(session))
        ++turn->revision;
}

QString historyWord(CommandKind kind)
{
    switch (kind) {
    case CommandKind::TakeOver: return QStringLiteral("taken_over");
    case CommandKind::GiveBack: return QStringLiteral("given_back");
    case CommandKind::AnswerNow: return QStringLiteral("answer_now");
    case CommandKind::HandOffNow: return QStringLiteral("hand_off_now");
    case CommandKind::Pause: return QStringLiteral("paused");
    case CommandKind::Resume: return QStringLiteral("resumed");
    case CommandKind::Resolve: return QStringLiteral("resolved");
    case CommandKind::Approve: return QStringLiteral("approved");
    case CommandKind::Discard: return QStringLiteral("discarded");
    case CommandKind::TryAgain: return QStringLiteral("sent_again");
    case CommandKind::Tag: return QStringLiteral("tagged_here");
    case CommandKind::Hold: return QStringLiteral("countdown_held");
    }
    Q_UNREACHABLE();
}

} // namespace

void foldCommand(Session &session, const CommandGiven &command, const PolicyContext &context)
{
    const QString word = historyWord(command.kind);
    session.history << HistoryEntry{
        .at = context.now,
        .what = word,
        .who = command.who,
        .detail = command.kind == CommandKind::Tag ? command.text.trimmed() : QString(),
        .key = QStringLiteral("%1:%2").arg(word).arg(toMillis(context.now))};
    switch (command.kind) {
    case CommandKind::TakeOver:
        takeOver(session, command, context);
        hold(session);
        break;
    case CommandKind::Pause:
        session.paused = true;
        hold(session);
        break;
    case CommandKind::Resume: release(session); break;
    case CommandKind::GiveBack: giveBack(session, command, context); break;
    case CommandKind::AnswerNow:
        release(session);
        openOnPurpose(session, OpenedBy::AnswerNow, context);
        break;
    case CommandKind::HandOffNow:
        release(session);
        openForHandoff(session, context);
        break;
    case CommandKind::Resolve: resolve(session, context); break;
    case CommandKind::Approve: approveEffect(session, command, context); break;
    case CommandKind::Discard: discardEffect(session, command); break;
    case CommandKind::TryAgain: sendAgain(session, command, context); break;
    case CommandKind::Tag: tag(session, command, context); break;
    case CommandKind::Hold: holdEffect(session, command); break;
    }
}

} // namespace Baton
