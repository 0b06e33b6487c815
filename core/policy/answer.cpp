// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/answer.h"

#include "policy/turns.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

GateResult gate(Gate which, GateState state, const QString &detail, const QString &setting = {})
{
    return {.gate = which, .state = state, .detail = detail, .setting = setting};
}

Effect effectFor(const GateView &view, EffectGroup group, EffectAction action)
{
    Effect effect;
    effect.turn = view.turn.id;
    effect.turnRevision = view.turn.revision;
    effect.group = group;
    effect.action = std::move(action);
    effect.covers = view.turn.answerCovers;
    effect.ownerClass = view.turn.ownerClass;
    effect.createdAt = view.context.now;
    return effect;
}

QString withDisclosure(const GateView &view, const QString &text)
{
    const QString line = view.channel().disclosure;
    return line.isEmpty() ? text : text + QStringLiteral("\n\n") + line;
}

bool waitsForApproval(const GateView &view, double confidence)
{
    switch (view.channel().answersGoOut) {
    case AnswersGoOut::AtOnce: return false;
    case AnswersGoOut::WhenConfident: return confidence < view.settings().engine.sendFrom;
    case AnswersGoOut::AfterApproval: return true;
    }
    Q_UNREACHABLE();
}

QString percent(double value)
{
    return QString::number(value, 'f', 2);
}

bool wasTagged(const Session &session, const QString &tag)
{
    if (session.tags.value.contains(tag))
        return true;
    return std::any_of(session.effects.begin(), session.effects.end(), [&](const Effect &effect) {
        return effect.action == EffectAction(AddTag{tag})
            && effect.status != EffectStatus::Cancelled;
    });
}

void addTags(Decision &decision, const GateView &view, const QStringList &tags)
{
    for (const QString &tag : tags) {
        if (!tag.isEmpty() && !wasTagged(view.session, tag))
            decision.actions << CreateEffect{effectFor(view, EffectGroup::Side, AddTag{tag})};
    }
}

Decision reply(Decision decision, const GateView &view, const Answer &said)
{
    Effect effect = effectFor(view, EffectGroup::Reply, PostReply{withDisclosure(view, said.text)});
    if (waitsForApproval(view, said.confidence)) {
        effect.status = EffectStatus::AwaitingApproval;
        effect.due = view.context.now + Millis(view.channel().approvalTime);
        decision.actions << WaitUntil{TimerKind::Approval, *effect.due};
        decision.summary = Words::tr("An answer waits for approval");
    } else {
        decision.summary = Words::tr("Answered from %n source(s)", nullptr, int(said.sources.size()));
    }
    decision.outcome = Outcome::Reply;
    decision.actions << CreateEffect{effect};
    addTags(decision, view, view.settings().tags.automatic);
    return decision;
}

Decision draft(Decision decision, const GateView &view, const Answer &said)
{
    decision.outcome = Outcome::Draft;
    decision.summary = Words::tr("Drafted, did not reply: people have this conversation");
    QString text = Words::tr("AI draft, not sent to the customer:") + QStringLiteral("\n\n")
        + said.text;
    decision.actions << CreateEffect{effectFor(view, EffectGroup::Draft, PostNote{text})};
    addTags(decision, view, {view.settings().tags.aiAssisted});
    return decision;
}

Decision doesNotKnow(Decision decision, const GateView &view, const Answer &said)
{
    const QString why = said.why.isEmpty() ? Words::tr("The knowledge has no answer to this")
                                           : said.why;
    decision.gates << gate(Gate::Answer, GateState::Stopped, why,
                           QStringLiteral("engine.answerFrom"));
    const bool quiet = view.mode == Mode::Assist
        || view.settings().handoff.level == HandoffLevel::AiOnly;
    if (quiet) {
        decision.outcome = Outcome::Quiet;
        decision.summary = view.mode == Mode::Assist
            ? Words::tr("No draft: %1").arg(why)
            : Words::tr("No answer, and this workspace never hands off by itself: %1").arg(why);
        return decision;
    }
    const HandoffReason reason = said.failed ? HandoffReason::InsufficientTools
                                             : HandoffReason::InsufficientKnowledge;
    decision.gates.removeLast();
    return handOff(std::move(decision), view,
                   Handover{{reason}, why, QStringLiteral("engine.answerFrom")});
}

