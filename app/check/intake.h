// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/finding.h"
#include "app/options.h"
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
    /// `webhookPath` is that of one workspace, empty when there is none.
    void start(const QString &publicUrl, const QString &webhookPath);

signals:
    void done(const Baton::Findings &findings);

private:
    void askHealth(const QString &address);
    void askPublicAddress();
    void takePublicAnswer(const Exchange &exchange);
    void get(const QByteArray &method, const QUrl &url, std::function<void(const Exchange &)> then);

    HttpClient m_client;
    Options m_options;
    QString m_ownAddress;
    QString m_publicUrl;
    QString m_webhookPath;
    Findings m_findings;
};

} // namespace Baton
