// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/courier.h"

#include "sandbox/webhookjson.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUuid>

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

constexpr auto agent = "intercom-parrot-service-client/1.0";

/// The envelope as it is at this attempt, signed.
Packed signedEnvelope(QJsonObject envelope, const QByteArray &secret, int attempt)
{
    if (attempt > 1) {
        envelope[u"delivery_attempts"_s] = attempt;
        envelope[u"delivery_status"_s] = u"retry"_s;
    }
    const QByteArray body = QJsonDocument(envelope).toJson(QJsonDocument::Compact);
    const QByteArray signature =
        QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha1).toHex();
    return {body,
            {{"User-Agent", agent},
             {"Content-Type", "application/json"},
             {"X-Hub-Signature", "sha1=" + signature}}};
}

} // namespace

Courier::Courier(State &state, SandboxFaults &faults, const CourierSettings &settings,
                 QObject *parent)
    : QObject(parent), m_state(state), m_settings(settings), m_carrier(faults, settings.timeout)
{
    connect(&state, &State::happened, this, &Courier::deliver);
}

void Courier::setUrl(const QUrl &url)
{
    m_url = url;
    Parcel asking{.url = url, .topic = u"HEAD"_s};
    asking.pack = [](int) { return Packed{{}, {{"User-Agent", agent}}}; };
    m_carrier.call("HEAD", asking);
}

Parcel Courier::parcel(const QString &topic, const QString &conversation,
                       const QJsonObject &item) const
{
    const qint64 now = toMillis(m_state.now()) / 1000;
    const QString id = u"notif_"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const bool ping = topic == u"ping"_s; // has neither id nor status in real traffic
    const QJsonObject envelope{
        {u"type"_s, u"notification_event"_s},
        {u"app_id"_s, m_settings.appId},
        {u"data"_s, QJsonObject{{u"type"_s, u"notification_event_data"_s}, {u"item"_s, item}}},
        {u"links"_s, QJsonObject()},
        {u"id"_s, ping ? QJsonValue() : QJsonValue(id)},
        {u"topic"_s, topic},
        {u"delivery_status"_s, ping ? QJsonValue() : QJsonValue(u"pending"_s)},
        {u"delivery_attempts"_s, 1},
        {u"delivered_at"_s, 0},
        {u"first_sent_at"_s, now},
        {u"created_at"_s, now},
        {u"self"_s, QJsonValue()}};
    Parcel made{.url = m_url,
                .topic = topic,
                .id = ping ? QString() : id,
                .conversation = conversation,
                .tries = 2,
                .retryAfter = m_settings.retryAfter};
    made.pack = [envelope, secret = m_settings.secret](int attempt) {
        return signedEnvelope(envelope, secret, attempt);
    };
    return made;
}

void Courier::ping()
{
    m_carrier.carry(parcel(
        u"ping"_s, {},
        QJsonObject{{u"type"_s, u"ping"_s}, {u"message"_s, u"hello from the sandbox"_s}}));
}

/// The item is written now: later changes must not show in it.
void Courier::deliver(const Notice &notice)
{
    if (!m_url.isEmpty())
        m_carrier.carry(parcel(notice.topic, notice.conversation,
                               webhookItem(m_state, notice, m_settings.shape, m_settings.appId)));
}

} // namespace Baton::Simulated
