// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/restjson.h"

#include "sandbox/files.h"
#include "sandbox/html.h"

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

qint64 unix(Time time)
{
    return toMillis(time) / 1000;
}

QJsonObject authorJson(const Author &author)
{
    QJsonObject json{{u"type"_s, author.type},
                     {u"id"_s, author.id},
                     {u"name"_s, author.name.isEmpty() ? QJsonValue() : QJsonValue(author.name)}};
    if (!author.email.isEmpty())
        json[u"email"_s] = author.email;
    if (author.type == u"bot"_s) {
        json[u"from_ai_agent"_s] = false;
        json[u"is_ai_answer"_s] = false;
    }
    return json;
}

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::Messenger: return u"messenger"_s;
    case Channel::Email: return u"email"_s;
    case Channel::Sms: return u"sms"_s;
    }
    Q_UNREACHABLE();
}

QString sourceType(Channel channel)
{
    return channel == Channel::Messenger ? u"conversation"_s : channelWord(channel);
}

QJsonObject sourceJson(const Conversation &conversation, Bodies bodies)
{
    const Part &source = conversation.source;
    QJsonObject json{
        {u"type"_s, sourceType(conversation.channel)},
        {u"id"_s, source.id},
        {u"delivered_as"_s, conversation.deliveredAs},
        {u"subject"_s,
         conversation.subject.isEmpty() || bodies == Bodies::Plain
             ? conversation.subject
             : u"<p>%1</p>"_s.arg(conversation.subject.toHtmlEscaped())},
        {u"body"_s, bodyJson(source.html, bodies)},
        {u"author"_s, authorJson(source.author)},
        {u"attachments"_s, attachmentsJson(source.files)},
        {u"url"_s, conversation.url.isEmpty() ? QJsonValue() : QJsonValue(conversation.url)},
        {u"redacted"_s, source.redacted}};
    return json;
}

QJsonObject contactListJson(const State &state, const Conversation &conversation)
{
    QJsonArray list;
    for (const QString &id : QStringList(conversation.contact) + conversation.others) {
        const Contact *contact = state.contact(id);
        list.append(QJsonObject{
            {u"type"_s, u"contact"_s},
            {u"id"_s, id},
            {u"external_id"_s, contact ? QJsonValue(contact->externalId) : QJsonValue()}});
    }
    return {{u"type"_s, u"contact.list"_s}, {u"contacts"_s, list}};
}

QJsonValue ratingJson(const State &state, const Conversation &conversation)
{
    if (conversation.stars == 0)
        return {};
    return QJsonObject{{u"rating"_s, conversation.stars},
                       {u"remark"_s, conversation.remark},
                       {u"created_at"_s, unix(conversation.updatedAt)},
                       {u"contact"_s, contactListJson(state, conversation)[u"contacts"_s][0]},
                       {u"teammate"_s, QJsonValue()}};
}

QJsonValue firstReplyJson(const Conversation &conversation)
{
    if (!conversation.firstContactReply)
        return {};
    return QJsonObject{{u"created_at"_s, unix(*conversation.firstContactReply)},
                       {u"type"_s, sourceType(conversation.channel)},
                       {u"url"_s, QJsonValue()}};
}

QJsonObject tagListJson(const QList<TagUse> &tags)
{
    QJsonArray list;
    for (const TagUse &tag : tags)
        list.append(tagUseJson(tag));
    return {{u"type"_s, u"tag.list"_s}, {u"tags"_s, list}};
}

/// What every conversation carries and nobody here uses.
void addUnused(QJsonObject &json)
{
    json[u"priority"_s] = u"none"_s;
    json[u"sla_applied"_s] = QJsonValue();
    json[u"statistics"_s] = QJsonValue();
    json[u"conversation_rating"_s] = QJsonValue();
    json[u"title"_s] = QJsonValue();
    json[u"topics"_s] = QJsonObject();
    json[u"ticket"_s] = QJsonValue();
    json[u"linked_objects"_s] = QJsonObject{{u"type"_s, u"list"_s},
                                            {u"data"_s, QJsonArray()},
                                            {u"total_count"_s, 0},
                                            {u"has_more"_s, false}};
    json[u"ai_agent"_s] = QJsonValue();
    json[u"ai_agent_participated"_s] = false;
}

QJsonObject teammatesJson(const Conversation &conversation)
{
    QStringList ids;
    for (const Part &part : conversation.parts) {
        if (part.author.type == u"admin"_s && !ids.contains(part.author.id))
            ids << part.author.id;
    }
    QJsonArray list;
    for (const QString &id : ids)
        list.append(QJsonObject{{u"type"_s, u"admin"_s}, {u"id"_s, id}});
    return {{u"type"_s, u"admin.list"_s}, {u"teammates"_s, list}};
}

} // namespace

