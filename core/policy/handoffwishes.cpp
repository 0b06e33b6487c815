// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/handoff.h"
#include "policy/machines.h"
#include "policy/turns.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

/// Before this many answers of ours, anger is a mood; after them it is no progress.
constexpr int answersWithoutProgress = 2;
/// `ai_first` tries this often before a request for a person, or frustration, is followed.
constexpr int solutionsFirst = 2;

bool wasHandedOff(const GateView &view, const MessageId &id)
{
    const QList<Effect> &effects = view.session.effects;
    return std::any_of(effects.begin(), effects.end(), [&](const Effect &effect) {
        return effect.group == EffectGroup::Handoff && effect.createdAt <= view.turn.openedAt
            && effect.covers.contains(id);
    });
}

/// Somebody opened the turn on purpose after the message had been handed off: the same words are
/// no new wish.
bool hasHadItsHandoff(const GateView &view, const MessageId &id)
{
    return view.openedOnPurpose() && wasHandedOff(view, id);
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

bool tellsMore(const Message &message)
{
    return !message.attachments.isEmpty() || !message.analysis || message.analysis->tellsProblem;
}

/// Nothing but a request for a person, before anything was answered: nobody knows what it is about.
bool lacksProblem(const GateView &view)
{
    return answersSoFar(view.session) == 0
        && std::none_of(view.turn.messages.begin(), view.turn.messages.end(),
                        [&](const MessageId &id) {
                            const Message *message = findMessage(view.session, id);
                            return message && tellsMore(*message);
                        });
}

/// A person was asked for in the turn before, and we have asked what it is about. What had been handed
/// off already and was given back was not asked about, but answered.
bool hasBeenAskedBack(const GateView &view)
{
    const QList<Turn> &turns = view.session.turns;
    const auto before = std::find_if(turns.rbegin(), turns.rend(), [&](const Turn &turn) {
        return turn.id < view.turn.id && turn.state != TurnState::Merged;
    });
    if (before == turns.rend() || before->state != TurnState::Replied
        || answersSoFar(view.session) == 0)
        return false;
    return std::any_of(before->messages.begin(), before->messages.end(), [&](const MessageId &id) {
        const Message *message = findMessage(view.session, id);
        return message && message->analysis && message->analysis->asksForPerson
            && !wasHandedOff(view, id);
    });
}

bool isBalanced(const GateView &view)
{
    return !bySwitches(view) && view.settings().handoff.level == HandoffLevel::Balanced;
}

bool followsRequest(const GateView &view)
{
    const HandoffSwitches &switches = view.settings().handoff.switches;
    if (bySwitches(view))
        return switches.onRequest
            && (!switches.problemFirst || answersSoFar(view.session) > 0);
    switch (view.settings().handoff.level) {
    case HandoffLevel::AiOnly: return false;
    case HandoffLevel::Quick: return true;
    case HandoffLevel::Balanced: return !lacksProblem(view);
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

bool asksBackFirst(const GateView &view)
{
    return isBalanced(view) && asksForPerson(view) && lacksProblem(view);
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
    const bool told = isBalanced(view) && hasBeenAskedBack(view);
    if (told || (asksForPerson(view) && followsRequest(view)))
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

} // namespace

std::optional<Handover> peopleWanted(const GateView &view)
{
    return neverHandsOff(view) ? std::nullopt : together(wishesForPeople(view));
}

} // namespace Baton
