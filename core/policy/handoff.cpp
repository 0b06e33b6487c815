// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/handoff.h"

#include "policy/customerlines.h"
#include "policy/machines.h"
#include "policy/notes.h"
#include "policy/turns.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

/// Before this many answers of ours, anger is a mood; after them it is no progress.
constexpr int answersWithoutProgress = 2;
/// `ai_first` tries this often before a request for a person, or frustration, is followed.
constexpr int solutionsFirst = 2;

/// Somebody opened the turn on purpose after the message had been handed off: the same words are
/// no new wish.
bool hasHadItsHandoff(const GateView &view, const MessageId &id)
{
    const QList<Effect> &effects = view.session.effects;
    return view.openedOnPurpose()
        && std::any_of(effects.begin(), effects.end(), [&](const Effect &effect) {
               return effect.group == EffectGroup::Handoff
                   && effect.createdAt <= view.turn.openedAt && effect.covers.contains(id);
           });
}

/// What was found in the messages of the turn that may wish for people.
QList<Analysis> wishes(const GateView &view)
{
    QList<Analysis> found;
    for (const MessageId &id : view.turn.messages) {
        const Message *message = findMessage(view.session, id);
        if (message && message->analysis && !hasHadItsHandoff(view, id))
            found << *message->analysis;
    }
    return found;
}

bool anyMessage(const GateView &view, bool (*test)(const Analysis &))
{
    const QList<Analysis> all = wishes(view);
    return std::any_of(all.begin(), all.end(), test);
}

bool bySwitches(const GateView &view)
{
    return view.settings().handoff.by == HandoffBy::Switches;
}

bool followsRequest(const GateView &view)
{
    const HandoffSwitches &switches = view.settings().handoff.switches;
    if (bySwitches(view))
        return switches.onRequest
            && (!switches.problemFirst || answersSoFar(view.session) > 0);
    switch (view.settings().handoff.level) {
    case HandoffLevel::AiOnly: return false;
    case HandoffLevel::Quick:
    case HandoffLevel::Balanced: return true;
    case HandoffLevel::AiFirst: return answersSoFar(view.session) >= solutionsFirst;
    }
    Q_UNREACHABLE();
}

/// `quick` gives way at once, `balanced` has tried to understand first.
bool followsFrustration(const GateView &view)
{
    if (bySwitches(view))
        return view.settings().handoff.switches.onFrustration;
    switch (view.settings().handoff.level) {
    case HandoffLevel::AiOnly: return false;
    case HandoffLevel::Quick: return true;
    case HandoffLevel::Balanced: return answersSoFar(view.session) >= 1;
    case HandoffLevel::AiFirst: return answersSoFar(view.session) >= solutionsFirst;
    }
    Q_UNREACHABLE();
}

Handover bySettings(const QString &detail, const QString &setting)
{
    return Handover{{HandoffReason::BasedOnInstructions}, detail, setting};
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

} // namespace

QString topicOn(const GateView &view, const QStringList &list)
{
    for (const Analysis &analysis : wishes(view)) {
        for (const QString &topic : analysis.topics) {
            if (list.contains(topic))
                return topic;
        }
    }
    return {};
}

bool asksForPerson(const GateView &view)
{
    return anyMessage(view, [](const Analysis &analysis) { return analysis.asksForPerson; });
}

bool neverHandsOff(const GateView &view)
{
    const HandoffSettings &handoff = view.settings().handoff;
    return bySwitches(view) ? !handoff.switches.enabled : handoff.level == HandoffLevel::AiOnly;
}

QString handoffSetting(const GateView &view, const char *single)
{
    return bySwitches(view) ? QStringLiteral("handoff.switches.%1").arg(QLatin1StringView(single))
                            : QStringLiteral("handoff.level");
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

namespace {

/// Why our answers have not helped; empty: nothing says so.
QString whyNoProgress(const GateView &view)
{
    if (bySwitches(view) && !view.settings().handoff.switches.onNoProgress)
        return {};
    const int answers = answersSoFar(view.session);
    const bool angry
        = anyMessage(view, [](const Analysis &a) { return a.sentiment == Sentiment::Angry; });
    if (answers >= answersWithoutProgress && angry)
        return Words::tr("No progress: still angry, answers so far: %1").arg(answers);
    const bool tries
        = !bySwitches(view) && view.settings().handoff.level == HandoffLevel::AiFirst;
    if (answers >= (tries ? solutionsFirst : 1) && saysAgain(view))
        return Words::tr("No progress: the customer says again what was answered");
    return {};
}

/// All that speaks for people in the turn, the weightiest first.
QList<Handover> wishesForPeople(const GateView &view)
{
    QList<Handover> found;
    if (asksForPerson(view) && followsRequest(view))
        found << Handover{{HandoffReason::UserRequestedHumanAssistance},
                          Words::tr("The customer asked for a person"),
                          handoffSetting(view, "onRequest")};
    if (const QString topic = topicOn(view, view.settings().handoff.topics); !topic.isEmpty())
        found << Handover{{HandoffReason::ProhibitedTopic},
                          Words::tr("The topic “%1” is for people").arg(topic),
                          QStringLiteral("handoff.topics")};
    if (anyMessage(view, [](const Analysis &a) { return a.frustrated; })
        && followsFrustration(view))
        found << bySettings(Words::tr("The customer is frustrated"),
                            handoffSetting(view, "onFrustration"));
    else if (const QString why = whyNoProgress(view); !why.isEmpty())
        found << bySettings(why, handoffSetting(view, "onNoProgress"));
    return found;
}

/// One handoff for several reasons, in one sentence; its setting is that of the weightiest.
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

} // namespace

std::optional<Handover> handoverWanted(const GateView &view)
{
    if (view.turn.handOffNow)
        return bySettings(Words::tr("A supervisor handed it off"), {});
    if (view.turn.approvalExpired)
        return bySettings(
            Words::tr("Nobody approved the answer in time"),
            QStringLiteral("channels.%1.approval.then").arg(channelKey(view.session.channel)));
    if (neverHandsOff(view))
        return std::nullopt;
    QList<Handover> found = wishesForPeople(view);
    if (capIsReached(view))
        found << bySettings(capWords(view), QStringLiteral("repliesPerHour"));
    return together(found);
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
