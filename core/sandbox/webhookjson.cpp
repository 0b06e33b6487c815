// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhookjson.h"

#include "sandbox/restjson.h"

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

/// The notice's parts in their order. A tagged first message comes as a part with the id of the
/// source: seen in real traffic.
QList<Part> partsOf(const Conversation &conversation, const Notice &notice)
{
    QList<Part> parts;
    if (notice.parts.contains(conversation.source.id))
        parts << conversation.source;
    for (const Part &part : conversation.parts) {
        if (notice.parts.contains(part.id))
            parts << part;
    }
    return parts;
}

/// Webhooks name an absent address with "", the REST schema has no word for it.
QJsonObject withEmail(QJsonObject author)
{
    if (!author.contains(u"email"_s))
        author[u"email"_s] = QString();
    return author;
}

QJsonObject partList(const QList<Part> &parts, Bodies bodies)
{
    QJsonArray list;
    for (const Part &part : parts) {
        QJsonObject json = partJson(part, bodies);
        json[u"author"_s] = withEmail(json[u"author"_s].toObject());
        list.append(json);
    }
    return {{u"type"_s, u"conversation_part.list"_s},
            {u"conversation_parts"_s, list},
            {u"total_count"_s, list.size()}};
}

QString idOrZero(const QString &id)
{
    return id.isEmpty() ? u"0"_s : id;
}

QJsonObject tagsAdded(const State &state, const Notice &notice)
{
    QJsonArray tags;
    if (const TagUse *tag = state.tag(notice.tag))
        tags.append(QJsonObject{{u"type"_s, u"tag"_s}, {u"id"_s, tag->id}, {u"name"_s, tag->name}});
    return {{u"type"_s, u"tag.list"_s}, {u"tags"_s, tags}};
}

QJsonObject links(const Conversation &conversation, const QString &appId)
{
    return {{u"conversation_web"_s,
             u"https://app.intercom.com/a/apps/%1/conversations/%2"_s.arg(appId, conversation.id)}};
}

QJsonObject itemV1(const State &state, const Conversation &conversation, const Notice &notice)
{
    const QJsonObject now = listItemJson(state, conversation, Bodies::Html);
    QJsonObject item;
    for (const QString &same : {u"type"_s, u"id"_s, u"created_at"_s, u"updated_at"_s, u"open"_s,
                                u"state"_s, u"snoozed_until"_s, u"read"_s, u"tags"_s})
        item[same] = now[same];
    if (const Contact *contact = state.contact(conversation.contact))
        item[u"user"_s] =
            QJsonObject{{u"type"_s, contact->role},          {u"id"_s, contact->id},
                        {u"user_id"_s, contact->externalId}, {u"name"_s, contact->name},
                        {u"email"_s, contact->email},        {u"do_not_track"_s, QJsonValue()}};
    const Admin *owner = state.admin(conversation.admin);
    item[u"assignee"_s] = owner
        ? QJsonObject{{u"type"_s, u"admin"_s},
                      {u"id"_s, owner->id},
                      {u"name"_s, owner->name},
                      {u"email"_s, owner->email}}
        : QJsonObject{{u"type"_s, u"nobody_admin"_s}, {u"id"_s, QJsonValue()}};
    QJsonObject message = now[u"source"_s].toObject();
    message[u"type"_s] = u"conversation_message"_s;
    message.remove(u"delivered_as"_s); // 1.x does not say who started it
    message.remove(u"redacted"_s);
    item[u"conversation_message"_s] = message;
    item[u"metadata"_s] = QJsonObject();
    item[u"tags_added"_s] = tagsAdded(state, notice);
    return item;
}

QJsonObject itemV2(const State &state, const Conversation &conversation, const Notice &notice,
                   Bodies bodies)
{
    QJsonObject item = listItemJson(state, conversation, bodies);
    QJsonObject source = item[u"source"_s].toObject();
    source[u"author"_s] = withEmail(source[u"author"_s].toObject());
    item[u"source"_s] = source;
    if (!notice.tag.isEmpty())
        item[u"tags_added"_s] = tagsAdded(state, notice);
    return item;
}

/// As the ticket topics carry it: ids are texts, and "0" is nobody.
QJsonObject itemOfTicket(const State &state, const Conversation &conversation, const Notice &notice)
{
    const QJsonObject now = listItemJson(state, conversation, Bodies::Html);
    QJsonObject ticket{{u"type"_s, u"ticket"_s},
                       {u"ticket_id"_s, conversation.id.right(4)},
                       {u"category"_s, u"Customer"_s},
                       {u"ticket_attributes"_s,
                        QJsonObject{{u"_default_title_"_s, conversation.ticket}}},
                       {u"admin_assignee_id"_s, idOrZero(conversation.admin)},
                       {u"team_assignee_id"_s, idOrZero(conversation.team)}};
    for (const QString &same : {u"id"_s, u"created_at"_s, u"updated_at"_s, u"open"_s, u"contacts"_s})
        ticket[same] = now[same];
    QJsonObject item{{u"type"_s, u"ticket_ticket_part"_s}, {u"ticket"_s, ticket}};
    for (const Part &part : partsOf(conversation, notice)) {
        QJsonObject json = partJson(part, Bodies::Html);
        json[u"type"_s] = u"ticket_part"_s;
        item[u"ticket_part"_s] = json;
    }
    return item;
}

} // namespace

QJsonObject webhookItem(State &state, const Notice &notice, WebhookShape shape,
                        const QString &appId)
{
    const Conversation *conversation = state.conversation(notice.conversation);
    if (!conversation) // deleted: `conversation_id` instead of `id`
        return {{u"type"_s, u"conversation"_s}, {u"conversation_id"_s, notice.conversation}};
    if (notice.topic.startsWith(u"ticket."))
        return itemOfTicket(state, *conversation, notice);
    const Bodies bodies = shape == WebhookShape::Plain ? Bodies::Plain : Bodies::Html;
    QJsonObject item = shape == WebhookShape::V1 ? itemV1(state, *conversation, notice)
                                                 : itemV2(state, *conversation, notice, bodies);
    item[u"conversation_parts"_s] = partList(partsOf(*conversation, notice), bodies);
    item[u"links"_s] = links(*conversation, appId);
    return item;
}

} // namespace Baton::Simulated
