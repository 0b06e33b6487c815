// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/events.h"

#include "helpdesk/intercom/json.h"
#include "helpdesk/writing.h"

#include <algorithm>

namespace Baton::Intercom {

using namespace Qt::StringLiterals;

namespace {

const Message *firstMessage(const Snapshot &snapshot)
{
    const bool there = !snapshot.messages.isEmpty()
        && snapshot.messages.first().id.value() == QLatin1String(sourceMessageId);
    return there ? &snapshot.messages.first() : nullptr;
}

/// The start of a conversation is the first message, not a part.
std::optional<Happened> start(const Envelope &envelope, const Snapshot &snapshot)
{
    const bool created = envelope.topic.kind == HappenedKind::CustomerStarted
        || envelope.topicName == "conversation.admin.single.created"_L1;
    const Message *first = firstMessage(snapshot);
    if (!created || !first)
        return std::nullopt;
    Happened happened{.kind = kindOfWriting(*first), .topic = envelope.topicName};
    if (happened.kind == HappenedKind::CustomerWrote
        && snapshot.startedBy == StartedBy::Customer)
        happened.kind = HappenedKind::CustomerStarted;
    happened.key = QString::fromLatin1(sourceMessageId);
    happened.at = first->createdAt;
    happened.by = first->author;
    happened.message = first->id;
    return happened;
}

/// All that lost its content, as far as this object shows it.
QList<Happened> redactions(const Envelope &envelope, const Snapshot &snapshot)
{
    QList<Happened> all;
    for (const Message &message : snapshot.messages) {
        if (message.redacted) {
            all << Happened{.kind = HappenedKind::Redacted,
                            .topic = envelope.topicName,
                            .key = message.id.value(),
                            .at = envelope.at,
                            .message = message.id};
        }
    }
    return all;
}

QString detailOf(const Envelope &envelope, const QJsonValue &item)
{
    if (envelope.topic.kind == HappenedKind::Rated)
        return idText(item["conversation_rating"_L1]["rating"_L1]);
    if (envelope.topic.kind == HappenedKind::Tagged) {
        QStringList names;
        for (const QJsonValue tag : listOf(item["tags_added"_L1], u"tags"))
            names << tag["name"_L1].toString();
        return names.join(u", "_s);
    }
    if (item["contact"_L1].isObject())
        return item["contact"_L1]["name"_L1].toString();
    return {};
}

Happened topicsWord(const Envelope &envelope, const Snapshot &snapshot, const QJsonValue &item)
{
    Happened happened{.kind = envelope.topic.kind, .topic = envelope.topicName};
    happened.key = envelope.id;
    if (happened.key.isEmpty())
        happened.key = u"at:%1"_s.arg(toMillis(envelope.at) / 1000);
    happened.at = envelope.at;
    happened.detail = detailOf(envelope, item);
    if (happened.kind == HappenedKind::Assigned)
        happened.to = snapshot.owner.value_or(Owner{});
    return happened;
}

/// The topic is named after the writer; whoever else wrote the part, it is the news.
bool isWriting(HappenedKind kind)
{
    return kind == HappenedKind::CustomerWrote || kind == HappenedKind::TeammateWrote
        || kind == HappenedKind::BotWrote;
}

bool shows(const QList<Happened> &events, HappenedKind kind)
{
    return std::any_of(events.begin(), events.end(), [kind](const Happened &happened) {
        return happened.kind == kind || (isWriting(kind) && isWriting(happened.kind));
    });
}

/// The last assignment that named a teammate, if the conversation still has exactly that owner.
const Part *assignmentInForce(const ReadObject &read)
{
    const auto last = std::find_if(read.parts.rbegin(), read.parts.rend(), [](const Part &part) {
        return part.type.first == HappenedKind::Assigned && part.names && !part.namesTeam;
    });
    const bool holds = last != read.parts.rend() && read.snapshot.owner
        && read.snapshot.owner->teammate.value() == last->assignee;
    return holds ? &*last : nullptr;
}

/// The newest assignment to others than the AI, whoever has it by now.
const Part *newestHandover(const ReadObject &read, const TeammateId &aiTeammate)
{
    const auto last = std::find_if(read.parts.rbegin(), read.parts.rend(), [&](const Part &part) {
        return part.type.first == HappenedKind::Assigned && !part.assignee.isEmpty()
            && (part.namesTeam || part.assignee != aiTeammate.value());
    });
    return last == read.parts.rend() ? nullptr : &*last;
}

const Part *closingInForce(const ReadObject &read)
{
    const auto last = std::find_if(read.parts.rbegin(), read.parts.rend(), [](const Part &part) {
        return part.type.first == HappenedKind::Closed;
    });
    const bool holds = last != read.parts.rend() && read.snapshot.state == VendorState::Closed;
    return holds ? &*last : nullptr;
}

} // namespace

QList<Happened> eventsOfWebhook(const Envelope &envelope, const ReadObject &read,
                                const QJsonValue &item)
{
    QList<Happened> events;
    if (const auto started = start(envelope, read.snapshot))
        events << *started;
    if (envelope.topic.kind == HappenedKind::Redacted)
        events << redactions(envelope, read.snapshot);
    if (envelope.topic.bringsNewParts) {
        for (const Part &part : read.parts)
            events << happenedIn(part, read.snapshot.owner);
    }
    const bool told = !events.isEmpty()
        && (envelope.topic.kind == HappenedKind::CustomerStarted
            || shows(events, envelope.topic.kind));
    if (!told)
        events << topicsWord(envelope, read.snapshot, item);
    return events;
}

QList<Happened> eventsOfRead(const ReadObject &read, const TeammateId &aiTeammate)
{
    QList<Happened> events;
    const auto tell = [&](const Part *part, const std::optional<Owner> &owner) {
        for (const Happened &happened : happenedIn(*part, owner)) {
            if (happened.kind == part->type.first)
                events << happened;
        }
    };
    const Part *inForce = assignmentInForce(read);
    const Part *handover = newestHandover(read, aiTeammate);
    if (inForce)
        tell(inForce, read.snapshot.owner);
    if (handover && handover != inForce)
        tell(handover, std::nullopt); // to whom it went then
    if (const Part *closing = closingInForce(read))
        tell(closing, read.snapshot.owner);
    return events;
}

} // namespace Baton::Intercom
