// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secretstore.h"

namespace Baton {

/// Whether somebody else has already seen to it that only Baton reads the folder.
enum class FolderTrust {
    CheckModes, ///< --secrets-dir
    Trusted,    ///< systemd's $CREDENTIALS_DIRECTORY: private to the service, never written
};

/// Secrets as files `WORKSPACE.NAME` and `WORKSPACE.NAME.next` in one folder, for machines without
/// a keychain. One line break at the end of a file does not belong to the value.
///
/// A file that other users of the machine could read or change is refused rather than used: Denied,
/// with the command that mends it. A group may read a file only if it belongs to another user
/// (root:baton 0640), and nothing is asked of a folder on a read-only file system, where a
/// container or systemd put it.
class FolderSecretStore final : public SecretStore
{
public:
    explicit FolderSecretStore(QString folder, FolderTrust trust = FolderTrust::CheckModes);

    /// Fails with NotFound, Denied (modes, rights), Input (empty, over 64 kB, a key that is no file
    /// name) or Storage.
    Result<QByteArray> read(const WorkspaceKey &workspace, SecretName name) const override;
    Result<> remove(const WorkspaceKey &workspace, SecretName name) override;
    Result<QByteArray> readNext(const WorkspaceKey &workspace, SecretName name) const override;

    /// Replaces the file in one step, 0600; makes the folder, 0700, when there is none. Fails with
    /// Denied where the folder is not to be written, else with Input or Storage.
    Result<> write(const WorkspaceKey &workspace, SecretName name,
                   const QByteArray &value) override;
    Result<> writeNext(const WorkspaceKey &workspace, SecretName name,
                       const QByteArray &value) override;

private:
    Result<QString> path(const WorkspaceKey &workspace, SecretKey key) const;
    Result<QByteArray> readFile(const WorkspaceKey &workspace, SecretKey key) const;
    Result<> writeFile(const WorkspaceKey &workspace, SecretKey key, const QByteArray &value);

    QString m_folder;
    FolderTrust m_trust;
};

} // namespace Baton
