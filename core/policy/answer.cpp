// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/answer.h"

#include "policy/customerlines.h"
#include "policy/outcome.h"
#include "policy/resolution.h"
#include "policy/turns.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

GateResult gate(Gate which, GateState state, const QString &detail, const QString &setting = {})
{
    return {.gate = which, .state = state, .detail = detail, .setting = setting};
}

QString percent(double value)
{
    return QString::number(value, 'f', 2);
}

Decision quiet(Decision decision, const QString &summary)
{
    decision.outcome = Outcome::Quiet;
    decision.summary = summary;
    return decision;
}

/// Where more knowledge comes from: the helpdesk's, until that is read.
QString moreKnowledge(const WorkspaceSettings &settings)
{
    const VendorKnowledge &vendor = settings.vendorKnowledge;
    if (settings.platform == Platform::Intercom)
        return vendor.articles ? QStringLiteral("knowledge.folders")
                               : QStringLiteral("knowledge.articles");
    return vendor.bases.isEmpty() ? QStringLiteral("knowledge.bases")
                                  : QStringLiteral("knowledge.folders");
}

/// What would have made an answer of it: a lower bar only where something was found below it.
QString settingBehind(const GateView &view, const Answer &said)
{
    const bool internal = std::any_of(said.sources.begin(), said.sources.end(),
                                      [](const Source &source) { return source.internal; });
    if (!said.failed && !said.unclear && internal)
        return moreKnowledge(view.settings());
    const double bar = view.settings().engine.answerFrom;
    if (said.failed || said.unclear || said.confidence >= bar)
        return QStringLiteral("engine.kind");
    return said.confidence > 0 ? QStringLiteral("engine.answerFrom")
                               : moreKnowledge(view.settings());
}

/// A sentence of our own instead of an answer: sure of itself, from no source.
Decision say(Decision decision, const GateView &view, const QString &line, const QString &why,
             const QString &setting = {}, About about = About::WhatWasAsked)
{
    decision.gates << gate(Gate::Answer, GateState::Passed, why, setting);
    return reply(std::move(decision), view,
                 Answer{.knows = true, .text = line, .confidence = 1, .sources = {}, .why = {}},
                 about);
}

/// Autopilot without an answer: the levels differ in what a request for a person is worth.
Decision unknownToAutopilot(Decision decision, const GateView &view, const QString &why)
{
    const Answer &said = *view.turn.answer;
    const QString from = settingBehind(view, said);
    const bool asks = asksForPerson(view);
    const QString never = handoffSetting(view, "enabled");
    if (asks && neverHandsOff(view))
        return say(std::move(decision), view, customerLine(view, CustomerLine::NoHandoff),
                   Words::tr("declines the request for a person"), never);
    if (neverHandsOff(view)) {
        decision.gates << gate(Gate::Answer, GateState::Stopped, why, never);
        return quiet(
            std::move(decision),
            Words::tr("No answer, and this workspace never hands off by itself: %1").arg(why));
    }
    if (asks && !said.failed && answersSoFar(view.session) == 0)
        return say(std::move(decision), view, customerLine(view, CustomerLine::AskForProblem),
                   Words::tr("asks for the problem first"),
                   handoffSetting(view, view.settings().handoff.switches.onRequest ? "problemFirst"
                                                                                  : "onRequest"));
    Handover handover{{}, why, from};
    if (asks)
        handover.reasons << HandoffReason::UserRequestedHumanAssistance;
    handover.reasons << (said.failed    ? HandoffReason::InsufficientTools
                         : said.unclear ? HandoffReason::InstructionsNotClear
                                        : HandoffReason::InsufficientKnowledge);
    return handOff(std::move(decision), view, handover);
}

Decision doesNotKnow(Decision decision, const GateView &view, const Answer &said)
{
    const QString why =
        said.why.isEmpty() ? Words::tr("The knowledge has no answer to this") : said.why;
    const QString from = settingBehind(view, said);
    if (view.mode == Mode::Assist) {
        decision.gates << gate(Gate::Answer, GateState::Stopped, why, from);
        return quiet(std::move(decision),
                     (said.unclear ? Words::tr("No draft, it is not clear what is asked: %1")
                                   : Words::tr("No draft: %1"))
                         .arg(why));
    }
    const bool greets = said.nothingAsked && !asksForPerson(view);
    if (greets && answersSoFar(view.session) == 0)
        return say(std::move(decision), view, customerLine(view, CustomerLine::Greeting),
                   Words::tr("greets back"));
    if (greets) {
        decision.gates << gate(Gate::Answer, GateState::Stopped, why,
                               QStringLiteral("session.handOffNow"));
        return quiet(std::move(decision), Words::tr("Nothing is asked: %1").arg(why));
    }
    if (view.owner() == OwnerClass::Person) {
        decision.gates << gate(Gate::Answer, GateState::Stopped, why, from);
        return quiet(std::move(decision),
                     Words::tr("No answer, and a person owns it: %1").arg(why));
    }
    return unknownToAutopilot(std::move(decision), view, why);
}

