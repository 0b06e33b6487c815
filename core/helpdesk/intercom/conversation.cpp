// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/conversation.h"

#include "helpdesk/intercom/authors.h"
#include "helpdesk/intercom/contact.h"
#include "helpdesk/intercom/json.h"
#include "text/analysis.h"

namespace Baton::Intercom {

using namespace Qt::StringLiterals;

namespace {

bool isOldShape(const QJsonValue &conversation)
{
    return conversation["source"_L1].isUndefined()
        && (conversation["conversation_message"_L1].isObject()
            || conversation["assignee"_L1].isObject() || conversation["user"_L1].isObject());
}

QJsonValue sourceOf(const QJsonValue &conversation)
{
    const QJsonValue source = conversation["source"_L1];
    return source.isObject() ? source : conversation["conversation_message"_L1];
}

std::optional<VendorState> stateOf(const QJsonValue &conversation)
{
    const QString state = conversation["state"_L1].toString();
    if (state == "open"_L1)
        return VendorState::Open;
    if (state == "closed"_L1)
        return VendorState::Closed;
    if (state == "snoozed"_L1)
        return VendorState::Snoozed;
    const QJsonValue open = conversation["open"_L1];
    if (!open.isBool())
        return std::nullopt;
    return open.toBool() ? VendorState::Open : VendorState::Closed;
}

/// Nothing, rather than half a list, when the names are not all there.
std::optional<QStringList> tagsOf(const QJsonValue &tags)
{
    if (!tags.isArray() && !tags["tags"_L1].isArray())
        return std::nullopt;
    QStringList names;
    for (const QJsonValue tag : listOf(tags, u"tags")) {
        const QString name = tag["name"_L1].toString();
        if (name.isEmpty())
            return std::nullopt;
        names << name;
    }
    return names;
}

StartedBy starterOf(const QJsonValue &source, const Author &author)
{
    const QString how = source["delivered_as"_L1].toString();
    if (how == "customer_initiated"_L1)
        return StartedBy::Customer;
    if (how == "admin_initiated"_L1)
        return StartedBy::Teammate;
    if (how == "automated"_L1 || how == "campaigns_initiated"_L1 || how == "operator_initiated"_L1)
        return StartedBy::Bot;
    switch (author.kind) {
    case AuthorKind::Customer: return StartedBy::Customer;
    case AuthorKind::Teammate:
    case AuthorKind::AiTeammate: return StartedBy::Teammate;
    case AuthorKind::Bot: return StartedBy::Bot;
    case AuthorKind::System: return StartedBy::Unknown;
    }
    Q_UNREACHABLE();
}

std::optional<Channel> channelOf(const QJsonValue &conversation, const QJsonValue &source)
{
    const QJsonValue channel = conversation["channel"_L1];
    for (const QString &name : {channel["initial"_L1].toString(), channel["current"_L1].toString(),
                                channel.toString(), source["type"_L1].toString()}) {
        // 1.x calls every first message this; only mails have a subject there.
        if (name == "conversation_message"_L1) {
            const bool mail = !source["subject"_L1].toString().trimmed().isEmpty();
            return mail ? Channel::Email : Channel::Web;
        }
        if (!name.isEmpty())
            return channelNamed(name);
    }
    return std::nullopt;
}

std::optional<Message> firstMessage(const QJsonValue &source, const PartContext &context)
{
    if (!source.isObject())
        return std::nullopt;
    QJsonObject part = source.toObject();
    part["id"_L1] = QLatin1String(sourceMessageId);
    return readPart(part, context).message;
}

/// 1.x names the author of the first message only by id; the name stands at `user`.
void nameAuthor(Message &message, const std::optional<Contact> &contact)
{
    const bool customers = message.author.kind == AuthorKind::Customer;
    if (customers && contact && message.author.name.isEmpty()
        && message.author.id == contact->id.value())
        message.author.name = contact->name;
}

} // namespace

TextFormat webhookFormat(const QJsonValue &conversation)
{
    const QString priority = conversation["priority"_L1].toString();
    const bool old = isOldShape(conversation) || priority == "priority"_L1
        || priority == "not_priority"_L1;
    return old ? TextFormat::Html : TextFormat::Plain;
}

Channel channelNamed(const QString &name)
{
    struct Row { QLatin1StringView name; Channel channel; };
    static constexpr Row rows[] = {
        {"messenger"_L1, Channel::Web},        {"conversation"_L1, Channel::Web},
        {"push"_L1, Channel::Web},             {"facebook"_L1, Channel::Web},
        {"instagram"_L1, Channel::Web},        {"whatsapp"_L1, Channel::Web},
        {"twitter"_L1, Channel::Web},          {"telegram"_L1, Channel::Web},
        {"zendesk_sunshine"_L1, Channel::Web}, {"custom"_L1, Channel::Web},
        {"email"_L1, Channel::Email},          {"sms"_L1, Channel::Sms},
        {"phone"_L1, Channel::Phone},          {"phone_call"_L1, Channel::Phone},
        {"phone_switch"_L1, Channel::Phone},
    };
    for (const Row &row : rows) {
        if (name.compare(row.name, Qt::CaseInsensitive) == 0)
            return row.channel;
    }
    return Channel::Other;
}

std::optional<Owner> ownerOf(const QJsonValue &object)
{
    const QJsonValue admin = object["admin_assignee_id"_L1];
    const QJsonValue team = object["team_assignee_id"_L1];
    if (!admin.isUndefined() || !team.isUndefined())
        return Owner{TeammateId(idOrNone(admin)), TeamId(idOrNone(team))};
    const QJsonValue assignee = object["assignee"_L1];
    if (!assignee.isObject())
        return std::nullopt;
    const QString type = assignee["type"_L1].toString();
    const QString id = type.startsWith("nobody"_L1) ? QString() : idOrNone(assignee["id"_L1]);
    return type == "team"_L1 ? Owner{{}, TeamId(id)} : Owner{TeammateId(id), {}};
}

ReadObject readConversation(const QJsonValue &json, TextFormat format,
                            const TeammateId &aiTeammate)
{
    const QJsonValue source = sourceOf(json);
    ReadObject read;
    Snapshot &snapshot = read.snapshot;
    snapshot.conversation = ConversationId(idText(json["id"_L1]));
    if (snapshot.conversation.isEmpty())
        snapshot.conversation = ConversationId(idText(json["conversation_id"_L1]));
    snapshot.createdAt = timeOf(json["created_at"_L1]);
    snapshot.version.updatedAt = timeOf(json["updated_at"_L1])
                                     .value_or(snapshot.createdAt.value_or(Time()));
    const PartContext context{aiTeammate, format, idText(source["id"_L1]),
                              snapshot.createdAt.value_or(snapshot.version.updatedAt)};
    const QJsonArray parts = listOf(json["conversation_parts"_L1], u"conversation_parts");
    if (source.isObject())
        snapshot.startedBy = starterOf(source, authorOf(source["author"_L1], aiTeammate));
    snapshot.channel = channelOf(json, source);
    snapshot.contact = contactOf(json, source, parts);
    snapshot.subject = plainText({source["subject"_L1].toString(), format}).trimmed();
    snapshot.pageUrl = source["url"_L1].toString();
    snapshot.owner = ownerOf(json);
    snapshot.state = stateOf(json);
    snapshot.tags = tagsOf(json["tags"_L1]);
    if (const auto first = firstMessage(source, context))
        snapshot.messages << *first;
    for (const QJsonValue part : parts) {
        read.parts << readPart(part, context);
        snapshot.version.part = qMax(snapshot.version.part, read.parts.last().number);
        if (read.parts.last().message && read.parts.last().id != QLatin1String(sourceMessageId))
            snapshot.messages << *read.parts.last().message;
    }
    for (Message &message : snapshot.messages)
        nameAuthor(message, snapshot.contact);
    return read;
}

} // namespace Baton::Intercom
