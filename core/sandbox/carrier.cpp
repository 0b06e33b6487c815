// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/carrier.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis shuffleWindow{500};
constexpr int keptAttempts = 2000;

int statusOf(const QNetworkReply *reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

Carrier::Carrier(SandboxFaults &faults, Millis timeout, QObject *parent)
    : QObject(parent), m_faults(faults), m_timeout(timeout)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // it never leaves this machine
}

void Carrier::carry(const Parcel &parcel)
{
    if (m_faults.loseWebhooks > 0) {
        --m_faults.loseWebhooks;
        record(parcel, -1, {});
        return;
    }
    for (int copies = m_faults.duplicateWebhooks ? 2 : 1; copies > 0; --copies) {
        if (m_faults.shuffleWebhooks)
            hold(parcel);
        else
            queue(parcel);
    }
}

QNetworkReply *Carrier::start(const QByteArray &method, const Parcel &parcel,
                              const Packed &packed)
{
    QNetworkRequest request(parcel.url);
    for (const auto &[name, value] : packed.headers)
        request.setRawHeader(name, value);
    request.setTransferTimeout(int(m_timeout.count()));
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, packed.body);
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    return reply;
}

void Carrier::call(const QByteArray &method, const Parcel &parcel,
                   std::function<void(const QByteArray &)> then)
{
    const Packed packed = parcel.pack(1);
    QNetworkReply *reply = start(method, parcel, packed);
    connect(reply, &QNetworkReply::finished, this, [this, reply, parcel, packed, then] {
        record(parcel, statusOf(reply), packed.body);
        if (then)
            then(reply->readAll());
    });
}

void Carrier::queue(const Parcel &parcel)
{
    Lane &lane = m_lanes[parcel.conversation];
    lane.waiting.enqueue(parcel);
    ++lane.open;
    QTimer::singleShot(webhookQueue + m_faults.webhookLate, Qt::PreciseTimer, this,
                       [this, conversation = parcel.conversation] { pump(conversation); });
}

void Carrier::hold(const Parcel &parcel)
{
    m_held.append(parcel);
    ++m_lanes[parcel.conversation].open;
    if (m_held.size() > 1)
        return;
    QTimer::singleShot(shuffleWindow, this, [this] {
        QList<Parcel> held;
        held.swap(m_held);
        std::reverse(held.begin(), held.end());
        for (const Parcel &newest : std::as_const(held))
            send(newest, false);
    });
}

void Carrier::pump(const QString &conversation)
{
    Lane &lane = m_lanes[conversation];
    if (lane.busy || lane.waiting.isEmpty())
        return;
    lane.busy = true;
    send(lane.waiting.dequeue(), true);
}

void Carrier::send(const Parcel &parcel, bool inLane)
{
    const Packed packed = parcel.pack(parcel.attempt);
    QNetworkReply *reply = start("POST", parcel, packed);
    connect(reply, &QNetworkReply::finished, this, [this, reply, parcel, inLane, packed] {
        record(parcel, statusOf(reply), packed.body);
        finished(parcel, statusOf(reply), inLane);
    });
}

void Carrier::finished(Parcel parcel, int status, bool inLane)
{
    const QString conversation = parcel.conversation;
    Lane &lane = m_lanes[conversation];
    --lane.open;
    if (inLane)
        lane.busy = false;
    if ((status < 200 || status > 299) && parcel.attempt < parcel.tries) {
        ++parcel.attempt;
        QTimer::singleShot(parcel.retryAfter, this, [this, parcel] { queue(parcel); });
    }
    pump(conversation);
    if (m_lanes.value(conversation).open == 0)
        settle(conversation);
}

void Carrier::record(const Parcel &parcel, int status, const QByteArray &body)
{
    m_attempts.append(
        Attempt{parcel.topic, parcel.id, parcel.conversation, parcel.attempt, status, body});
    if (m_attempts.size() > keptAttempts)
        m_attempts.removeFirst();
}

void Carrier::whenSettled(const QString &conversation, std::function<void()> then)
{
    if (m_lanes.value(conversation).open == 0)
        return then();
    m_waiting.insert(conversation, std::move(then));
    QTimer::singleShot(3s, this, [this, conversation] { settle(conversation); });
}

void Carrier::settle(const QString &conversation)
{
    const QList<std::function<void()>> waiting = m_waiting.values(conversation);
    m_waiting.remove(conversation);
    if (m_lanes.value(conversation).open == 0)
        m_lanes.remove(conversation);
    for (const std::function<void()> &then : waiting)
        then();
}

} // namespace Baton::Simulated
