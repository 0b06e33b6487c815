// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/handoff.h"

#include "policy/turns.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

/// Before this many answers of ours, anger is a mood; after them it is no progress.
constexpr int answersWithoutProgress = 2;
/// `ai_first` tries this often before a request for a person is followed.
constexpr int solutionsFirst = 2;

bool anyMessage(const GateView &view, bool (*test)(const Analysis &))
{
    return std::any_of(view.turn.messages.begin(), view.turn.messages.end(),
                       [&](const MessageId &id) {
                           const Message *message = findMessage(view.session, id);
                           return message && message->analysis && test(*message->analysis);
                       });
}

int answersSoFar(const Session &session)
{
    return int(std::count_if(session.messages.begin(), session.messages.end(),
                             [](const Message &message) {
                                 return !message.postedBy.isNull()
                                     && message.visibility == Visibility::Public;
                             }));
}

bool followsRequest(const GateView &view)
{
    switch (view.settings().handoff.level) {
    case HandoffLevel::AiOnly: return false;
    case HandoffLevel::Quick:
    case HandoffLevel::Balanced: return true;
    case HandoffLevel::AiFirst: return answersSoFar(view.session) >= solutionsFirst;
    }
    Q_UNREACHABLE();
}

EffectAction target(const QString &assignTo)
{
    const QString id = assignTo.section(QLatin1Char(':'), 1);
    if (assignTo.startsWith(QLatin1String("teammate:")))
        return AssignTo{Owner{.teammate = TeammateId(id)}};
    if (assignTo.startsWith(QLatin1String("team:")))
        return AssignTo{Owner{.team = TeamId(id)}};
    return RemoveAiTeammate{};
}

QString customerMessage(const Handover &handover)
{
    if (handover.reasons.contains(HandoffReason::UserRequestedHumanAssistance))
        return Words::tr("Of course. I am passing you on to a colleague, who will reply here.");
    if (handover.reasons.contains(HandoffReason::InsufficientTools))
        return Words::tr("I cannot look into this right now. A colleague will take over and reply "
                         "here.");
    if (handover.reasons.contains(HandoffReason::BasedOnInstructions)
        || handover.reasons.contains(HandoffReason::ProhibitedTopic))
        return Words::tr("I would like a colleague to look at this with you. They will reply here.");
    return Words::tr("I do not want to guess here, so I am passing your question on to a colleague, "
                     "who will reply here.");
}

} // namespace

QString topicOn(const GateView &view, const QStringList &list)
{
    for (const MessageId &id : view.turn.messages) {
        const Message *message = findMessage(view.session, id);
        if (!message || !message->analysis)
            continue;
        for (const QString &topic : message->analysis->topics) {
            if (list.contains(topic))
                return topic;
        }
    }
    return {};
}

std::optional<Handover> handoverWanted(const GateView &view)
{
    const HandoffSettings &handoff = view.settings().handoff;
    const QString level = QStringLiteral("handoff.level");
    if (view.turn.handOffNow)
        return Handover{{HandoffReason::BasedOnInstructions},
                        Words::tr("A supervisor handed it off"),
                        {}};
    if (view.turn.approvalExpired)
        return Handover{{HandoffReason::BasedOnInstructions},
                        Words::tr("Nobody approved the answer in time"),
                        QStringLiteral("channels.%1.approval.then")
                            .arg(channelKey(view.session.channel))};
    if (handoff.level == HandoffLevel::AiOnly)
        return std::nullopt;
    if (anyMessage(view, [](const Analysis &a) { return a.asksForPerson; }) && followsRequest(view))
        return Handover{{HandoffReason::UserRequestedHumanAssistance},
                        Words::tr("The customer asked for a person"),
                        level};
    if (const QString topic = topicOn(view, handoff.topics); !topic.isEmpty())
        return Handover{{HandoffReason::ProhibitedTopic},
                        Words::tr("The topic “%1” is for people").arg(topic),
                        QStringLiteral("handoff.topics")};
    const bool patient = handoff.level == HandoffLevel::AiFirst;
    if (!patient && anyMessage(view, [](const Analysis &a) { return a.frustrated; }))
        return Handover{{HandoffReason::BasedOnInstructions},
                        Words::tr("The customer is frustrated"),
                        level};
    if (answersSoFar(view.session) >= answersWithoutProgress
        && anyMessage(view, [](const Analysis &a) { return a.sentiment == Sentiment::Angry; }))
        return Handover{{HandoffReason::BasedOnInstructions},
                        Words::tr("No progress: still angry after %n answer(s)", nullptr,
                                  answersSoFar(view.session)),
                        level};
    if (view.context.facts.repliesLastHour >= view.settings().repliesPerHour)
        return Handover{{HandoffReason::BasedOnInstructions},
                        Words::tr("%n reply(s) within an hour: the cap is reached", nullptr,
                                  view.context.facts.repliesLastHour),
                        QStringLiteral("repliesPerHour")};
    return std::nullopt;
}

QList<Effect> handoffSteps(const GateView &view, const Handover &handover)
{
    QList<EffectAction> actions;
    if (view.settings().handoff.tellCustomer)
        actions << PostReply{customerMessage(handover)};
    actions << PostNote{handoffNote(view, handover)};
    if (!view.settings().tags.handedOff.isEmpty())
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
