// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/replay.h"

#include "policy/decide.h"

#include <QSet>

#include <algorithm>

namespace Baton {

namespace {

/// Longer than any settling: what is held is looked at again when that is over.
constexpr int mostSettlings = 3;

const GateResult *gateOf(const Decision &decision, Gate gate)
{
    const auto it = std::find_if(decision.gates.begin(), decision.gates.end(),
                                 [&](const GateResult &result) { return result.gate == gate; });
    return it == decision.gates.end() ? nullptr : &*it;
}

bool wasStoppedBy(const Decision &decision, Gate gate, QLatin1StringView setting)
{
    const GateResult *result = gateOf(decision, gate);
    return result && result->state == GateState::Stopped && result->setting == setting;
}

bool hasPassed(const Decision &decision, Gate gate)
{
    const GateResult *result = gateOf(decision, gate);
    return result && result->state == GateState::Passed;
}

/// Of the effects it made; a turn that made none remembers it itself.
OwnerClass ownerThen(const Turn &turn, const Decision &decision)
{
    for (const Action &action : decision.actions) {
        if (const auto *create = std::get_if<CreateEffect>(&action))
            return create->effect.ownerClass;
    }
    return turn.ownerClass;
}

/// One of that class; which person it was does not matter, which team may.
Owner ownerOf(OwnerClass wanted, const Owner &now, const WorkspaceSettings &settings)
{
    if (classOf(now, settings.aiTeammate) == wanted)
        return now;
    switch (wanted) {
    case OwnerClass::Ai: return {.teammate = settings.aiTeammate, .team = {}};
    case OwnerClass::Person: return {.teammate = TeammateId(QStringLiteral("?")), .team = {}};
    case OwnerClass::Team:
        return {.teammate = {},
                .team = now.team.isEmpty() ? TeamId(QStringLiteral("?")) : now.team};
    case OwnerClass::Nobody: return {};
    }
    Q_UNREACHABLE();
}

void forgetLater(Session &session, const Turn &turn, const Decision &decision)
{
    const auto isLater = [&](const Effect &effect) {
        return effect.turn >= turn.id || effect.createdAt >= decision.now;
    };
    QSet<EffectId> later;
    for (const Effect &effect : session.effects) {
        if (isLater(effect))
            later.insert(effect.id);
    }
    session.turns.removeIf([&](const Turn &other) { return other.id > turn.id; });
    session.messages.removeIf([&](const Message &message) {
        return !turn.messages.contains(message.id)
            && (message.receivedAt > decision.now || later.contains(message.postedBy));
    });
    for (Message &message : session.messages) {
        if (message.settledIn >= turn.id)
            message.settledIn = TurnId();
    }
    session.effects.removeIf(isLater);
    if (session.closing && session.closing->at > decision.now)
        session.closing.reset();
    if (session.assignedToAiAt > decision.now)
        session.assignedToAiAt.reset();
    if (session.givenBackAt > decision.now)
        session.givenBackAt.reset();
    session.status = SessionStatus::Open;
    session.timers.clear();
    session.history.clear();
}

void restoreHolds(Session &session, const Decision &decision)
{
    session.paused
        = wasStoppedBy(decision, Gate::Switches, QLatin1StringView("session.resume"));
    session.takenOverAt.reset();
    if (wasStoppedBy(decision, Gate::Switches, QLatin1StringView("session.giveBack")))
        session.takenOverAt = decision.now;
    if (hasPassed(decision, Gate::StartedByCustomer))
        session.botHandling = false;
    if (wasStoppedBy(decision, Gate::StartedByCustomer, QLatin1StringView("session.answerNow")))
        session.botHandling = true;
}

Time firstWritten(const Session &session, const Turn &turn)
{
    for (const Message &message : session.messages) {
        if (turn.messages.contains(message.id))
            return message.createdAt;
    }
    return turn.firstReceived;
}

/// A later handoff has overwritten the earlier one: the gate knows, else the times.
void restoreHandoff(Session &session, const Turn &turn, const Decision &decision)
{
    const Time before = firstWritten(session, turn) - Millis(1);
    const GateResult *gate = gateOf(decision, Gate::HandedOff);
    const bool stopped = gate && gate->state == GateState::Stopped;
    if (stopped) {
        session.handedOffAt = std::min(session.handedOffAt.value_or(before), before);
        if (session.assignedToAiAt > session.handedOffAt)
            session.assignedToAiAt.reset();
    } else if (hasPassed(decision, Gate::HandedOff) || session.handedOffAt > before) {
        session.handedOffAt.reset();
    }
}

void reopen(Turn &turn)
{
    turn.state = TurnState::Open;
    turn.outcome = EffectGroup::Side;
    turn.approvalExpired = false;
    turn.answerRevision = turn.answer ? turn.revision : 0;
}

/// The engine judged by its own threshold then.
void judgeAnswer(Turn &turn, double answerFrom)
{
    Answer &answer = *turn.answer;
    if (answer.failed || answer.nothingAsked)
        return;
    if (answer.knows && answer.confidence < answerFrom) {
        answer.knows = false;
    } else if (!answer.knows && answer.confidence >= answerFrom) {
        answer.knows = !answer.text.trimmed().isEmpty();
        if (!answer.knows)
            turn.answer.reset(); // it did not say what
    }
}

WorkspaceSettings sinceEver(WorkspaceSettings settings)
{
    for (ChannelSettings &channel : settings.channels) {
        channel.autopilotSince.reset();
        channel.assistSince.reset();
    }
    return settings;
}

std::optional<Time> settlesAt(const Decision &decision)
{
    for (const Action &action : decision.actions) {
        const auto *wait = std::get_if<WaitUntil>(&action);
        if (wait && wait->kind == TimerKind::Settle && decision.outcome == Outcome::Waiting)
            return wait->due;
    }
    return std::nullopt;
}

} // namespace

std::optional<Session> asDecided(const Session &now, const Decision &decision,
                                 const WorkspaceSettings &settings)
{
    const auto found = std::find_if(now.turns.begin(), now.turns.end(), [&](const Turn &turn) {
        return turn.id == decision.turn && turn.state != TurnState::Merged;
    });
    if (found == now.turns.end() || now.vendorState.value == VendorState::Deleted)
        return std::nullopt;
    Session session = now;
    session.threadRead = true;
    session.readFailed = false;
    forgetLater(session, *found, decision);
    session.owner.value = ownerOf(ownerThen(*found, decision), now.owner.value, settings);
    restoreHolds(session, decision);
    restoreHandoff(session, *found, decision);
    reopen(session.turns.last());
    return session;
}

std::optional<Decision> decideAgain(const Session &now, const Decision &recorded,
                                    const WorkspaceSettings &settings, Alike alike)
{
    std::optional<Session> then = asDecided(now, recorded, settings);
    if (!then)
        return std::nullopt;
    Turn &turn = then->turns.last();
    if (turn.answer)
        judgeAnswer(turn, settings.engine.answerFrom);
    const Workspace workspace{now.workspace, recorded.settings, sinceEver(settings), false};
    Decision decision
        = decide(*then, {workspace, recorded.facts, recorded.now, alike});
    for (int i = 0; i < mostSettlings && settlesAt(decision); ++i)
        decision = decide(*then, {workspace, recorded.facts, *settlesAt(decision), alike});
    return decision;
}

} // namespace Baton
