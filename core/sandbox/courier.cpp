// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/courier.h"

#include "sandbox/webhookjson.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis shuffleWindow{500};
constexpr int keptAttempts = 2000;

} // namespace

Courier::Courier(State &state, SandboxFaults &faults, const CourierSettings &settings,
                 QObject *parent)
    : QObject(parent), m_state(state), m_faults(faults), m_settings(settings)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // it never leaves this machine
    connect(&state, &State::happened, this, &Courier::deliver);
}

void Courier::setUrl(const QUrl &url)
{
    m_url = url;
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", "intercom-parrot-service-client/1.0");
    request.setTransferTimeout(int(m_settings.timeout.count()));
    QNetworkReply *reply = m_network.head(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        record(Attempt{u"HEAD"_s, {}, {}, 1, status, {}});
    });
}

Courier::Delivery Courier::newDelivery(const QString &topic, const QString &conversation,
                                       const QJsonObject &item) const
{
    const qint64 now = toMillis(m_state.now()) / 1000;
    const QString id = u"notif_"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const bool ping = topic == u"ping"_s; // has neither id nor status in real traffic
    return {QJsonObject{{u"type"_s, u"notification_event"_s},
                        {u"app_id"_s, m_settings.appId},
                        {u"data"_s,
                         QJsonObject{{u"type"_s, u"notification_event_data"_s}, {u"item"_s, item}}},
                        {u"links"_s, QJsonObject()},
                        {u"id"_s, ping ? QJsonValue() : QJsonValue(id)},
                        {u"topic"_s, topic},
                        {u"delivery_status"_s, ping ? QJsonValue() : QJsonValue(u"pending"_s)},
                        {u"delivery_attempts"_s, 1},
                        {u"delivered_at"_s, 0},
                        {u"first_sent_at"_s, now},
                        {u"created_at"_s, now},
                        {u"self"_s, QJsonValue()}},
            conversation, 1};
}

void Courier::ping()
{
    queue(newDelivery(
        u"ping"_s, {},
        QJsonObject{{u"type"_s, u"ping"_s}, {u"message"_s, u"hello from the sandbox"_s}}));
}

void Courier::deliver(const Notice &notice)
{
    if (m_url.isEmpty())
        return;
    // The item is written now: later changes must not show in it.
    const Delivery delivery =
        newDelivery(notice.topic, notice.conversation,
                    webhookItem(m_state, notice, m_settings.shape, m_settings.appId));
    if (m_faults.loseWebhooks > 0) {
        --m_faults.loseWebhooks;
        record(Attempt{
            notice.topic, delivery.envelope[u"id"_s].toString(), notice.conversation, 1, -1, {}});
        return;
    }
    for (int copies = m_faults.duplicateWebhooks ? 2 : 1; copies > 0; --copies) {
        if (m_faults.shuffleWebhooks)
            hold(delivery);
        else
            queue(delivery);
    }
}

void Courier::queue(const Delivery &delivery)
{
    Lane &lane = m_lanes[delivery.conversation];
    lane.waiting.enqueue(delivery);
    ++lane.open;
    QTimer::singleShot(webhookQueue + m_faults.webhookLate, Qt::PreciseTimer, this,
                       [this, conversation = delivery.conversation] { pump(conversation); });
}

void Courier::hold(const Delivery &delivery)
{
    m_held.append(delivery);
    ++m_lanes[delivery.conversation].open;
    if (m_held.size() > 1)
        return;
    QTimer::singleShot(shuffleWindow, this, [this] {
        QList<Delivery> held;
        held.swap(m_held);
        std::reverse(held.begin(), held.end());
        for (const Delivery &newest : std::as_const(held))
            send(newest, false);
    });
}

void Courier::pump(const QString &conversation)
{
    Lane &lane = m_lanes[conversation];
    if (lane.busy || lane.waiting.isEmpty())
        return;
    lane.busy = true;
    send(lane.waiting.dequeue(), true);
}

void Courier::send(const Delivery &delivery, bool inLane)
{
    QNetworkRequest request(m_url);
    const QByteArray body = QJsonDocument(delivery.envelope).toJson(QJsonDocument::Compact);
    const QByteArray signature =
        QMessageAuthenticationCode::hash(body, m_settings.secret, QCryptographicHash::Sha1).toHex();
    request.setRawHeader("User-Agent", "intercom-parrot-service-client/1.0");
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("X-Hub-Signature", "sha1=" + signature);
    request.setTransferTimeout(int(m_settings.timeout.count()));
    QNetworkReply *reply = m_network.post(request, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, delivery, inLane, body] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        record(Attempt{delivery.envelope[u"topic"_s].toString(),
                       delivery.envelope[u"id"_s].toString(), delivery.conversation,
                       delivery.attempt, status, body});
        finished(delivery, status, inLane);
    });
}

void Courier::finished(const Delivery &delivery, int status, bool inLane)
{
    Lane &lane = m_lanes[delivery.conversation];
    --lane.open;
    if (inLane)
        lane.busy = false;
    if ((status < 200 || status > 299) && delivery.attempt == 1)
        QTimer::singleShot(m_settings.retryAfter, this, [this, delivery] { again(delivery); });
    pump(delivery.conversation);
    if (m_lanes.value(delivery.conversation).open == 0)
        settle(delivery.conversation);
}

void Courier::again(Delivery delivery)
{
    delivery.attempt = 2;
    delivery.envelope[u"delivery_attempts"_s] = 2;
    delivery.envelope[u"delivery_status"_s] = u"retry"_s;
    queue(delivery);
}

void Courier::record(const Attempt &attempt)
{
    m_attempts.append(attempt);
    if (m_attempts.size() > keptAttempts)
        m_attempts.removeFirst();
}

void Courier::whenSettled(const QString &conversation, std::function<void()> then)
{
    if (m_lanes.value(conversation).open == 0)
        return then();
    m_waiting.insert(conversation, std::move(then));
    QTimer::singleShot(3s, this, [this, conversation] { settle(conversation); });
}

void Courier::settle(const QString &conversation)
{
    const QList<std::function<void()>> waiting = m_waiting.values(conversation);
    m_waiting.remove(conversation);
    if (m_lanes.value(conversation).open == 0)
        m_lanes.remove(conversation);
    for (const std::function<void()> &then : waiting)
        then();
}

} // namespace Baton::Simulated
