// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"

namespace Baton {

// The word of each value of the settings' enums in the configuration file. See words.h.

constexpr const char *word(Platform value)
{
    switch (value) {
    case Platform::Intercom: return "intercom";
    case Platform::Front: return "front";
    }
    return nullptr;
}

constexpr const char *word(Channel value)
{
    switch (value) {
    case Channel::Web: return "web";
    case Channel::Email: return "email";
    case Channel::Sms: return "sms";
    case Channel::Phone: return "phone";
    case Channel::Other: return "other";
    }
    return nullptr;
}

constexpr const char *word(AnswersGoOut value)
{
    switch (value) {
    case AnswersGoOut::AtOnce: return "atOnce";
    case AnswersGoOut::WhenConfident: return "whenConfident";
    case AnswersGoOut::AfterApproval: return "afterApproval";
    }
    return nullptr;
}

constexpr const char *word(ApprovalOutcome value)
{
    switch (value) {
    case ApprovalOutcome::Handoff: return "handoff";
    case ApprovalOutcome::Send: return "send";
    case ApprovalOutcome::Hold: return "hold";
    }
    return nullptr;
}

constexpr const char *word(HandoffLevel value)
{
    switch (value) {
    case HandoffLevel::AiOnly: return "ai_only";
    case HandoffLevel::Quick: return "quick";
    case HandoffLevel::Balanced: return "balanced";
    case HandoffLevel::AiFirst: return "ai_first";
    }
    return nullptr;
}

constexpr const char *word(HandoffBy value)
{
    switch (value) {
    case HandoffBy::Level: return "level";
    case HandoffBy::Switches: return "switches";
    }
    return nullptr;
}

constexpr const char *word(AttributeOf value)
{
    switch (value) {
    case AttributeOf::Contact: return "contact";
    case AttributeOf::Company: return "company";
    case AttributeOf::Conversation: return "conversation";
    }
    return nullptr;
}

constexpr const char *word(DraftForm value)
{
    switch (value) {
    case DraftForm::Note: return "note";
    case DraftForm::Draft: return "draft";
    }
    return nullptr;
}

constexpr const char *word(CustomerLine value)
{
    switch (value) {
    case CustomerLine::HandoffRequested: return "handoffRequested";
    case CustomerLine::HandoffFailed: return "handoffFailed";
    case CustomerLine::HandoffByRule: return "handoffByRule";
    case CustomerLine::HandoffNotKnown: return "handoffNotKnown";
    case CustomerLine::BackToday: return "backToday";
    case CustomerLine::BackTomorrow: return "backTomorrow";
    case CustomerLine::BackOnDay: return "backOnDay";
    case CustomerLine::Greeting: return "greeting";
    case CustomerLine::NoHandoff: return "noHandoff";
    case CustomerLine::AskForProblem: return "askForProblem";
    case CustomerLine::Disclosure: return "disclosure";
    case CustomerLine::MailGreeting: return "mailGreeting";
    case CustomerLine::MailGreetingUnnamed: return "mailGreetingUnnamed";
    case CustomerLine::MailSignature: return "mailSignature";
    }
    return nullptr;
}

constexpr const char *word(EngineKind value)
{
    switch (value) {
    case EngineKind::Grounded: return "grounded";
    case EngineKind::OpenAi: return "openai";
    case EngineKind::Anthropic: return "anthropic";
    }
    return nullptr;
}

} // namespace Baton
