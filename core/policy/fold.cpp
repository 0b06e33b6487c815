// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/fold.h"

#include "policy/effects.h"
#include "policy/merger.h"
#include "policy/turns.h"

namespace Baton {

namespace {

struct Taker
{
    Session &session;
    const PolicyContext &context;

    void operator()(const VendorTold &told) { foldDelivery(session, told.delivery, context); }
    void operator()(const ReadFailed &failed) { effectsReadFailed(session, failed, context); }
    void operator()(const EngineAnswered &answered) { foldAnswer(session, answered, context); }
    void operator()(const EffectStarted &started) { effectStarted(session, started, context); }
    void operator()(const EffectReported &report) { effectReported(session, report, context); }
    void operator()(const EffectSkipped &skipped) { effectSkipped(session, skipped); }
    void operator()(const Restarted &) { effectsRestarted(session, context); }
    void operator()(const Inherits &inherits) { foldInheritance(session, inherits, context); }
    void operator()(const Inherited &) { foldPassedOn(session); }
    void operator()(const SettingsChanged &) { }

    /// Nothing is done any more where the conversation is not.
    void operator()(const CommandGiven &command)
    {
        if (!isMerged(session))
            foldCommand(session, command, context);
    }

    void operator()(const TimerFired &fired)
    {
        for (Timer &timer : session.timers) {
            if (timer.kind == fired.kind && timer.generation == fired.generation)
                timer.due.reset();
        }
        if (fired.kind == TimerKind::RetryRead)
            session.readFailed = false; // so that it is read once more
        if (fired.kind == TimerKind::Approval)
            approvalsExpire(session, context);
    }
};

} // namespace

Session fold(Session session, const Event &event, const PolicyContext &context)
{
    std::visit(Taker{session, context}, event);
    reviewTurns(session, context);
    return session;
}

void foldAnswer(Session &session, const EngineAnswered &answered, const PolicyContext &)
{
    Turn *turn = openTurn(session);
    if (!turn || turn->id != answered.turn || turn->state != TurnState::Asked)
        return; // nor is what was read for it kept: the contact may have been erased meanwhile
    if (answered.attributes)
        session.attributes = *answered.attributes;
    turn->answer = answered.answer;
    turn->answerRevision = answered.turnRevision;
    turn->state = TurnState::Open;
}

} // namespace Baton
