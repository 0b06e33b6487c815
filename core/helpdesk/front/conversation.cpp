// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/conversation.h"

#include "helpdesk/front/people.h"
#include "helpdesk/json.h"

#include <algorithm>

namespace Baton::Front {

using namespace Qt::StringLiterals;
using namespace VendorJson;

namespace {

/// The API's `status` (`invisible` and what comes later: not said). A ticket that waits is open.
std::optional<VendorState> stateOf(const QString &status)
{
    if (status == "archived"_L1)
        return VendorState::Closed;
    if (status == "deleted"_L1 || status == "spam"_L1)
        return VendorState::Deleted;
    if (status == "unassigned"_L1 || status == "assigned"_L1 || status == "open"_L1)
        return VendorState::Open;
    return std::nullopt;
}

std::optional<QStringList> tagsOf(const QJsonValue &tags)
{
    if (!tags.isArray())
        return std::nullopt;
    QStringList names;
    for (const QJsonValue tag : tags.toArray())
        names << tag["name"_L1].toString();
    return names;
}

/// The writer of what came in: the recipient in the role `from`.
QJsonValue senderOf(const QJsonValue &message)
{
    for (const QJsonValue recipient : message["recipients"_L1].toArray()) {
        if (recipient["role"_L1].toString() == "from"_L1)
            return recipient;
    }
    return {};
}

Author authorOf(const QJsonValue &message, const FrontDialect &dialect)
{
    const QJsonValue author = message["author"_L1];
    if (author.isObject() && !idOf(author).isEmpty())
        return teammateAuthor(author, dialect);
    if (message["is_inbound"_L1].toBool()) {
        const Contact contact = contactOf(senderOf(message));
        const QString name = contact.name.isEmpty() ? contact.email + contact.phone : contact.name;
        return {AuthorKind::Customer, authorIdOf(contact), name};
    }
    // Sent through the channel from outside of Front, from a mail program as a rule.
    return {AuthorKind::Teammate, {}, senderOf(message)["name"_L1].toString()};
}

/// `body` is HTML; `text` is what Front makes of it. Channels without markup are taken as plain.
Body bodyOf(const QJsonValue &message)
{
    const QString html = message["body"_L1].toString();
    const QString text = message["text"_L1].toString();
    const QString type = message["type"_L1].toString();
    const bool plainChannel = type == "sms"_L1 || type == "whatsapp"_L1 || type == "tweet"_L1
        || type == "tweet_dm"_L1 || type == "yalo_wha"_L1;
    if (html.trimmed().isEmpty() || plainChannel)
        return {text.isEmpty() ? html : text, TextFormat::Plain};
    return {html, TextFormat::Html};
}

QList<Attachment> attachmentsOf(const QJsonValue &list)
{
    QList<Attachment> attachments;
    for (const QJsonValue file : list.toArray()) {
        if (const QString url = file["url"_L1].toString(); !url.isEmpty())
            attachments << Attachment{file["filename"_L1].toString(), url,
                                      file["content_type"_L1].toString(),
                                      qMax(qint64(0), file["size"_L1].toInteger())};
    }
    return attachments;
}

bool isDraft(const QJsonValue &message)
{
    return message["is_draft"_L1].toBool() || message["draft_mode"_L1].isString();
}

} // namespace

Snapshot readConversation(const QJsonValue &conversation)
{
    Snapshot snapshot;
    snapshot.conversation = ConversationId(idOf(conversation));
    snapshot.createdAt = timeOf(conversation["created_at"_L1]);
    snapshot.version.updatedAt = timeOf(conversation["updated_at"_L1])
                                     .value_or(snapshot.createdAt.value_or(Time()));
    if (conversation["recipient"_L1].isObject())
        snapshot.contact = contactOf(conversation["recipient"_L1]);
    snapshot.subject = conversation["subject"_L1].toString().trimmed();
    const QJsonValue assignee = conversation["assignee"_L1];
    if (assignee.isObject() || assignee.isNull())
        snapshot.owner = Owner{TeammateId(idOf(assignee)), {}};
    snapshot.state = stateOf(conversation["status"_L1].toString());
    snapshot.tags = tagsOf(conversation["tags"_L1]);
    return snapshot;
}

bool isPreview(const QJsonValue &message)
{
    return message.isObject() && !idOf(message).isEmpty() && message["body"_L1].isUndefined()
        && message["text"_L1].isUndefined();
}

std::optional<Message> readMessage(const QJsonValue &json, Time fallback,
                                   const FrontDialect &dialect)
{
    Message message;
    message.id = MessageId(idOf(json));
    message.body = bodyOf(json);
    message.attachments = attachmentsOf(json["attachments"_L1]);
    const bool empty = message.body.text.trimmed().isEmpty() && message.attachments.isEmpty();
    if (message.id.isEmpty() || isPreview(json) || empty)
        return std::nullopt;
    message.author = authorOf(json, dialect);
    const bool internal = isDraft(json) || json["type"_L1].toString() == "internal"_L1;
    message.visibility = internal ? Visibility::Internal : Visibility::Public;
    message.createdAt = timeOf(json["created_at"_L1]).value_or(fallback);
    return message;
}

std::optional<Message> readComment(const QJsonValue &json, Time fallback,
                                   const FrontDialect &dialect)
{
    Message message;
    message.id = MessageId(idOf(json));
    message.body = {json["body"_L1].toString(), TextFormat::Plain};
    message.attachments = attachmentsOf(json["attachments"_L1]);
    if (message.id.isEmpty()
        || (message.body.text.trimmed().isEmpty() && message.attachments.isEmpty()))
        return std::nullopt;
    message.author = json["author"_L1].isObject() ? teammateAuthor(json["author"_L1], dialect)
                                                  : Author{};
    message.visibility = Visibility::Internal;
    message.createdAt = timeOf(json["posted_at"_L1]).value_or(fallback);
    return message;
}

Channel channelOf(const QString &type)
{
    struct Row
    {
        QLatin1StringView type;
        Channel channel;
    };
    static constexpr Row rows[] = {
        {"email"_L1, Channel::Email},    {"front_chat"_L1, Channel::Web},
        {"custom"_L1, Channel::Web},     {"intercom"_L1, Channel::Web},
        {"facebook"_L1, Channel::Web},   {"whatsapp"_L1, Channel::Web},
        {"yalo_wha"_L1, Channel::Web},   {"tweet"_L1, Channel::Web},
        {"tweet_dm"_L1, Channel::Web},   {"sms"_L1, Channel::Sms},
        {"call"_L1, Channel::Phone},     {"phone-call"_L1, Channel::Phone},
    };
    const auto row = std::find_if(std::begin(rows), std::end(rows),
                                  [&](const Row &r) { return r.type == type; });
    return row == std::end(rows) ? Channel::Other : row->channel;
}

QList<Happened> failuresAmong(const QJsonArray &messages, const FrontDialect &dialect)
{
    QList<Happened> failures;
    for (const QJsonValue message : messages) {
        const QString error = message["error_type"_L1].toString();
        if (error.isEmpty() || message["is_inbound"_L1].toBool())
            continue;
        failures << Happened{.kind = HappenedKind::SendingFailed,
                             .topic = u"sending_error"_s,
                             .key = idOf(message),
                             .at = timeOf(message["created_at"_L1]).value_or(Time()),
                             .by = authorOf(message, dialect),
                             .message = MessageId(idOf(message)),
                             .detail = error};
    }
    return failures;
}

} // namespace Baton::Front