Decision useAnswer(Decision decision, const GateView &view)
{
    const Answer &said = *view.turn.answer;
    decision.sources = said.sources;
    decision.confidence = said.confidence;
    if (!said.knows || said.text.trimmed().isEmpty())
        return doesNotKnow(std::move(decision), view, said);
    decision.gates << gate(
        Gate::Answer, GateState::Passed,
        QStringLiteral("%1 ≥ %2").arg(percent(said.confidence),
                                      percent(view.settings().engine.answerFrom)));
    return view.mode == Mode::Assist ? draft(std::move(decision), view, said)
                                     : reply(std::move(decision), view, said);
}

Decision asking(Decision decision)
{
    decision.outcome = Outcome::Asking;
    decision.summary = Words::tr("The engine looks for an answer");
    decision.gates << gate(Gate::Answer, GateState::Held, decision.summary);
    return decision;
}

/// The hand-over gate's part for what goes no further: nothing is asked of the engine.
Decision stoppedAtHandOver(Decision decision, Outcome outcome, const QString &why,
                           const QString &setting)
{
    decision.outcome = outcome;
    decision.summary = why;
    decision.gates << gate(Gate::HandOver, GateState::Stopped, why, setting)
                   << gate(Gate::Answer, GateState::NotReached, {});
    return decision;
}

/// What gate 9 says when the turn is not handed over; nothing: on to the answer.
std::optional<Decision> stopsBeforeAnswer(const Decision &decision, const GateView &view)
{
    const bool assist = view.mode == Mode::Assist;
    if (const QString topic = assist ? noAssistWords(view) : QString(); !topic.isEmpty())
        return stoppedAtHandOver(decision, Outcome::Quiet, topic,
                                 QStringLiteral("noAssistTopics"));
    if (!assist && capIsReached(view)) // and nobody may be handed over to
        return stoppedAtHandOver(decision, Outcome::Stopped, capWords(view),
                                 QStringLiteral("repliesPerHour"));
    if (onlyConfirms(view) && view.turn.openedBy != OpenedBy::AnswerNow)
        return stoppedAtHandOver(decision, Outcome::Quiet,
                                 Words::tr("The customer only says thanks: nothing to answer"),
                                 QStringLiteral("session.answerNow"));
    return std::nullopt;
}

} // namespace

Decision answer(Decision decision, const GateView &view)
{
    if (auto stopped = stopsBeforeAnswer(decision, view))
        return *std::move(stopped);
    const bool assist = view.mode == Mode::Assist;
    if (!assist && asksBackFirst(view)) {
        const QString level = handoffSetting(view, "problemFirst");
        decision.gates << gate(Gate::HandOver, GateState::Passed,
                               Words::tr("asked for a person, and nobody knows yet what for"), level);
        return say(std::move(decision), view, customerLine(view, CustomerLine::AskForProblem),
                   Words::tr("asks for the problem first"), level, About::Everything);
    }
    decision.gates << gate(Gate::HandOver, assist ? GateState::NotApplied : GateState::Passed,
                           assist ? Words::tr("people have it already")
                                  : Words::tr("no reason to hand over"));
    const Turn &turn = view.turn;
    if (turn.state == TurnState::Asked)
        return asking(std::move(decision));
    const bool current = turn.answer && turn.answerRevision == turn.revision;
    const bool askedEnough =
        turn.answer && turn.asks > mostRepeatedAsks && stillOpen(turn.answerCovers, turn);
    if (current || askedEnough)
        return useAnswer(std::move(decision), view);
    decision.actions << AskEngine{turn.id, turn.revision};
    return asking(std::move(decision));
}

Decision handOff(Decision decision, const GateView &view, const Handover &handover)
{
    // Nothing ever hands off what a person owns.
    if (view.owner() == OwnerClass::Person)
        return stoppedAtHandOver(std::move(decision), Outcome::Stopped,
                                 Words::tr("A person owns it: it is with people already"),
                                 QStringLiteral("session.giveBack"));
    decision.outcome = Outcome::Handoff;
    decision.reasons = handover.reasons;
    decision.summary = Words::tr("Handed off: %1").arg(handover.detail);
    const bool unknown = decision.gates.size() > int(Gate::HandOver); // passed 9, stopped at 10
    decision.gates << gate(unknown ? Gate::Answer : Gate::HandOver, GateState::Stopped,
                           handover.detail, handover.setting);
    if (!unknown)
        decision.gates << gate(Gate::Answer, GateState::NotReached, {});
    for (const Effect &step : handoffSteps(view, handover))
        decision.actions << CreateEffect{step};
    return decision;
}

} // namespace Baton
