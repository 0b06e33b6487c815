// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/parser.h"

#include "helpdesk/front/conversation.h"
#include "helpdesk/front/eventtypes.h"
#include "helpdesk/front/people.h"
#include "helpdesk/json.h"
#include "helpdesk/writing.h"
#include "helpdesk/tr.h"

#include <QJsonDocument>

namespace Baton {

using namespace Qt::StringLiterals;

namespace Front {

using namespace VendorJson;

namespace {

QString detailOf(const QJsonValue &event)
{
    const QJsonValue data = event["target"_L1]["data"_L1];
    const QString type = event["target"_L1]["_meta"_L1]["type"_L1].toString();
    if (type == "tag"_L1 || type == "link"_L1)
        return data["name"_L1].toString();
    return type == "message"_L1 ? data["error_type"_L1].toString() : QString();
}

/// A message that an automation sent is the automation's, though Front shows no author.
void markAutomation(Message &message, const Author &source)
{
    const bool nameless = message.author.kind == AuthorKind::Teammate && message.author.id.isEmpty();
    if (nameless && source.kind == AuthorKind::System && !source.id.isEmpty())
        message.author = source;
}

/// The message or comment the event is about.
void takeTarget(Delivery &delivery, Happened &happened, const QJsonValue &event,
                const FrontDialect &dialect)
{
    const QString type = event["target"_L1]["_meta"_L1]["type"_L1].toString();
    const QJsonValue data = event["target"_L1]["data"_L1];
    if (type != "message"_L1 && type != "comment"_L1)
        return;
    happened.message = MessageId(idOf(data));
    Snapshot &snapshot = delivery.snapshot;
    snapshot.incomplete = isPreview(data) && happened.kind != HappenedKind::SendingFailed;
    auto message = type == "comment"_L1 ? readComment(data, happened.at, dialect)
                                        : readMessage(data, happened.at, dialect);
    if (type == "message"_L1 && data["type"_L1].isString())
        snapshot.channel = channelOf(data["type"_L1].toString());
    if (!message)
        return;
    markAutomation(*message, happened.by);
    snapshot.messages << *message;
    if (happened.kind != HappenedKind::SendingFailed)
        happened.kind = kindOfWriting(*message);
    happened.by = message->author;
}

/// Who has it now, as the event says it where the conversation does not.
void takeAssignment(Delivery &delivery, Happened &happened, const QJsonValue &event)
{
    const QJsonValue target = event["target"_L1];
    std::optional<Owner> &owner = delivery.snapshot.owner;
    if (happened.topic == "unassign"_L1)
        owner = owner.value_or(Owner{});
    else if (target["_meta"_L1]["type"_L1].toString() == "teammate"_L1)
        happened.to.teammate = TeammateId(idOf(target["data"_L1]));
    else
        happened.to = owner.value_or(Owner{});
    if (!owner && happened.to != Owner{})
        owner = happened.to;
}

/// What was said in the others is here from now on.
void takeMerger(Delivery &delivery, Happened &happened, const QJsonValue &target)
{
    Snapshot &snapshot = delivery.snapshot;
    snapshot.incomplete = true;
    if (target["_meta"_L1]["type"_L1].toString() != "deleted_conversation_ids"_L1)
        return;
    QStringList gone;
    for (const QJsonValue one : target["data"_L1].toArray()) {
        const QString id = one.isObject() ? idOf(one) : idText(one);
        if (!id.isEmpty() && id != snapshot.conversation.value())
            gone << id;
    }
    for (const QString &id : std::as_const(gone))
        snapshot.absorbed << ConversationId(id);
    happened.detail = gone.join(", "_L1);
}

Delivery readEvent(const QJsonObject &root, const FrontDialect &dialect)
{
    const bool wrapped = root["payload"_L1].isObject();
    const QJsonValue event = wrapped ? root["payload"_L1] : QJsonValue(root);
    const QString type = event["type"_L1].toString();
    Delivery delivery;
    delivery.appId = idText(QJsonValue(root)["authorization"_L1]["id"_L1]);
    delivery.deliveryId = idOf(event);
    delivery.topic = type.isEmpty() ? eventNameOf(root["type"_L1].toString()) : type;
    delivery.snapshot = readConversation(event["conversation"_L1]);
    Snapshot &snapshot = delivery.snapshot;
    const EventType known = eventTypeNamed(delivery.topic);
    Happened happened{.kind = known.kind, .topic = delivery.topic, .key = delivery.deliveryId};
    happened.at = timeOf(event["emitted_at"_L1]).value_or(snapshot.version.updatedAt);
    happened.by = sourceOf(event["source"_L1], dialect);
    happened.detail = detailOf(event);
    if (happened.key.isEmpty())
        happened.key = u"at:%1"_s.arg(toMillis(happened.at));
    snapshot.version.updatedAt = qMax(snapshot.version.updatedAt, happened.at);
    if (!snapshot.state && !snapshot.conversation.isEmpty())
        snapshot.state = known.state;
    if (known.kind == HappenedKind::Assigned)
        takeAssignment(delivery, happened, event);
    else
        takeTarget(delivery, happened, event, dialect);
    if (known.kind == HappenedKind::Merged)
        takeMerger(delivery, happened, event["target"_L1]);
    delivery.events << happened;
    return delivery;
}

/// Only what we packed ourselves has a list of messages beside its conversation.
std::optional<FrontThread> unpacked(const QJsonObject &root)
{
    if (!root["conversation"_L1].isObject() || !root["messages"_L1].isArray())
        return std::nullopt;
    FrontThread thread;
    thread.conversation = root["conversation"_L1].toObject();
    thread.messages = root["messages"_L1].toArray();
    if (root["comments"_L1].isArray())
        thread.comments = root["comments"_L1].toArray();
    thread.answeredAt = timeOf(root["answered_at"_L1]);
    thread.mergedInto = ConversationId(root["merged_into"_L1].toString());
    return thread;
}

/// Archived or deleted: keyed by the last message, so that reading twice tells it once.
std::optional<Happened> endInForce(const Snapshot &snapshot)
{
    const bool archived = snapshot.state == VendorState::Closed;
    if (!archived && snapshot.state != VendorState::Deleted)
        return std::nullopt;
    QString last;
    Time at = snapshot.createdAt.value_or(snapshot.version.updatedAt);
    for (const Message &message : snapshot.messages) {
        if (message.visibility == Visibility::Public && message.createdAt >= at) {
            last = message.id.value();
            at = message.createdAt;
        }
    }
    return Happened{.kind = archived ? HappenedKind::Closed : HappenedKind::Deleted,
                    .topic = archived ? u"archive"_s : u"trash"_s,
                    .key = u"after:"_s + last,
                    .at = qMax(at, snapshot.version.updatedAt)};
}

} // namespace

} // namespace Front

Result<Delivery> parseFront(const QByteArray &body, const FrontDialect &dialect)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject()) {
        const QString why = error.error == QJsonParseError::NoError
            ? u"it is no object"_s
            : u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset);
        return Error{ErrorKind::Input, HelpdeskText::tr("This is not JSON as Front sends it: %1.").arg(why),
                     HelpdeskText::tr("Check what else posts to this address.")};
    }
    if (const std::optional<FrontThread> thread = Front::unpacked(document.object()))
        return readFrontThread(*thread, dialect);
    return Front::readEvent(document.object(), dialect);
}

