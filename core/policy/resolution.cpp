// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/resolution.h"

#include "policy/notes.h"
#include "policy/turns.h"
#include "policy/words.h"

#include <algorithm>

namespace Baton {

namespace {

std::optional<Time> lastAnswerAt(const Session &session)
{
    for (auto it = session.messages.rbegin(); it != session.messages.rend(); ++it) {
        const bool notice =
            it->author.kind == AuthorKind::Bot || it->author.kind == AuthorKind::System;
        if (it->visibility == Visibility::Public && !notice) // "bot notices answer nothing"
            return isOurAnswer(session, *it) ? std::optional(it->receivedAt) : std::nullopt;
    }
    return std::nullopt;
}

/// Front: note, then archive. Intercom: by setting. Whether the vendor's owner allows it is looked
/// at just before each step.
void addSteps(Decision &decision, const GateView &view)
{
    const bool closes = view.context.rules().alwaysCloses || view.settings().closeOnResolution;
    if (!closes || view.session.turns.isEmpty())
        return;
    const QList<EffectAction> actions = {PostNote{resolutionNote(view, decision.summary)},
                                         CloseConversation{}};
    const Turn &turn = view.session.turns.last();
    for (const EffectAction &action : actions) {
        Effect step;
        step.turn = turn.id;
        step.turnRevision = turn.revision;
        step.group = EffectGroup::Resolution;
        step.order = std::holds_alternative<PostNote>(action) ? 0 : 1;
        step.action = action;
        step.ownerClass = view.owner();
        step.createdAt = view.context.now;
        decision.actions << CreateEffect{step};
    }
}

} // namespace

bool onlyConfirms(const GateView &view)
{
    const QList<MessageId> &ids = view.turn.messages;
    return !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [&](const MessageId &id) {
        const Message *message = findMessage(view.session, id);
        return message && message->analysis && message->analysis->confirms;
    });
}

bool customerConfirms(const GateView &view)
{
    const QList<Message> &messages = view.session.messages;
    return view.owner() != OwnerClass::Person && onlyConfirms(view)
        && std::any_of(messages.begin(), messages.end(),
                       [&](const Message &message) { return isOurAnswer(view.session, message); });
}

Decision resolve(Decision decision, const GateView &view)
{
    decision.outcome = Outcome::Resolved;
    decision.summary = Words::tr("The customer confirmed that it is solved");
    decision.gates << GateResult{.gate = Gate::HandOver,
                                 .state = GateState::Passed,
                                 .detail = decision.summary}
                   << GateResult{.gate = Gate::Answer,
                                 .state = GateState::NotApplied,
                                 .detail = Words::tr("nothing to answer")};
    addSteps(decision, view);
    return decision;
}

Decision assumeResolved(Decision decision, const GateView &view)
{
    decision.outcome = Outcome::Resolved;
    decision.summary = Words::tr("Assumed to be resolved: no word after the answer for %1 h")
                           .arg(view.settings().assumeResolved.count());
    addSteps(decision, view);
    return decision;
}

std::optional<Time> silenceEnds(const Session &session, const PolicyContext &context)
{
    const auto at = lastAnswerAt(session);
    const bool persons = session.paused || session.takenOverAt
        || context.classOf(session.owner.value) == OwnerClass::Person;
    if (!at || persons || session.status != SessionStatus::Open || isHandedOff(session))
        return std::nullopt;
    return *at + Millis(context.settings().assumeResolved);
}

void closeByUs(Session &session, Closure closure, Time now)
{
    session.closing = Closing{
        .at = now, .byUs = true, .status = SessionStatus::ClosedResolved, .closure = closure};
    session.status = SessionStatus::ClosedResolved;
    session.closure = closure;
    takeSummary(session);
}

void takeSummary(Session &session)
{
    const bool resolved =
        session.closure == Closure::Resolved || session.closure == Closure::AssumedResolved;
    session.summary = resolved ? sessionSummary(session) : QString();
}

} // namespace Baton
