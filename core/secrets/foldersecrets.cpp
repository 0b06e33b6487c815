// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/foldersecrets.h"

#include "secrets/filemodes.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr qint64 maxSize = 64 * 1024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString fileName(const WorkspaceKey &workspace, SecretKey key)
{
    const QString next = key.slot == SecretSlot::Next ? u".next"_s : QString();
    return workspace.value() + u'.' + secretFileName(key.name) + next;
}

Error cannotRead(const QString &path, const QString &why)
{
    return {
        ErrorKind::Denied, u"The secret file %1 cannot be read: %2"_s.arg(path, why),
        u"Let the user that Baton runs as own it: chown USER '%1' && chmod 600 '%1'."_s.arg(path)};
}

Error cannotWrite(const QString &path, const QString &why)
{
    return {ErrorKind::Storage, u"The secret file %1 cannot be written: %2"_s.arg(path, why),
            u"Make the folder of secrets writable for the user that Baton runs as, or put the file "
            "there by hand."_s};
}

QByteArray withoutLineBreak(QByteArray value)
{
    if (value.endsWith('\n'))
        value.chop(value.endsWith("\r\n") ? 2 : 1);
    return value;
}

Result<> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner))
        return Error{
            ErrorKind::Storage, u"The folder of secrets %1 cannot be made."_s.arg(folder),
            u"Make it by hand, for the user that Baton runs as: mkdir -m 700 '%1'."_s.arg(folder)};
    return {};
}

} // namespace

FolderSecretStore::FolderSecretStore(QString folder, FolderTrust trust)
    : m_folder(std::move(folder)), m_trust(trust)
{
}

Result<QString> FolderSecretStore::path(const WorkspaceKey &workspace, SecretKey key) const
{
    const QString &name = workspace.value();
    if (name.isEmpty() || name.startsWith(u'.') || name.contains(u'/')
        || name.contains(QChar::Null))
        return Error{ErrorKind::Input,
                     u"No secret file can belong to the workspace \"%1\"."_s.arg(name),
                     u"Give the workspace a key of letters, digits and hyphens."_s};
    return QDir(m_folder).filePath(fileName(workspace, key));
}

Result<QByteArray> FolderSecretStore::readFile(const WorkspaceKey &workspace, SecretKey key) const
{
    const Result<QString> path = this->path(workspace, key);
    if (!path)
        return path.error();
    const QFileInfo info(*path);
    if (!info.exists()) {
        const QFileInfo folder(m_folder);
        if (folder.isDir() && !folder.isExecutable())
            return cannotRead(m_folder, u"no right to enter the folder"_s);
        return Error{ErrorKind::NotFound, u"There is no secret file %1."_s.arg(*path),
                     u"Write the value into that file, readable for Baton's user only (0600)."_s};
    }
    // A pipe or a device would keep the reader waiting.
    if (!info.isFile())
        return cannotRead(*path, u"it is not a file"_s);
    if (m_trust == FolderTrust::CheckModes) {
        if (const Result<> isPrivate = checkPrivate(*path); !isPrivate)
            return isPrivate.error();
    }
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(*path, file.errorString());
    const QByteArray value = withoutLineBreak(file.read(maxSize + 2));
    if (file.error() != QFile::NoError)
        return cannotRead(*path, file.errorString());
    if (value.isEmpty() || value.size() > maxSize)
        return Error{ErrorKind::Input,
                     value.isEmpty() ? u"The secret file %1 is empty."_s.arg(*path)
                                     : u"The secret file %1 is over 64 kB."_s.arg(*path),
                     u"Write the secret itself into the file, nothing else."_s};
    return value;
}

Result<> FolderSecretStore::writeFile(const WorkspaceKey &workspace, SecretKey key,
                                      const QByteArray &value)
{
    const Result<QString> path = this->path(workspace, key);
    if (!path)
        return path.error();
    if (m_trust == FolderTrust::Trusted)
        return Error{ErrorKind::Denied,
                     u"Secrets in %1 belong to the service manager."_s.arg(m_folder),
                     u"Change them where the service is defined, or start with --secrets-dir."_s};
    const QByteArray kept = withoutLineBreak(value);
    if (kept.isEmpty() || kept.size() > maxSize)
        return Error{ErrorKind::Input,
                     u"A secret has 1 to 65,536 bytes; this one has %1."_s.arg(kept.size()),
                     u"Give the secret itself, nothing else."_s};
    if (const Result<> made = makeFolder(m_folder); !made)
        return made;
    QSaveFile file(*path);
    // The mode is set while the file is still empty: its content is never readable for others.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)
        || file.write(kept) != kept.size() || !file.flush() // commit() overlooks a full disk
        || !file.commit())
        return cannotWrite(*path, file.errorString());
    return {};
}

Result<QByteArray> FolderSecretStore::read(const WorkspaceKey &workspace, SecretName name) const
{
    return readFile(workspace, {name, SecretSlot::Current});
}

Result<QByteArray> FolderSecretStore::readNext(const WorkspaceKey &workspace, SecretName name) const
{
    return readFile(workspace, {name, SecretSlot::Next});
}

Result<> FolderSecretStore::write(const WorkspaceKey &workspace, SecretName name,
                                  const QByteArray &value)
{
    if (const Result<> written = writeFile(workspace, {name, SecretSlot::Current}, value); !written)
        return written;
    QFile next(*path(workspace, {name, SecretSlot::Next}));
    if (next.exists() && !next.remove())
        return cannotWrite(next.fileName(), next.errorString());
    return {};
}

Result<> FolderSecretStore::remove(const WorkspaceKey &workspace, SecretName name)
{
    if (m_trust == FolderTrust::Trusted)
        return SecretStore::remove(workspace, name);
    for (const SecretSlot slot : {SecretSlot::Next, SecretSlot::Current}) {
        const Result<QString> path = this->path(workspace, {name, slot});
        if (!path)
            return path.error();
        QFile file(*path);
        if (file.exists() && !file.remove())
            return cannotWrite(*path, file.errorString());
    }
    return {};
}

Result<> FolderSecretStore::writeNext(const WorkspaceKey &workspace, SecretName name,
                                      const QByteArray &value)
{
    return writeFile(workspace, {name, SecretSlot::Next}, value);
}

} // namespace Baton
