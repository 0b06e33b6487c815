// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/effects.h"
#include "policy/fold.h"
#include "policy/turns.h"

namespace Baton {

namespace {

void release(Session &session)
{
    session.paused = false;
    session.takenOverAt.reset();
}

void approve(Session &session, const CommandGiven &command, const PolicyContext &context)
{
    Effect *effect = findEffect(session, command.effect);
    if (!effect || effect->status != EffectStatus::AwaitingApproval)
        return;
    if (auto *reply = std::get_if<PostReply>(&effect->action); reply && !command.text.isEmpty())
        reply->text = command.text;
    effect->status = EffectStatus::Pending;
    effect->due = context.now;
    effect->reason = QStringLiteral("Approved by %1").arg(command.who);
}

/// The turn stays stopped: nobody wants that answer, and no other was asked for.
void discard(Session &session, const CommandGiven &command)
{
    Effect *effect = findEffect(session, command.effect);
    if (!effect
        || (effect->status != EffectStatus::AwaitingApproval
            && effect->status != EffectStatus::Pending))
        return;
    effect->status = EffectStatus::Cancelled;
    effect->reason = QStringLiteral("Discarded by %1").arg(command.who);
    if (Turn *turn = openTurn(session); turn && turn->id == effect->turn)
        turn->state = TurnState::Stopped;
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
    effect->reason = QStringLiteral("Sent again by %1").arg(command.who);
}

void handOffNow(Session &session, const PolicyContext &context)
{
    release(session);
    if (!openTurn(session))
        openOnPurpose(session, OpenedBy::AnswerNow, context);
    if (Turn *turn = openTurn(session)) {
        turn->handOffNow = true;
        turn->state = TurnState::Open;
        ++turn->revision;
    }
}

void resolve(Session &session, const PolicyContext &context)
{
    const Time at = session.messages.isEmpty() ? context.now : session.messages.last().createdAt;
    session.closing = Closing{.at = at,
                              .byUs = true,
                              .status = SessionStatus::ClosedResolved,
                              .closure = Closure::Resolved};
    session.status = SessionStatus::ClosedResolved;
    session.closure = Closure::Resolved;
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
    }
    Q_UNREACHABLE();
}

} // namespace

void foldCommand(Session &session, const CommandGiven &command, const PolicyContext &context)
{
    const QString word = historyWord(command.kind);
    session.history << HistoryEntry{.at = context.now,
                                    .what = word,
                                    .who = command.who,
                                    .key = QStringLiteral("%1:%2").arg(word).arg(
                                        toMillis(context.now))};
    switch (command.kind) {
    case CommandKind::TakeOver:
        session.takenOverAt = context.now;
        hold(session);
        break;
    case CommandKind::Pause:
        session.paused = true;
        hold(session);
        break;
    case CommandKind::Resume: release(session); break;
    case CommandKind::GiveBack:
        release(session);
        session.givenBackAt = context.now;
        session.handedOffAt.reset();
        openOnPurpose(session, OpenedBy::GiveBack, context);
        break;
    case CommandKind::AnswerNow:
        release(session);
        openOnPurpose(session, OpenedBy::AnswerNow, context);
        break;
    case CommandKind::HandOffNow: handOffNow(session, context); break;
    case CommandKind::Resolve: resolve(session, context); break;
    case CommandKind::Approve: approve(session, command, context); break;
    case CommandKind::Discard: discard(session, command); break;
    case CommandKind::TryAgain: sendAgain(session, command, context); break;
    }
}

} // namespace Baton
