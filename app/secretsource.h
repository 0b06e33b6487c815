// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secretstore.h"
#include "helpdesk/helpdesk.h"

#include <QHash>
#include <QMutex>

#include <memory>

namespace Baton {

struct Options;

/// The keychain, `--secrets-dir`, or systemd's credentials folder.
std::unique_ptr<SecretStore> openSecretStore(const Options &options);

/// The secrets of the simulated vendors, which live as long as the program.
class SandboxSecrets final : public SecretStore
{
public:
    Result<QByteArray> read(const WorkspaceKey &workspace, SecretName name) const override;
    Result<> write(const WorkspaceKey &workspace, SecretName name,
                   const QByteArray &value) override;

private:
    mutable QMutex m_mutex; // written in a pool thread
    QHash<QString, QByteArray> m_values;
};

/// Every secret of one workspace. What is not there stays empty: its connector refuses by itself.
/// `problems` takes what could not be read, in words.
HelpdeskSecrets collectSecrets(const SecretStore &store, const WorkspaceKey &workspace,
                               QStringList &problems);

/// The bearer token of GET /metrics; empty when none is set.
QByteArray metricsToken(const SecretStore &store, QStringList &problems);

} // namespace Baton
