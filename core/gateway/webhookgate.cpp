// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/webhookgate.h"

#include "helpdesk/vendorfacts.h"
#include "store/store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecording = 4; // at once: who is besieged keeps a sample, and its disk for the others
constexpr qsizetype longestPath = 200; ///< of a refused request, in the list people read

SignedRequest signedPart(const HttpRequest &request, Time now)
{
    SignedRequest part;
    part.body = request.body;
    part.receivedAt = now;
    for (const auto &[name, value] : request.headers)
        part.headers.insert(name.toLower(), value);
    return part;
}

/// The headers that are kept with a delivery: none that proves or opens anything.
QByteArray keptHeaders(const SignedRequest &request)
{
    QByteArray kept;
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it) {
        bool secret = false;
        for (const char *word : {"signature", "auth", "cookie", "secret", "token", "key"})
            secret = secret || it.key().contains(word);
        if (!secret)
            kept += it.key() + ": " + it.value() + '\n';
    }
    return kept;
}

HttpResponse json(const QByteArray &object)
{
    return {200, {{"Content-Type", "application/json"}}, object};
}

/// Front asks so on each save of an application webhook (developer documentation, "Application
/// webhooks").
HttpResponse challengeAnswer(const QByteArray &challenge)
{
    const QJsonObject object{{u"challenge"_s, QString::fromUtf8(challenge)}};
    return json(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// As text: a busy gateway says nothing else all day.
HttpResponse accepted(bool duplicate)
{
    return json(duplicate ? R"({"status":"duplicate"})"_ba : R"({"status":"accepted"})"_ba);
}

HttpResponse notStored()
{
    return errorResponse(503, u"not_stored"_s, u"The delivery could not be stored. Send it again."_s);
}

} // namespace

void WebhookGate::accept(Platform platform, const EndpointKey &key, const HttpRequest &request,
                         const Respond &respond)
{
    const std::shared_ptr<const Endpoint> endpoint = m_endpoints.find(platform, key);
    if (!endpoint)
        return turnAway(request, {404, u"not_found"_s, u"There is no such endpoint."_s}, respond);
    const SignedRequest part = signedPart(request, m_clock.now());
    auto admission = admit(*endpoint, part);
    if (const auto *away = std::get_if<TurnedAway>(&admission))
        return turnAway(request, *away, respond);
    auto &[workspace, envelope] = std::get<Admitted>(admission);
    // Baton's own, on its way round by the public address: genuine and unchanged is all it asks.
    if (envelope.topic == WebhookGate::testTopic())
        return respond(json(R"({"status":"test"})"_ba));
    if (workspace.isNull())
        m_log.unclaimed(envelope.account, request.path, part.receivedAt);
    IncomingDelivery delivery{key, workspace, part.body, keptHeaders(part), envelope.deliveryId,
                              envelope.topic, envelope.conversation, part.receivedAt,
                              envelope.account};
    const QByteArray challenge = part.headers.value(factsOf(platform).challengeHeader);
    if (challenge.isEmpty())
        return append(std::move(delivery), {}, respond);
    // The same body on each save: its time makes it one of its own in the log.
    delivery.deliveryId = u"challenge:%1"_s.arg(toMillis(part.receivedAt));
    append(std::move(delivery), challengeAnswer(challenge), respond);
}

void WebhookGate::probe(Platform platform, const EndpointKey &key, const Respond &respond)
{
    if (m_endpoints.find(platform, key))
        respond({200, {}, {}});
    else
        respond(errorResponse(404, u"not_found"_s, u"There is no such endpoint."_s));
}

void WebhookGate::append(IncomingDelivery delivery, const std::optional<HttpResponse> &answer,
                         const Respond &respond)
{
    const bool unknown = delivery.workspace.isNull();
    m_store
        .write<Appended>([delivery = std::move(delivery)](Connection &connection) {
            return Inbox::append(connection, delivery);
        },
                         Undo::WithGroup)
        .then([respond, unknown, answer, figures = m_figures](const Result<Appended> &appended) {
            if (!appended) {
                ++figures->notStored;
                return respond(notStored());
            }
            ++(appended->duplicate ? figures->duplicates : figures->accepted);
            figures->unknown += unknown && !appended->duplicate ? 1 : 0;
            respond(answer ? *answer : accepted(appended->duplicate));
        });
}

void WebhookGate::turnAway(const HttpRequest &request, const TurnedAway &why,
                           const Respond &respond)
{
    respond(errorResponse(why.status, why.error, why.detail));
    record({request.path, why.status, why.detail, request.peer, request.body.size()});
}

void WebhookGate::refusedBefore(const RefusedRequest &request)
{
    if (request.path.startsWith("/webhooks/"))
        record(request);
}

void WebhookGate::record(const RefusedRequest &request)
{
    ++m_figures->refused;
    m_log.refused(request, m_clock.now());
    if (m_recording->fetch_add(1) >= mostRecording) {
        --*m_recording;
        return;
    }
    m_store
        .write<Nothing>([request, now = m_clock.now()](Connection &connection) {
            return Inbox::recordRefused(connection, QString::fromLatin1(request.path.left(longestPath)),
                                        request.status, request.reason, request.peer.toString(),
                                        request.bodyBytes, now);
        })
        .then([recording = m_recording](const Result<> &) { --*recording; });
}

} // namespace Baton
