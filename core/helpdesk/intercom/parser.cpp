// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/parser.h"

#include "helpdesk/gap.h"
#include "helpdesk/intercom/conversation.h"
#include "helpdesk/intercom/events.h"
#include "helpdesk/intercom/json.h"
#include "helpdesk/intercom/tickets.h"
#include "helpdesk/tr.h"

#include <QJsonDocument>

#include <algorithm>

namespace Baton {

using namespace Qt::StringLiterals;

namespace Intercom {

namespace {

/// What a customer sent without a word is a picture in the text, of which plain text shows nothing.
bool hidesPictures(const ReadObject &read)
{
    return std::any_of(read.parts.begin(), read.parts.end(), [](const Part &part) {
        return part.author.kind == AuthorKind::Customer && part.typeName == "comment"_L1
            && !part.message;
    });
}

ReadObject readItem(const QJsonValue &item, const IntercomDialect &dialect)
{
    const QString type = item["type"_L1].toString();
    if (type == "conversation"_L1) {
        const TextFormat format = dialect.webhookText.value_or(webhookFormat(item));
        ReadObject read = readConversation(item, format, dialect.aiTeammate);
        read.snapshot.incomplete = format == TextFormat::Plain && hidesPictures(read);
        return read;
    }
    if (type == "ticket"_L1 || type == "ticket_ticket_part"_L1)
        return readTicket(item, dialect.aiTeammate);
    if (item["conversation"_L1]["model"_L1].isObject())
        return readInternalConversation(item);
    return {};
}

/// A topic about a conversation whose item names none is a shape this version does not know.
Topic topicFor(const QString &name, const ReadObject &read)
{
    const Topic topic = topicNamed(name);
    const bool lost = name.startsWith("conversation"_L1) && read.snapshot.conversation.isEmpty();
    return lost ? Topic{} : topic;
}

/// Fin says so in the conversation itself: it may leave it to nobody, which is no assignment (API
/// reference, "The AI Agent object", `resolution_state`).
void addFinsHandover(Delivery &delivery, const QJsonValue &conversation)
{
    const QString state = conversation["ai_agent"_L1]["resolution_state"_L1].toString();
    if (state != "escalated"_L1 && state != "negative_feedback"_L1
        && state != "procedure_handoff"_L1)
        return;
    delivery.events << Happened{.kind = HappenedKind::Assigned,
                                .topic = u"ai_agent"_s,
                                .key = state,
                                .at = delivery.snapshot.version.updatedAt,
                                .by = {AuthorKind::Bot, {}, u"Fin"_s},
                                .to = {},
                                .message = {},
                                .detail = state};
}

Delivery readWebhook(const QJsonObject &root, const IntercomDialect &dialect)
{
    const QJsonValue item = QJsonValue(root)["data"_L1]["item"_L1];
    ReadObject read = readItem(item, dialect);
    Delivery delivery;
    delivery.appId = idText(root["app_id"_L1]);
    delivery.deliveryId = idText(root["id"_L1]);
    delivery.topic = root["topic"_L1].toString();
    Snapshot &snapshot = read.snapshot;
    const Time at = timeOf(root["created_at"_L1]).value_or(snapshot.version.updatedAt);
    const Envelope envelope{delivery.deliveryId, delivery.topic, topicFor(delivery.topic, read),
                            at};
    if (snapshot.version.updatedAt == Time())
        snapshot.version.updatedAt = at;
    if (envelope.topic.kind == HappenedKind::Deleted)
        snapshot.state = VendorState::Deleted;
    delivery.events = eventsOfWebhook(envelope, read, item);
    delivery.snapshot = snapshot;
    addFinsHandover(delivery, item);
    return delivery;
}

constexpr qsizetype mostParts = 500;

/// Of a long thread the vendor gives out the first message and the newest 500 parts (API reference,
/// "Retrieve a conversation"). What was between is not known and may have answered the first message,
/// so it counts as answered: a mark stands there as what some teammate wrote, and says why.
void markGap(ReadObject &read, const QJsonValue &conversation)
{
    const QJsonValue parts = conversation["conversation_parts"_L1];
    const qsizetype listed = parts["conversation_parts"_L1].toArray().size();
    if (read.parts.isEmpty() || listed < mostParts || parts["total_count"_L1].toInteger() <= listed)
        return;
    Message mark;
    mark.id = MessageId(QLatin1String(gapMessageId));
    mark.author.kind = AuthorKind::Teammate;
    mark.createdAt = std::max(read.parts.first().at - 1ms, // after the first message at any rate
                              read.snapshot.createdAt.value_or(Time()) + 1ms);
    mark.body = {HelpdeskText::tr("(Messages are missing here: Intercom gives out only the newest 500 "
                                  "parts of a conversation. Read the others there.)"),
                 TextFormat::Plain};
    QList<Message> &messages = read.snapshot.messages;
    const bool startsFirst
        = !messages.isEmpty() && messages.first().id.value() == QLatin1String(sourceMessageId);
    messages.insert(startsFirst ? 1 : 0, mark);
}

Delivery readWholeThread(const QJsonObject &root, const IntercomDialect &dialect)
{
    ReadObject read = readConversation(root, dialect.readText, dialect.aiTeammate);
    Delivery delivery;
    delivery.topic = u"read"_s;
    delivery.events = eventsOfRead(read, dialect.aiTeammate);
    markGap(read, root);
    delivery.snapshot = read.snapshot;
    delivery.snapshot.whole = true;
    delivery.snapshot.version.fromRead = true;
    addFinsHandover(delivery, root);
    return delivery;
}

Delivery unknownObject(const QJsonObject &root)
{
    Delivery delivery;
    delivery.deliveryId = idText(root["id"_L1]);
    delivery.topic = root["type"_L1].toString();
    delivery.events << Happened{.kind = HappenedKind::Unknown,
                                .topic = delivery.topic,
                                .key = delivery.deliveryId};
    return delivery;
}

} // namespace

} // namespace Intercom

Result<Delivery> parseIntercom(const QByteArray &body, const IntercomDialect &dialect)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject()) {
        const QString why = error.error == QJsonParseError::NoError
            ? u"it is no object"_s
            : u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset);
        return Error{ErrorKind::Input, HelpdeskText::tr("This is not JSON as Intercom sends it: %1.").arg(why),
                     HelpdeskText::tr("Check what else posts to this address.")};
    }
    const QJsonObject root = document.object();
    const QString type = root["type"_L1].toString();
    if (type == "notification_event"_L1 || root.contains("topic"_L1))
        return Intercom::readWebhook(root, dialect);
    if (type == "conversation"_L1 && !Intercom::idText(root["id"_L1]).isEmpty())
        return Intercom::readWholeThread(root, dialect);
    return Intercom::unknownObject(root);
}

} // namespace Baton
