// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

#include "console/connectviews.h"
#include "console/diagnosticsdesk.h"
#include "http/client.h"

#include <QObject>

namespace Baton {

/// What the console's desks do outside of the store: ask vendors on behalf of a form, keep secrets,
/// look at the machine. Lives in the main thread, with an HTTP client of its own.
class ConsoleDoors : public QObject
{
    Q_OBJECT

public:
    ConsoleDoors(const Clock &clock, const Options &options, QObject *parent = nullptr);

    /// The store in use, and where the core listens: for what is asked from now on. `secrets` must
    /// outlive what was asked.
    void setSecrets(SecretStore *secrets) { m_secrets = secrets; }
    void setAddress(const QString &address) { m_address = address; }
    ConnectDoors connecting();
    DiagnosticsDesk::Check checking();

private:
    QFuture<Result<bool>> reach(const WorkspaceSettings &workspace, const QString &address);

    HttpClient m_client;
    Options m_options;
    SecretStore *m_secrets = nullptr;
    QString m_address;
    std::optional<Millis> m_clockAhead;
};

} // namespace Baton
