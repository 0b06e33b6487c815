// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faults.h"
#include "sandbox/state.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QQueue>
#include <QUrl>

#include <functional>

namespace Baton::Simulated {

struct CourierSettings
{
    QString appId;
    QByteArray secret;
    WebhookShape shape = WebhookShape::Plain;
    Millis retryAfter = 60s; ///< the vendor tries once more, after a minute
    Millis timeout = 5s;     ///< the vendor waits no longer for an answer
};

/// Takes the vendor's notices to the subscriber's address: signed, in order within a
/// conversation, repeated once when refused. Faults change order, number and time.
/// Rules: developers.intercom.com, "Webhooks" and "Webhook notifications".
class Courier : public QObject
{
    Q_OBJECT

public:
    Courier(State &state, SandboxFaults &faults, const CourierSettings &settings,
            QObject *parent = nullptr);

    void setUrl(const QUrl &url); ///< and asks it by HEAD, as the vendor does on saving
    void setShape(WebhookShape shape) { m_settings.shape = shape; }
    void ping();
    void deliver(const Notice &notice);
    /// Calls back once nothing of that conversation is on its way, at the latest after 3 s.
    void whenSettled(const QString &conversation, std::function<void()> then);

    const QList<Attempt> &attempts() const { return m_attempts; }

private:
    struct Delivery
    {
        QJsonObject envelope;
        QString conversation;
        int attempt = 1;
    };
    struct Lane
    {
        QQueue<Delivery> waiting;
        int open = 0; ///< waiting and under way
        bool busy = false;
    };

    Delivery newDelivery(const QString &topic, const QString &conversation,
                         const QJsonObject &item) const;
    void queue(const Delivery &delivery);
    void hold(const Delivery &delivery);
    void pump(const QString &conversation);
    void send(const Delivery &delivery, bool inLane);
    void finished(const Delivery &delivery, int status, bool inLane);
    void again(Delivery delivery);
    void record(const Attempt &attempt);
    void settle(const QString &conversation);

    State &m_state;
    SandboxFaults &m_faults;
    CourierSettings m_settings;
    QNetworkAccessManager m_network;
    QUrl m_url;
    QHash<QString, Lane> m_lanes;
    QList<Delivery> m_held;
    QList<Attempt> m_attempts;
    QMultiHash<QString, std::function<void()>> m_waiting;
};

} // namespace Baton::Simulated
