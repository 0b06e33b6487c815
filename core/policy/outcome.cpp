// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/outcome.h"

#include "policy/customerlines.h"
#include "policy/effects.h"
#include "policy/notes.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

Effect effectFor(const GateView &view, EffectGroup group, int order, EffectAction action)
{
    Effect effect;
    effect.turn = view.turn.id;
    effect.turnRevision = view.turn.revision;
    effect.group = group;
    effect.order = order;
    effect.action = std::move(action);
    // Without a question to the engine it is about all that is there.
    effect.covers = view.turn.asks > 0 ? view.turn.answerCovers : view.turn.messages;
    effect.ownerClass = view.turn.ownerClass;
    effect.createdAt = view.context.now;
    return effect;
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

bool wasTagged(const Session &session, const QString &tag)
{
    if (session.tags.value.contains(tag))
        return true;
    return std::any_of(session.effects.begin(), session.effects.end(), [&](const Effect &effect) {
        return effect.action == EffectAction(AddTag{tag})
            && effect.status != EffectStatus::Cancelled;
    });
}

/// What follows an answer in its group, in order.
QList<EffectAction> tagging(const GateView &view, const QStringList &tags)
{
    QList<EffectAction> actions;
    for (const QString &tag : tags) {
        if (!tag.isEmpty() && !wasTagged(view.session, tag))
            actions << AddTag{tag};
    }
    return actions;
}

void addSteps(Decision &decision, const GateView &view, EffectGroup group,
              const QList<EffectAction> &actions)
{
    int order = 0;
    for (const EffectAction &action : actions)
        decision.actions << CreateEffect{effectFor(view, group, ++order, action)};
}

void coverAll(Decision &decision, const QList<MessageId> &messages)
{
    for (auto &action : decision.actions) {
        if (auto *created = std::get_if<CreateEffect>(&action))
            created->effect.covers = messages;
    }
}

/// The answer's sources for teammates, where the workspace wants them; empty: nothing to say.
QString sourcesNote(const GateView &view, const Answer &said)
{
    return view.settings().sendCitationsAsNote ? citations(view, said) : QString();
}

/// A setting: an unassigned conversation that is answered becomes the AI teammate's, just before.
void takeOwnership(Decision &decision, const GateView &view)
{
    const bool wanted = view.settings().takeOwnership && view.owner() == OwnerClass::Nobody;
    const QList<Effect> &effects = view.session.effects;
    const bool there = std::any_of(effects.begin(), effects.end(), [&](const Effect &effect) {
        return effect.turn == view.turn.id && assignsToUs(effect, view.context);
    });
    if (wanted && !there)
        decision.actions << CreateEffect{
            effectFor(view, EffectGroup::Side, 0,
                      AssignTo{{.teammate = view.settings().aiTeammate, .team = {}}})};
}

/// What a teammate may send as it stands has nothing in it that is not for the customer: its sources
/// are a note behind it.
QList<EffectAction> draftSteps(const GateView &view, const Answer &said)
{
    const QString sources = sourcesNote(view, said);
    const QString draft = inForm(view, said.text);
    if (view.settings().draftsAs == DraftForm::Draft) {
        QList<EffectAction> steps{PostDraft{draft}};
        if (!sources.isEmpty())
            steps << PostNote{sources};
        return steps;
    }
    QString text = draftLead() + QStringLiteral("\n\n") + draft;
    if (!sources.isEmpty())
        text += QStringLiteral("\n\n") + sources;
    return {PostNote{text}};
}

} // namespace

QString draftLead()
{
    return Words::tr("AI draft, not sent to the customer:");
}

Decision reply(Decision decision, const GateView &view, const Answer &said, About about)
{
    Effect effect =
        effectFor(view, EffectGroup::Reply, 0, PostReply{toCustomer(view, said.text)});
    if (waitsForApproval(view, said.confidence)) {
        effect.status = EffectStatus::AwaitingApproval;
        effect.due = view.context.now + Millis(view.channel().approvalTime);
        decision.actions << WaitUntil{TimerKind::Approval, *effect.due};
        decision.summary = Words::tr("An answer waits for approval");
    } else {
        takeOwnership(decision, view);
        decision.summary = said.sources.isEmpty()
            ? Words::tr("Answered")
            : Words::tr("Answered, sources: %1").arg(said.sources.size());
    }
    decision.outcome = Outcome::Reply;
    decision.actions << CreateEffect{effect};
    QList<EffectAction> more;
    if (const QString note = sourcesNote(view, said); !note.isEmpty())
        more << PostNote{note};
    addSteps(decision, view, EffectGroup::Reply,
             more + tagging(view, view.settings().tags.automatic));
    if (about == About::Everything)
        coverAll(decision, view.turn.messages);
    return decision;
}

Decision draft(Decision decision, const GateView &view, const Answer &said)
{
    decision.outcome = Outcome::Draft;
    decision.summary = Words::tr("Drafted, did not reply: people have this conversation");
    QList<EffectAction> steps = draftSteps(view, said);
    decision.actions << CreateEffect{effectFor(view, EffectGroup::Draft, 0, steps.takeFirst())};
    addSteps(decision, view, EffectGroup::Draft,
             steps + tagging(view, {view.settings().tags.aiAssisted}));
    return decision;
}

Decision underWay(Decision decision, const GateView &view)
{
    decision.outcome = Outcome::Nothing;
    for (const Effect &effect : view.session.effects) {
        if (effect.status == EffectStatus::AwaitingApproval && effect.due)
            decision.actions << WaitUntil{TimerKind::Approval, *effect.due};
        if (effect.turn == view.turn.id && effect.group == EffectGroup::Reply && effect.order == 0
            && effect.status == EffectStatus::Pending)
            takeOwnership(decision, view);
    }
    return decision;
}

} // namespace Baton
