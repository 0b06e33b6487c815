// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/finding.h"
#include "app/options.h"
#include "domain/settings.h"
#include "helpdesk/helpdesk.h"
#include "http/client.h"

#include <QObject>

namespace Baton {

/// Whether webhooks can come in: a core runs on the data folder and answers, or one that is started
/// now could listen; and whether the public address leads to it. Ends with `done`.
class IntakeCheck : public QObject
{
    Q_OBJECT

public:
    IntakeCheck(const Clock &clock, const Options &options, QObject *parent = nullptr);

    /// Where the core in this very process listens; empty: there is none.
    void setOwnAddress(const QString &address) { m_ownAddress = address; }
    /// `taker`: one workspace that takes webhooks; empty: there is none.
    void start(const QString &publicUrl, const std::optional<WorkspaceSettings> &taker,
               const HelpdeskSecrets &secrets);

signals:
    void done(const Baton::Findings &findings);

private:
    void askHealth(const QString &address);
    void askPublicAddress();
    void takeReached(const Result<bool> &reached);

    HttpClient m_client;
    Options m_options;
    QString m_ownAddress;
    QString m_publicUrl;
    std::optional<WorkspaceSettings> m_taker;
    HelpdeskSecrets m_secrets;
    Findings m_findings;
};

} // namespace Baton