Decision useAnswer(Decision decision, const GateView &view)
{
    const Answer &said = *view.turn.answer;
    decision.sources = said.sources;
    decision.confidence = said.confidence;
    if (!said.knows || said.text.trimmed().isEmpty())
        return doesNotKnow(std::move(decision), view, said);
    decision.gates << gate(Gate::Answer, GateState::Passed,
                           QStringLiteral("%1 ≥ %2").arg(
                               percent(said.confidence),
                               percent(view.settings().engine.answerFrom)));
    return view.mode == Mode::Assist ? draft(std::move(decision), view, said)
                                     : reply(std::move(decision), view, said);
}

Decision ask(Decision decision, const GateView &view)
{
    decision.outcome = Outcome::Asking;
    decision.summary = Words::tr("The engine looks for an answer");
    decision.gates << gate(Gate::Answer, GateState::Held, decision.summary);
    decision.actions << AskEngine{view.turn.id, view.turn.revision};
    return decision;
}

std::optional<Time> lastAnswerAt(const Session &session)
{
    for (auto it = session.messages.rbegin(); it != session.messages.rend(); ++it) {
        if (it->visibility != Visibility::Public)
            continue;
        const bool ours = it->author.kind == AuthorKind::AiTeammate && !it->postedBy.isNull();
        return ours ? std::optional(it->receivedAt) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Decision answer(Decision decision, const GateView &view)
{
    if (view.mode == Mode::Assist) {
        const QString topic = topicOn(view, view.settings().noAssistTopics);
        if (!topic.isEmpty()) {
            decision.outcome = Outcome::Quiet;
            decision.summary = Words::tr("No draft: the topic “%1” is on the no-assist list")
                                   .arg(topic);
            decision.gates << gate(Gate::HandOver, GateState::Stopped, decision.summary,
                                   QStringLiteral("noAssistTopics"))
                           << gate(Gate::Answer, GateState::NotReached, {});
            return decision;
        }
    }
    decision.gates << gate(Gate::HandOver,
                           view.mode == Mode::Assist ? GateState::NotApplied : GateState::Passed,
                           view.mode == Mode::Assist ? Words::tr("people have it already")
                                                     : Words::tr("no reason to hand over"));
    const Turn &turn = view.turn;
    if (turn.state == TurnState::Asked) {
        decision.outcome = Outcome::Asking;
        decision.summary = Words::tr("The engine looks for an answer");
        decision.gates << gate(Gate::Answer, GateState::Held, decision.summary);
        return decision;
    }
    const bool current = turn.answer && turn.answerRevision == turn.revision;
    const bool askedEnough
        = turn.answer && turn.asks > mostRepeatedAsks && stillOpen(turn.answerCovers, turn);
    if (current || askedEnough)
        return useAnswer(std::move(decision), view);
    return ask(std::move(decision), view);
}

Decision handOff(Decision decision, const GateView &view, const Handover &handover)
{
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

bool customerConfirms(const GateView &view)
{
    const bool answered = std::any_of(
        view.session.messages.begin(), view.session.messages.end(), [](const Message &message) {
            return !message.postedBy.isNull() && message.visibility == Visibility::Public;
        });
    return answered && !view.turn.handOffNow
        && std::all_of(view.turn.messages.begin(), view.turn.messages.end(),
                       [&](const MessageId &id) {
                           const Message *message = findMessage(view.session, id);
                           return message && message->analysis && message->analysis->confirms;
                       });
}

Decision resolve(Decision decision, const GateView &view)
{
    decision.outcome = Outcome::Resolved;
    decision.summary = Words::tr("The customer confirmed that it is solved");
    decision.gates << gate(Gate::HandOver, GateState::Passed, decision.summary)
                   << gate(Gate::Answer, GateState::NotApplied, Words::tr("nothing to answer"));
    if (view.settings().closeOnResolution)
        decision.actions << CreateEffect{
            effectFor(view, EffectGroup::Resolution, CloseConversation{})};
    return decision;
}

QList<Action> waitForApproval(const GateView &view)
{
    QList<Action> waits;
    for (const Effect &effect : view.session.effects) {
        if (effect.status == EffectStatus::AwaitingApproval && effect.due)
            waits << WaitUntil{TimerKind::Approval, *effect.due};
    }
    return waits;
}

std::optional<Time> silenceEnds(const Session &session, const PolicyContext &context)
{
    const auto at = lastAnswerAt(session);
    const bool persons = context.classOf(session.owner.value) == OwnerClass::Person;
    if (!at || persons || session.status != SessionStatus::Open || isHandedOff(session))
        return std::nullopt;
    return *at + Millis(context.settings().assumeResolved);
}

} // namespace Baton
