// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/envelope.h"

#include "helpdesk/surrogates.h"

#include <simdjson.h>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

using Element = simdjson::dom::element;
using Found = simdjson::simdjson_result<Element>;

/// A string as it is, a whole number as text (Intercom's internal shapes have numeric ids).
QString text(const Found &found)
{
    Element element;
    if (found.get(element))
        return {};
    if (std::string_view string; !element.get(string))
        return QString::fromUtf8(string.data(), qsizetype(string.size()));
    if (int64_t number = 0; !element.get(number))
        return QString::number(number);
    return {};
}

/// The conversation an Intercom delivery is about. conversation.deleted has `conversation_id` and
/// no `id`; tickets, contacts and companies have ids of another kind.
QString intercomConversation(const Element &root, const QString &topic)
{
    if (!topic.startsWith(u"conversation"_s))
        return {};
    const Found item = root["data"]["item"];
    const QString named = text(item["conversation_id"]);
    if (!named.isEmpty())
        return named;
    const QString type = text(item["type"]);
    return type.isEmpty() || type == u"conversation"_s ? text(item["id"]) : QString();
}

Envelope intercomEnvelope(const Element &root)
{
    Envelope envelope;
    envelope.deliveryId = text(root["id"]);
    envelope.topic = text(root["topic"]);
    envelope.account = text(root["app_id"]);
    envelope.conversation = intercomConversation(root, envelope.topic);
    return envelope;
}

/// Application webhooks wrap the event in `payload`, under another name on the outside; rule webhooks
/// are the event.
Envelope frontEnvelope(const Element &root)
{
    Element event = root;
    if (Element payload; root["payload"].get(payload) == simdjson::SUCCESS)
        event = payload;
    Envelope envelope;
    envelope.deliveryId = text(event["id"]);
    envelope.topic = text(event["type"]);
    if (envelope.topic.isEmpty())
        envelope.topic = text(root["type"]);
    envelope.account = text(root["authorization"]["id"]);
    envelope.conversation = text(event["conversation"]["id"]);
    return envelope;
}

} // namespace

Result<Envelope> readEnvelope(Platform platform, const QByteArray &body)
{
    thread_local simdjson::dom::parser parser; // keeps its buffers from one delivery to the next
    Element root;
    auto error = parser.parse(body.constData(), size_t(body.size())).get(root);
    if (error == simdjson::STRING_ERROR) {
        const QByteArray repaired = withoutLoneSurrogates(body);
        error = parser.parse(repaired.constData(), size_t(repaired.size())).get(root);
    }
    if (error || !root.is_object()) {
        return Error{ErrorKind::Input, u"The body is not a JSON object."_s,
                     u"Send the notification as the vendor's documentation shows it."_s};
    }
    return platform == Platform::Intercom ? intercomEnvelope(root) : frontEnvelope(root);
}

} // namespace Baton
