// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which fields of a domain struct are stored, and under what name. Names never change once
// released; a new field has its default in old rows. Included by json.h only.

namespace Baton {

using Json::Field;

constexpr auto fieldsOf(const Version *)
{
    return std::tuple(Field{"updatedAt", &Version::updatedAt},
                      Field{"fromRead", &Version::fromRead}, Field{"part", &Version::part});
}

constexpr auto fieldsOf(const Owner *)
{
    return std::tuple(Field{"teammate", &Owner::teammate}, Field{"team", &Owner::team});
}

constexpr auto fieldsOf(const Author *)
{
    return std::tuple(Field{"kind", &Author::kind}, Field{"id", &Author::id},
                      Field{"name", &Author::name});
}

constexpr auto fieldsOf(const Attachment *)
{
    return std::tuple(Field{"name", &Attachment::name}, Field{"url", &Attachment::url},
                      Field{"contentType", &Attachment::contentType},
                      Field{"bytes", &Attachment::bytes});
}

constexpr auto fieldsOf(const Analysis *)
{
    return std::tuple(Field{"sentiment", &Analysis::sentiment},
                      Field{"language", &Analysis::language},
                      Field{"asksForPerson", &Analysis::asksForPerson},
                      Field{"confirms", &Analysis::confirms},
                      Field{"frustrated", &Analysis::frustrated},
                      Field{"automatic", &Analysis::automatic}, Field{"topics", &Analysis::topics},
                      Field{"intent", &Analysis::intent},
                      Field{"tellsProblem", &Analysis::tellsProblem},
                      Field{"settings", &Analysis::settings});
}

constexpr auto fieldsOf(const Source *)
{
    return std::tuple(Field{"articleId", &Source::articleId}, Field{"title", &Source::title},
                      Field{"url", &Source::url}, Field{"passage", &Source::passage},
                      Field{"score", &Source::score}, Field{"internal", &Source::internal});
}

constexpr auto fieldsOf(const Answer *)
{
    return std::tuple(Field{"knows", &Answer::knows}, Field{"text", &Answer::text},
                      Field{"confidence", &Answer::confidence}, Field{"sources", &Answer::sources},
                      Field{"why", &Answer::why}, Field{"failed", &Answer::failed},
                      Field{"nothingAsked", &Answer::nothingAsked},
                      Field{"unclear", &Answer::unclear});
}

constexpr auto fieldsOf(const Turn *)
{
    return std::tuple(
        Field{"id", &Turn::id}, Field{"revision", &Turn::revision}, Field{"state", &Turn::state},
        Field{"openedBy", &Turn::openedBy}, Field{"messages", &Turn::messages},
        Field{"pinned", &Turn::pinned}, Field{"openedAt", &Turn::openedAt},
        Field{"handOffNow", &Turn::handOffNow}, Field{"approvalExpired", &Turn::approvalExpired},
        Field{"mode", &Turn::mode}, Field{"ownerClass", &Turn::ownerClass},
        Field{"firstReceived", &Turn::firstReceived}, Field{"lastReceived", &Turn::lastReceived},
        Field{"asks", &Turn::asks}, Field{"answer", &Turn::answer},
        Field{"answerRevision", &Turn::answerRevision}, Field{"answerCovers", &Turn::answerCovers},
        Field{"outcome", &Turn::outcome}, Field{"inheritedFrom", &Turn::inheritedFrom});
}

constexpr auto fieldsOf(const Attribute *)
{
    return std::tuple(Field{"company", &Attribute::company}, Field{"name", &Attribute::name},
                      Field{"value", &Attribute::value});
}

constexpr auto fieldsOf(const Closing *)
{
    return std::tuple(Field{"at", &Closing::at}, Field{"part", &Closing::part},
                      Field{"by", &Closing::by},
                      Field{"byUs", &Closing::byUs}, Field{"status", &Closing::status},
                      Field{"closure", &Closing::closure},
                      Field{"mergedInto", &Closing::mergedInto},
                      Field{"passedOn", &Closing::passedOn});
}

constexpr auto fieldsOf(const GateResult *)
{
    return std::tuple(Field{"gate", &GateResult::gate}, Field{"state", &GateResult::state},
                      Field{"detail", &GateResult::detail},
                      Field{"setting", &GateResult::setting});
}

constexpr auto fieldsOf(const Facts *)
{
    return std::tuple(Field{"everythingPaused", &Facts::everythingPaused},
                      Field{"workspacePaused", &Facts::workspacePaused},
                      Field{"channelPaused", &Facts::channelPaused},
                      Field{"brake", &Facts::brake},
                      Field{"repliesLastHour", &Facts::repliesLastHour});
}

constexpr auto fieldsOf(const CommandGiven *)
{
    return std::tuple(Field{"command", &CommandGiven::kind}, Field{"who", &CommandGiven::who},
                      Field{"effect", &CommandGiven::effect}, Field{"text", &CommandGiven::text});
}

constexpr auto fieldsOf(const PostReply *) { return std::tuple(Field{"text", &PostReply::text}); }
constexpr auto fieldsOf(const PostNote *) { return std::tuple(Field{"text", &PostNote::text}); }
constexpr auto fieldsOf(const PostDraft *) { return std::tuple(Field{"text", &PostDraft::text}); }
constexpr auto fieldsOf(const AddTag *) { return std::tuple(Field{"name", &AddTag::name}); }
constexpr auto fieldsOf(const RemoveAiTeammate *) { return std::tuple(); }
constexpr auto fieldsOf(const AssignTo *) { return std::tuple(Field{"owner", &AssignTo::owner}); }
constexpr auto fieldsOf(const CloseConversation *) { return std::tuple(); }

constexpr auto fieldsOf(const AttributeTarget *)
{
    return std::tuple(Field{"of", &AttributeTarget::of}, Field{"name", &AttributeTarget::name});
}
constexpr auto fieldsOf(const WriteAttribute *)
{
    return std::tuple(Field{"to", &WriteAttribute::to}, Field{"contact", &WriteAttribute::contact},
                      Field{"value", &WriteAttribute::value});
}

constexpr const char *kindOf(const PostReply *) { return "reply"; }
constexpr const char *kindOf(const PostNote *) { return "note"; }
constexpr const char *kindOf(const PostDraft *) { return "draft"; }
constexpr const char *kindOf(const AddTag *) { return "tag"; }
constexpr const char *kindOf(const RemoveAiTeammate *) { return "remove_ai_teammate"; }
constexpr const char *kindOf(const AssignTo *) { return "assign"; }
constexpr const char *kindOf(const CloseConversation *) { return "close"; }
constexpr const char *kindOf(const WriteAttribute *) { return "attribute"; }

constexpr auto fieldsOf(const Effect *)
{
    return std::tuple(Field{"id", &Effect::id}, Field{"turn", &Effect::turn},
                      Field{"turnRevision", &Effect::turnRevision}, Field{"group", &Effect::group},
                      Field{"order", &Effect::order}, Field{"action", &Effect::action},
                      Field{"status", &Effect::status}, Field{"covers", &Effect::covers},
                      Field{"ownerClass", &Effect::ownerClass},
                      Field{"byCommand", &Effect::byCommand}, Field{"attempts", &Effect::attempts},
                      Field{"readFailures", &Effect::readFailures},
                      Field{"readBacks", &Effect::readBacks},
                      Field{"createdAt", &Effect::createdAt}, Field{"sentAt", &Effect::sentAt},
                      Field{"due", &Effect::due}, Field{"vendorId", &Effect::vendorId},
                      Field{"reason", &Effect::reason});
}

constexpr auto fieldsOf(const AskEngine *)
{
    return std::tuple(Field{"turn", &AskEngine::turn},
                      Field{"turnRevision", &AskEngine::turnRevision});
}

constexpr auto fieldsOf(const ReadConversation *) { return std::tuple(); }
constexpr auto fieldsOf(const PassOn *) { return std::tuple(Field{"into", &PassOn::into}); }

constexpr auto fieldsOf(const WaitUntil *)
{
    return std::tuple(Field{"timer", &WaitUntil::kind}, Field{"due", &WaitUntil::due});
}

constexpr auto fieldsOf(const CancelEffect *)
{
    return std::tuple(Field{"effect", &CancelEffect::effect},
                      Field{"reason", &CancelEffect::reason});
}

constexpr auto fieldsOf(const CreateEffect *)
{
    return std::tuple(Field{"effect", &CreateEffect::effect});
}

constexpr const char *kindOf(const CreateEffect *) { return "create_effect"; }
constexpr const char *kindOf(const AskEngine *) { return "ask_engine"; }
constexpr const char *kindOf(const PassOn *) { return "pass_on"; }
constexpr const char *kindOf(const ReadConversation *) { return "read_conversation"; }
constexpr const char *kindOf(const WaitUntil *) { return "wait_until"; }
constexpr const char *kindOf(const CancelEffect *) { return "cancel_effect"; }

constexpr auto fieldsOf(const Decision *)
{
    return std::tuple(Field{"id", &Decision::id}, Field{"turn", &Decision::turn},
                      Field{"turnRevision", &Decision::turnRevision},
                      Field{"outcome", &Decision::outcome}, Field{"mode", &Decision::mode},
                      Field{"summary", &Decision::summary}, Field{"gates", &Decision::gates},
                      Field{"reasons", &Decision::reasons}, Field{"sources", &Decision::sources},
                      Field{"confidence", &Decision::confidence},
                      Field{"actions", &Decision::actions}, Field{"now", &Decision::now},
                      Field{"settings", &Decision::settings}, Field{"facts", &Decision::facts});
}

} // namespace Baton
