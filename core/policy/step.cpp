// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/step.h"

#include "policy/analysing.h"
#include "policy/attributes.h"
#include "policy/decide.h"
#include "policy/effects.h"
#include "policy/effectstate.h"
#include "policy/fold.h"
#include "policy/resolution.h"
#include "policy/turns.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Baton {

namespace {

constexpr Millis lostReadPause = 10s;

void setTimer(Session &session, TimerKind kind, std::optional<Time> due)
{
    const auto it = std::find_if(session.timers.begin(), session.timers.end(),
                                 [&](const Timer &timer) { return timer.kind == kind; });
    if (it == session.timers.end()) {
        if (due)
            session.timers << Timer{.kind = kind, .generation = 1, .due = due};
    } else if (it->due != due) {
        it->due = due;
        ++it->generation;
    }
}

/// Takes the decision's actions into the session; what needs the outside is passed on.
struct Apply
{
    Session &session;
    Time now;
    QList<Action> &outside;

    void operator()(const CreateEffect &create)
    {
        const Effect &effect = create.effect;
        addEffect(session, effect);
        Turn *turn = openTurn(session);
        if (!turn || turn->id != effect.turn || !isOutcome(effect))
            return;
        turn->state = TurnState::Acting;
        turn->outcome = effect.group;
    }

    void operator()(const AskEngine &ask)
    {
        if (Turn *turn = openTurn(session)) {
            turn->state = TurnState::Asked;
            turn->answerCovers = turn->messages;
            ++turn->asks;
        }
        outside << ask;
    }

    void operator()(const ReadConversation &read) { outside << read; }
    void operator()(const PassOn &pass) { outside << pass; }
    void operator()(const WaitUntil &wait) { setTimer(session, wait.kind, wait.due); }

    void operator()(const CancelEffect &cancel)
    {
        Effect *effect = findEffect(session, cancel.effect);
        if (!effect)
            return;
        const bool waited = effect->status == EffectStatus::AwaitingApproval;
        becomeCancelled(*effect, cancel.reason);
        Turn *turn = openTurn(session);
        if (!turn || turn->id != effect->turn || !isOutcome(*effect))
            return;
        if (turn->state == TurnState::Acting)
            turn->state = TurnState::Open;
        if (waited) { // voided by a newer message: what is approved next covers all of it
            turn->asks = 0;
            turn->answer.reset();
        }
    }
};

void takeOutcome(Session &session, const Decision &decision)
{
    Turn *turn = openTurn(session);
    switch (decision.outcome) {
    case Outcome::Stopped:
        if (turn) { // a click that came to nothing is not carried out later
            turn->state = TurnState::Stopped;
            turn->handOffNow = turn->approvalExpired = false;
        }
        break;
    case Outcome::Quiet:
        if (turn)
            turn->state = TurnState::Quiet;
        break;
    case Outcome::Handoff: session.handoffReasons = decision.reasons; break;
    case Outcome::Draft: session.assisted = true; break;
    case Outcome::Resolved:
        if (turn)
            settleAsResolved(session, *turn);
        closeByUs(session, turn ? Closure::Resolved : Closure::AssumedResolved, decision.now);
        break;
    default: break;
    }
    if (turn)
        turn->mode = decision.mode;
}

/// One timer for all effects that wait for their time: retries, read-backs and owner checks. What
/// is to be read now keeps a timer all the same: a crash may swallow the read.
void setEffectTimer(Session &session, Time now)
{
    std::optional<Time> due;
    for (const Effect &effect : session.effects) {
        const bool reads = effect.status == EffectStatus::Uncertain
            || effect.status == EffectStatus::Accepted || awaitsOwnerCheck(effect);
        if (!effect.due || !(reads || effect.status == EffectStatus::Pending))
            continue;
        if (*effect.due > now)
            due = std::min(due.value_or(*effect.due), *effect.due);
        else if (reads)
            due = std::min(due.value_or(now + lostReadPause), now + lostReadPause);
    }
    setTimer(session, TimerKind::RetryEffect, due);
}

QString digest(const Decision &decision)
{
    QString text = QStringLiteral("%1|%2|%3|%4")
                       .arg(decision.turn.value())
                       .arg(decision.turnRevision)
                       .arg(int(decision.outcome))
                       .arg(decision.summary);
    for (const GateResult &gate : decision.gates)
        text += QStringLiteral("|%1:%2").arg(int(gate.state)).arg(gate.detail);
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

/// A stopped or quiet turn stays so until the customer writes again or somebody opens it; what
/// stopped it first stays its reason.
bool staysAsItIs(const Session &session)
{
    const Turn *turn = openTurn(session);
    return turn && (turn->state == TurnState::Stopped || turn->state == TurnState::Quiet);
}

/// Of a decision about a turn that stays stopped: what is cancelled, and the reading.
bool goesOn(const Action &action)
{
    const auto *wait = std::get_if<WaitUntil>(&action);
    return std::holds_alternative<CancelEffect>(action)
        || std::holds_alternative<ReadConversation>(action)
        || (wait && wait->kind == TimerKind::RetryRead);
}

} // namespace

Step advance(const Session &before, const Event &event, const PolicyContext &context)
{
    Step step{.session = fold(before, event, context)};
    Session &session = step.session;
    analyseLetThrough(session, context);
    const Decision decided = decide(session, context);
    const bool stays = staysAsItIs(session);
    for (const Action &action : decided.actions) {
        if (!stays || goesOn(action))
            std::visit(Apply{session, context.now, step.actions}, action);
    }
    if (!stays) {
        takeOutcome(session, decided);
        const bool says =
            decided.outcome != Outcome::Nothing && digest(decided) != session.lastDecision;
        if (says) {
            step.decision = decided;
            step.decision->id = DecisionId(++session.decisionCount);
            session.lastDecision = digest(decided);
        }
        writeAttributes(before, session, decided, context);
    }
    reviewTurns(session, context);
    setEffectTimer(session, context.now);
    return step;
}

} // namespace Baton
