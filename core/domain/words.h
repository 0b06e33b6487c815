// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/event.h"
#include "domain/settingswords.h"

namespace Baton {

// One word for each value of an enum: in the database, in exports, in JSON. A word that was
// released never changes; a value without a word is a compiler warning.

constexpr const char *word(SessionStatus value)
{
    switch (value) {
    case SessionStatus::Open: return "open";
    case SessionStatus::ClosedResolved: return "closed_resolved";
    case SessionStatus::ClosedUnresolved: return "closed_unresolved";
    }
    return nullptr;
}

constexpr const char *word(Closure value)
{
    switch (value) {
    case Closure::None: return "none";
    case Closure::Resolved: return "resolved";
    case Closure::AssumedResolved: return "assumed_resolved";
    case Closure::HandedOff: return "handed_off";
    }
    return nullptr;
}

constexpr const char *word(VendorState value)
{
    switch (value) {
    case VendorState::Open: return "open";
    case VendorState::Closed: return "closed";
    case VendorState::Snoozed: return "snoozed";
    case VendorState::Deleted: return "deleted";
    }
    return nullptr;
}

constexpr const char *word(StartedBy value)
{
    switch (value) {
    case StartedBy::Customer: return "customer";
    case StartedBy::Teammate: return "teammate";
    case StartedBy::Bot: return "bot";
    case StartedBy::Unknown: return "unknown";
    }
    return nullptr;
}

constexpr const char *word(Mode value)
{
    switch (value) {
    case Mode::None: return "none";
    case Mode::Autopilot: return "autopilot";
    case Mode::Assist: return "assist";
    }
    return nullptr;
}

constexpr const char *word(HandoffReason value)
{
    switch (value) {
    case HandoffReason::UserRequestedHumanAssistance: return "user_requested_human_assistance";
    case HandoffReason::InsufficientKnowledge: return "insufficient_knowledge";
    case HandoffReason::InsufficientTools: return "insufficient_tools";
    case HandoffReason::InstructionsNotClear: return "instructions_not_clear";
    case HandoffReason::BasedOnInstructions: return "based_on_instructions";
    case HandoffReason::ProhibitedTopic: return "prohibited_topic";
    }
    return nullptr;
}

constexpr const char *word(TimerKind value)
{
    switch (value) {
    case TimerKind::Settle: return "settle";
    case TimerKind::Approval: return "approval";
    case TimerKind::ReadBack: return "read_back";
    case TimerKind::AssumeResolved: return "assume_resolved";
    case TimerKind::RetryEffect: return "retry_effect";
    case TimerKind::RetryRead: return "retry_read";
    }
    return nullptr;
}

constexpr const char *word(TurnState value)
{
    switch (value) {
    case TurnState::Open: return "open";
    case TurnState::Asked: return "asked";
    case TurnState::Acting: return "acting";
    case TurnState::Replied: return "replied";
    case TurnState::Drafted: return "drafted";
    case TurnState::HandedOff: return "handed_off";
    case TurnState::Stopped: return "stopped";
    case TurnState::AnsweredByPerson: return "answered_by_person";
    case TurnState::Resolved: return "resolved";
    case TurnState::Quiet: return "quiet";
    case TurnState::NeedsPerson: return "needs_person";
    case TurnState::Merged: return "merged";
    }
    return nullptr;
}

constexpr const char *word(OpenedBy value)
{
    switch (value) {
    case OpenedBy::Customer: return "customer";
    case OpenedBy::ProcessOnAssignment: return "process_on_assignment";
    case OpenedBy::GiveBack: return "give_back";
    case OpenedBy::AnswerNow: return "answer_now";
    }
    return nullptr;
}

constexpr const char *word(EffectGroup value)
{
    switch (value) {
    case EffectGroup::Reply: return "reply";
    case EffectGroup::Draft: return "draft";
    case EffectGroup::Handoff: return "handoff";
    case EffectGroup::Side: return "side";
    case EffectGroup::Resolution: return "resolution";
    }
    return nullptr;
}

constexpr const char *word(EffectStatus value)
{
    switch (value) {
    case EffectStatus::AwaitingApproval: return "awaiting_approval";
    case EffectStatus::Pending: return "pending";
    case EffectStatus::Sending: return "sending";
    case EffectStatus::Accepted: return "accepted";
    case EffectStatus::Uncertain: return "uncertain";
    case EffectStatus::Done: return "done";
    case EffectStatus::NeedsPerson: return "needs_person";
    case EffectStatus::Failed: return "failed";
    case EffectStatus::Cancelled: return "cancelled";
    }
    return nullptr;
}

constexpr const char *word(OwnerClass value)
{
    switch (value) {
    case OwnerClass::Ai: return "ai";
    case OwnerClass::Person: return "person";
    case OwnerClass::Team: return "team";
    case OwnerClass::Nobody: return "nobody";
    }
    return nullptr;
}

constexpr const char *word(TextFormat value)
{
    switch (value) {
    case TextFormat::Plain: return "plain";
    case TextFormat::Html: return "html";
    }
    return nullptr;
}

constexpr const char *word(AuthorKind value)
{
    switch (value) {
    case AuthorKind::Customer: return "customer";
    case AuthorKind::AiTeammate: return "ai";
    case AuthorKind::Teammate: return "teammate";
    case AuthorKind::Bot: return "bot";
    case AuthorKind::System: return "system";
    }
    return nullptr;
}

constexpr const char *word(Visibility value)
{
    switch (value) {
    case Visibility::Public: return "public";
    case Visibility::Internal: return "internal";
    }
    return nullptr;
}

constexpr const char *word(Sentiment value)
{
    switch (value) {
    case Sentiment::Neutral: return "neutral";
    case Sentiment::Happy: return "happy";
    case Sentiment::Angry: return "angry";
    }
    return nullptr;
}

constexpr const char *word(Gate value)
{
    switch (value) {
    case Gate::Switches: return "switches";
    case Gate::Author: return "author";
    case Gate::StartedByCustomer: return "started_by_customer";
    case Gate::NewEnough: return "new_enough";
    case Gate::HandedOff: return "handed_off";
    case Gate::Owner: return "owner";
    case Gate::Mode: return "mode";
    case Gate::Settled: return "settled";
    case Gate::HandOver: return "hand_over";
    case Gate::Answer: return "answer";
    }
    return nullptr;
}

constexpr const char *word(GateState value)
{
    switch (value) {
    case GateState::Passed: return "passed";
    case GateState::Stopped: return "stopped";
    case GateState::Held: return "held";
    case GateState::NotReached: return "not_reached";
    case GateState::NotChecked: return "not_checked";
    case GateState::NotApplied: return "not_applied";
    }
    return nullptr;
}

constexpr const char *word(Outcome value)
{
    switch (value) {
    case Outcome::Nothing: return "nothing";
    case Outcome::Stopped: return "stopped";
    case Outcome::Waiting: return "waiting";
    case Outcome::Reading: return "reading";
    case Outcome::Asking: return "asking";
    case Outcome::Reply: return "reply";
    case Outcome::Draft: return "draft";
    case Outcome::Handoff: return "handoff";
    case Outcome::Quiet: return "quiet";
    case Outcome::Resolved: return "resolved";
    }
    return nullptr;
}

constexpr const char *word(CommandKind value)
{
    switch (value) {
    case CommandKind::TakeOver: return "take_over";
    case CommandKind::GiveBack: return "give_back";
    case CommandKind::AnswerNow: return "answer_now";
    case CommandKind::HandOffNow: return "hand_off_now";
    case CommandKind::Pause: return "pause";
    case CommandKind::Resume: return "resume";
    case CommandKind::Resolve: return "resolve";
    case CommandKind::Approve: return "approve";
    case CommandKind::Discard: return "discard";
    case CommandKind::TryAgain: return "try_again";
    case CommandKind::Tag: return "tag";
    case CommandKind::Hold: return "hold";
    }
    return nullptr;
}

template<typename E>
concept Worded = std::is_enum_v<E> && requires(E value) {
    {
        word(value)
    } -> std::same_as<const char *>;
};

template<Worded E>
std::optional<E> fromWord(QStringView text)
{
    for (int i = 0; word(E(i)); ++i) {
        if (text == QLatin1StringView(word(E(i))))
            return E(i);
    }
    return std::nullopt;
}

/// All words of an enum, in its order.
template<Worded E>
QStringList wordsOf()
{
    QStringList all;
    for (int i = 0; word(E(i)); ++i)
        all.append(QString::fromLatin1(word(E(i))));
    return all;
}

} // namespace Baton