QByteArray frontThreadBytes(const FrontThread &thread)
{
    QJsonObject root{{"conversation"_L1, thread.conversation}, {"messages"_L1, thread.messages}};
    if (thread.comments)
        root["comments"_L1] = *thread.comments;
    if (!thread.mergedInto.isEmpty())
        root["merged_into"_L1] = thread.mergedInto.value();
    if (thread.answeredAt)
        root["answered_at"_L1] = double(toMillis(*thread.answeredAt)) / 1000;
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Delivery readFrontThread(const FrontThread &thread, const FrontDialect &dialect)
{
    Delivery delivery;
    delivery.topic = u"read"_s;
    Snapshot &snapshot = delivery.snapshot;
    snapshot = Front::readConversation(thread.conversation);
    snapshot.mergedInto = thread.mergedInto;
    snapshot.whole = true;
    std::optional<Time> first;
    for (const QJsonValue json : thread.messages) {
        const auto message = Front::readMessage(json, snapshot.version.updatedAt, dialect);
        if (!message)
            continue;
        snapshot.messages << *message;
        if (!first || message->createdAt < *first) {
            first = message->createdAt;
            snapshot.channel = Front::channelOf(json["type"_L1].toString());
        }
    }
    for (const QJsonValue json : thread.comments.value_or(QJsonArray())) {
        if (const auto comment = Front::readComment(json, snapshot.version.updatedAt, dialect))
            snapshot.messages << *comment;
    }
    if (const auto end = Front::endInForce(snapshot))
        delivery.events << *end;
    delivery.events << Front::failuresAmong(thread.messages, dialect);
    snapshot.version.fromRead = true;
    // Front stamps conversations late; what was answered at that moment was true then.
    snapshot.version.updatedAt =
        qMax(snapshot.version.updatedAt, thread.answeredAt.value_or(Time()));
    return delivery;
}

} // namespace Baton