QJsonValue seconds(const std::optional<Time> &time)
{
    return time ? QJsonValue(unix(*time)) : QJsonValue();
}

QJsonValue bodyJson(const QString &html, Bodies bodies)
{
    if (html.isNull())
        return {};
    switch (bodies) {
    case Bodies::Html: return html;
    case Bodies::Decorated: return decoratedHtml(html);
    case Bodies::Plain: return plainFromHtml(html);
    }
    Q_UNREACHABLE();
}

QJsonObject tagUseJson(const TagUse &tag)
{
    return {{u"type"_s, u"tag"_s},
            {u"id"_s, tag.id},
            {u"name"_s, tag.name},
            {u"applied_at"_s, unix(tag.appliedAt)},
            {u"applied_by"_s, QJsonObject{{u"type"_s, u"admin"_s}, {u"id"_s, tag.admin}}}};
}

QJsonObject partJson(const Part &part, Bodies bodies)
{
    QJsonValue assigned;
    if (!part.assignedType.isEmpty())
        assigned = QJsonObject{
            {u"type"_s, part.assignedType},
            {u"id"_s, part.assignedTo.isEmpty() ? QJsonValue() : QJsonValue(part.assignedTo)}};
    return {{u"type"_s, u"conversation_part"_s},
            {u"id"_s, part.id},
            {u"part_type"_s, part.type},
            {u"body"_s, bodyJson(part.html, bodies)},
            {u"created_at"_s, unix(part.createdAt)},
            {u"updated_at"_s, unix(part.createdAt)},
            {u"notified_at"_s, unix(part.createdAt)},
            {u"assigned_to"_s, assigned},
            {u"author"_s, authorJson(part.author)},
            {u"attachments"_s, attachmentsJson(part.files)},
            {u"external_id"_s, QJsonValue()},
            {u"redacted"_s, part.redacted},
            {u"email_message_metadata"_s, QJsonValue()},
            {u"state"_s, part.state},
            {u"tags"_s, QJsonArray()},
            {u"event_details"_s, QJsonValue()},
            {u"app_package_code"_s, part.byApi ? QJsonValue(u"baton-sandbox"_s) : QJsonValue()}};
}

QJsonObject listItemJson(const State &state, const Conversation &conversation, Bodies bodies)
{
    QJsonObject json{{u"type"_s, u"conversation"_s},
                     {u"id"_s, conversation.id},
                     {u"created_at"_s, unix(conversation.createdAt)},
                     {u"updated_at"_s, unix(conversation.updatedAt)},
                     {u"waiting_since"_s, seconds(conversation.waitingSince)},
                     {u"snoozed_until"_s, seconds(conversation.snoozedUntil)},
                     {u"source"_s, sourceJson(conversation, bodies)},
                     {u"contacts"_s, contactListJson(state, conversation)},
                     {u"first_contact_reply"_s, firstReplyJson(conversation)},
                     {u"admin_assignee_id"_s, conversation.admin.toLongLong()}, // 0: nobody
                     {u"team_assignee_id"_s, conversation.team.toLongLong()},
                     {u"open"_s, conversation.state != u"closed"_s},
                     {u"state"_s, conversation.state},
                     {u"read"_s, conversation.read},
                     {u"tags"_s, tagListJson(conversation.tags)},
                     {u"teammates"_s, teammatesJson(conversation)},
                     {u"channel"_s,
                      QJsonObject{{u"initial"_s, channelWord(conversation.channel)},
                                  {u"current"_s, channelWord(conversation.channel)}}}};
    json[u"custom_attributes"_s] = conversation.attributes;
    addUnused(json);
    json[u"conversation_rating"_s] = ratingJson(state, conversation);
    return json;
}

QJsonObject conversationJson(const State &state, const Conversation &conversation, Bodies bodies)
{
    QJsonArray parts;
    const qsizetype first = qMax<qsizetype>(0, conversation.parts.size() - newestParts);
    for (qsizetype i = first; i < conversation.parts.size(); ++i)
        parts.append(partJson(conversation.parts[i], bodies));
    QJsonObject json = listItemJson(state, conversation, bodies);
    json[u"conversation_parts"_s] = QJsonObject{{u"type"_s, u"conversation_part.list"_s},
                                                {u"conversation_parts"_s, parts},
                                                {u"total_count"_s, conversation.parts.size()}};
    return json;
}

} // namespace Baton::Simulated
