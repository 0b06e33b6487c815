// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/handoff.h"

#include "policy/customerlines.h"
#include "policy/notes.h"
#include "policy/words.h"

namespace Baton {

namespace {

EffectAction target(const QString &assignTo)
{
    const QString id = assignTo.section(QLatin1Char(':'), 1);
    if (assignTo.startsWith(QLatin1String("teammate:")))
        return AssignTo{Owner{.teammate = TeammateId(id)}};
    if (assignTo.startsWith(QLatin1String("team:")))
        return AssignTo{Owner{.team = TeamId(id)}};
    return RemoveAiTeammate{};
}

} // namespace

Handover bySettings(const QString &detail, const QString &setting)
{
    return Handover{{HandoffReason::BasedOnInstructions}, detail, setting};
}

std::optional<Handover> together(const QList<Handover> &found)
{
    if (found.isEmpty())
        return std::nullopt;
    Handover all{{}, {}, found.first().setting};
    QStringList details;
    for (const Handover &one : found) {
        for (HandoffReason reason : one.reasons) {
            if (!all.reasons.contains(reason))
                all.reasons << reason;
        }
        details << one.detail;
    }
    all.detail = details.join(QStringLiteral("; "));
    return all;
}

bool capIsReached(const GateView &view)
{
    return view.context.facts.repliesLastHour >= view.settings().repliesPerHour;
}

QString capWords(const GateView &view)
{
    return Words::tr("The cap of replies within an hour is reached: %1")
        .arg(view.settings().repliesPerHour);
}

std::optional<Handover> handoverWanted(const GateView &view)
{
    if (view.turn.handOffNow)
        return bySettings(Words::tr("A supervisor handed it off"),
                          QStringLiteral("session.giveBack"));
    if (view.turn.approvalExpired)
        return bySettings(
            Words::tr("Nobody approved the answer in time"),
            QStringLiteral("channels.%1.approval.then").arg(channelKey(view.session.channel)));
    if (neverHandsOff(view))
        return std::nullopt;
    QList<Handover> found;
    if (const auto wish = peopleWanted(view))
        found << *wish;
    if (capIsReached(view))
        found << bySettings(capWords(view), QStringLiteral("repliesPerHour"));
    return together(found);
}

QString noAssistWords(const GateView &view)
{
    const QString topic = topicOn(view, view.settings().noAssistTopics);
    return topic.isEmpty()
        ? QString()
        : Words::tr("No draft: the topic “%1” is on the no-assist list").arg(topic);
}

QList<Effect> handoffSteps(const GateView &view, const Handover &handover)
{
    QList<EffectAction> actions;
    if (view.settings().handoff.tellCustomer)
        actions << PostReply{toCustomer(view, handoverLine(view, handover))};
    actions << PostNote{handoffNote(view, handover)};
    if (view.context.rules().tagsHandoffs && !view.settings().tags.handedOff.isEmpty())
        actions << AddTag{view.settings().tags.handedOff};
    actions << target(view.settings().handoff.assignTo);

    QList<Effect> steps;
    for (const EffectAction &action : actions) {
        Effect step;
        step.turn = view.turn.id;
        step.turnRevision = view.turn.revision;
        step.group = EffectGroup::Handoff;
        step.order = int(steps.size());
        step.action = action;
        step.covers = view.turn.messages;
        step.ownerClass = view.turn.ownerClass;
        step.byCommand = view.turn.handOffNow;
        step.createdAt = view.context.now;
        steps << step;
    }
    return steps;
}

} // namespace Baton
