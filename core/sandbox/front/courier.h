// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/carrier.h"
#include "sandbox/front/json.h"

namespace Baton::FrontSim {

struct CourierSettings
{
    QString company;         ///< `authorization.id` of application webhooks
    QByteArray appKey;       ///< of the application's SHA-256 signatures
    QByteArray ruleSecret;   ///< of the rules' SHA-1 signatures
    Millis retryAfter = 60s; ///< application webhooks only
};

/// Front's two webhook systems. Application webhooks ask for a challenge on saving, are signed with
/// their time and are tried again; rule webhooks are the bare event in a form's content type, signed
/// without a time and never tried again. Either can be the subscriber's, or both.
/// Rules: dev.frontapp.com, "Application webhooks" and "Rule webhooks".
class Courier : public QObject
{
    Q_OBJECT

public:
    Courier(State &state, SandboxFaults &faults, const CourierSettings &settings,
            QObject *parent = nullptr);

    /// Empty: none. Asks the address for a challenge, as Front does on each saving, and tells
    /// nothing before it was answered.
    void setApplicationUrl(const QUrl &url);
    void setRuleUrl(const QUrl &url, Show show);
    bool applicationAnswers() const { return m_answers; }
    void whenSettled(const QString &thread, std::function<void()> then)
    {
        m_carrier.whenSettled(thread, std::move(then));
    }

    const QList<Simulated::Attempt> &attempts() const { return m_carrier.attempts(); }

private:
    void deliver(const Entry &entry);
    Simulated::Parcel application(const QString &topic, const QJsonObject &event) const;
    Simulated::Parcel rule(const QJsonObject &event) const;

    State &m_state;
    CourierSettings m_settings;
    Simulated::Carrier m_carrier;
    QUrl m_applicationUrl;
    QUrl m_ruleUrl;
    Show m_ruleShows = Show::Everything;
    bool m_answers = false; ///< the application's address gave the challenge back
};

} // namespace Baton::FrontSim
