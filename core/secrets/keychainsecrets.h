// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secretstore.h"
#include "domain/time.h"

#include <QThread>

namespace Baton {

/// Secrets in the desktop's keychain: entries `WORKSPACE.NAME` and `WORKSPACE.NAME.next` of the
/// service "Baton", through QtKeychain (Secret Service, KWallet).
///
/// QtKeychain's jobs need a running event loop and SecretStore is synchronous, so the jobs run in a
/// thread of this class and the caller waits, `patience` at most: a keychain may be asking the user
/// for its password meanwhile. The caller's own event loop is never entered. After a wait that was
/// given up, a write may still take place when the user answers.
class KeychainSecretStore final : public SecretStore
{
public:
    explicit KeychainSecretStore(Millis patience = 60s);
    ~KeychainSecretStore() override;
    Q_DISABLE_COPY_MOVE(KeychainSecretStore)

    /// NotFound: the keychain is open and has no such entry. Denied: locked, or refused by the
    /// user. Unavailable: no keychain service runs, or it did not answer in time.
    Result<QByteArray> read(const WorkspaceKey &workspace, SecretName name) const override;
    Result<> remove(const WorkspaceKey &workspace, SecretName name) override;
    Result<QByteArray> readNext(const WorkspaceKey &workspace, SecretName name) const override;
    Result<> write(const WorkspaceKey &workspace, SecretName name,
                   const QByteArray &value) override;
    Result<> writeNext(const WorkspaceKey &workspace, SecretName name,
                       const QByteArray &value) override;

private:
    Result<QByteArray> readEntry(const QString &entry) const;
    Result<> writeEntry(const QString &entry, const QByteArray &value);
    Result<> removeEntry(const QString &entry);
    Result<> removeIfThere(const QString &entry);

    Millis m_patience;
    QThread m_thread;
    QObject *m_worker; ///< lives in m_thread, deleted by its end
};

} // namespace Baton
