// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/carrier.h"
#include "sandbox/state.h"

namespace Baton::Simulated {

struct CourierSettings
{
    QString appId;
    QByteArray secret;
    WebhookShape shape = WebhookShape::Plain;
    Millis retryAfter = 60s; ///< the vendor tries once more, after a minute
    Millis timeout = 5s;     ///< the vendor waits no longer for an answer
};

/// Makes webhooks of the vendor's notices: signed, repeated once when refused.
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
    void whenSettled(const QString &conversation, std::function<void()> then)
    {
        m_carrier.whenSettled(conversation, std::move(then));
    }

    const QList<Attempt> &attempts() const { return m_carrier.attempts(); }

private:
    Parcel parcel(const QString &topic, const QString &conversation, const QJsonObject &item) const;

    State &m_state;
    CourierSettings m_settings;
    Carrier m_carrier;
    QUrl m_url;
};

} // namespace Baton::Simulated
