// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/parts.h"

#include "helpdesk/intercom/authors.h"
#include "helpdesk/intercom/files.h"
#include "helpdesk/intercom/json.h"
#include "helpdesk/writing.h"

namespace Baton::Intercom {

using namespace Qt::StringLiterals;

namespace {

/// A part without an id still needs one that is the same whichever way it comes.
QString canonicalId(const QJsonValue &part, const PartContext &context, Time at)
{
    const QString id = idText(part["id"_L1]);
    if (id.isEmpty()) {
        return u"at:%1:%2"_s.arg(toMillis(at) / 1000).arg(idText(part["author"_L1]["id"_L1]));
    }
    return id == context.sourceId ? QString::fromLatin1(sourceMessageId) : id;
}

std::optional<Message> messageOf(const QJsonValue &json, const Part &part, TextFormat format)
{
    const bool redacted = json["redacted"_L1].toBool();
    const QString body = json["body"_L1].toString();
    const QList<Attachment> attachments = filesOf(json["attachments"_L1], {body, format});
    if (part.type.bodyIsRemark || (!redacted && body.trimmed().isEmpty() && attachments.isEmpty()))
        return std::nullopt;
    Message message;
    message.id = MessageId(part.id);
    message.author = part.author;
    if (part.type.byVendor)
        message.author.kind = AuthorKind::System;
    message.visibility = part.type.internal ? Visibility::Internal : Visibility::Public;
    message.createdAt = part.at;
    message.redacted = redacted;
    message.body.format = format;
    if (!redacted) { // what the vendor leaves is its own "this message was deleted"
        message.body.text = body;
        message.attachments = attachments;
    }
    return message;
}

void readAssignee(Part &part, const QJsonValue &assignee)
{
    if (!assignee.isObject())
        return;
    const QString type = assignee["type"_L1].toString();
    part.names = true;
    part.namesTeam = type == "team"_L1;
    part.assignee = type.startsWith("nobody"_L1) ? QString() : idOrNone(assignee["id"_L1]);
}

Owner assignedTo(const Part &part, const std::optional<Owner> &owner)
{
    Owner to = owner.value_or(Owner{});
    if (!owner && part.namesTeam)
        to.team = TeamId(part.assignee);
    else if (!owner)
        to.teammate = TeammateId(part.assignee);
    // A team was put on: whoever has the teammate's place has had it before.
    if (part.namesTeam)
        to.teammate = TeammateId();
    return to;
}

Happened stateChange(HappenedKind kind, const Part &part, const std::optional<Owner> &owner)
{
    Happened happened{.kind = kind, .topic = topicOf(kind), .key = part.id, .at = part.at};
    happened.by = part.author;
    if (part.type.byVendor)
        happened.by.kind = AuthorKind::System;
    if (kind == HappenedKind::Assigned)
        happened.to = assignedTo(part, owner);
    return happened;
}

} // namespace

Part readPart(const QJsonValue &json, const PartContext &context)
{
    Part part;
    part.at = timeOf(json["created_at"_L1]).value_or(context.fallbackTime);
    part.id = canonicalId(json, context, part.at);
    part.number = part.id.toLongLong();
    part.typeName = json["part_type"_L1].toString();
    part.type = partTypeNamed(part.typeName);
    part.author = authorOf(json["author"_L1], context.aiTeammate);
    readAssignee(part, json["assigned_to"_L1]);
    part.message = messageOf(json, part, context.format);
    return part;
}

QList<Happened> happenedIn(const Part &part, const std::optional<Owner> &owner)
{
    QList<Happened> all;
    if (part.message && !part.message->redacted) {
        const HappenedKind kind = kindOfWriting(*part.message);
        all << Happened{.kind = kind,
                        .topic = topicOf(kind),
                        .key = part.id,
                        .at = part.at,
                        .by = part.author,
                        .message = part.message->id,
                        .detail = part.type.byVendor ? part.typeName : QString()};
    }
    for (const HappenedKind kind : {part.type.first, part.type.second}) {
        if (kind != HappenedKind::Recorded)
            all << stateChange(kind, part, owner);
    }
    return all;
}

} // namespace Baton::Intercom
