// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "helpdesk/helpdesk.h"
#include "http/client.h"

#include <QObject>

namespace Baton {

/// Whether a vendor's webhooks would come through: asks the webhook's address as the vendor does,
/// then one that Baton does not have, then sends a delivery signed with the workspace's own secret.
/// Nothing of it is kept. Ends with `done`.
class Reachability : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        QString base; ///< "https://baton.example.com", without a slash at its end
        WorkspaceSettings workspace;
        HelpdeskSecrets secrets; ///< without any, no delivery is sent
        QString own;             ///< where Baton listens, for the words
    };

    Reachability(HttpClient &client, Question question, QObject *parent = nullptr);
    void start();

    /// "/webhooks/intercom/…", as the vendor has it.
    static QString pathOf(const WorkspaceSettings &workspace);

signals:
    /// The error as in ReachFaults. False: the address answers, and there was no secret to sign with.
    void done(const Baton::Result<bool> &reached);

private:
    void send(const QByteArray &method, const QUrl &url, const HttpHeaders &headers,
              const QByteArray &body, std::function<void(const Exchange &)> then);
    void askElsewhere();
    void deliver();

    HttpClient &m_client;
    Question m_question;
    QUrl m_url;
};

} // namespace Baton
