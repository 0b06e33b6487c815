// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/targetcheck.h"
#include "domain/settings.h"
#include "helpdesk/helpdesk.h"
#include "http/client.h"

#include <QObject>

#include <memory>

namespace Baton {

/// Asks one workspace's vendor: can it be reached, does the token work and belong there, is the AI
/// teammate there with a seat, are those there whom handoffs go to, do the clocks agree. Only reads. Ends with `done`, always; takes as
/// long as the connector's timeouts when nobody answers.
class VendorCheck : public QObject
{
    Q_OBJECT

public:
    /// `refused`: handoffs that did not get where the settings want them.
    VendorCheck(const Clock &clock, WorkspaceSettings settings, HelpdeskSecrets secrets,
                const Troubles::RefusedTarget &refused, QObject *parent = nullptr);

    void start();

signals:
    void done(const Baton::Findings &findings);

private:
    void takeAccount(const Result<AccountInfo> &account);
    void takeTeammates(const Result<QList<Teammate>> &teammates);
    void takeTeams(const Result<QList<Team>> &teams);
    void finish();
    void takeClock(Millis ahead);
    QString subject(const QString &what) const;

    HttpClient m_client; ///< of its own: every clock seen is this vendor's
    WorkspaceSettings m_settings;
    HelpdeskSecrets m_secrets;
    std::shared_ptr<Helpdesk> m_helpdesk;
    const Clock &m_clock;
    Troubles::RefusedTarget m_refused;
    Assignable m_assignable;
    std::optional<Millis> m_ahead;
    Findings m_findings;
};

} // namespace Baton
