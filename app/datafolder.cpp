// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QStorageInfo>

namespace Baton {

namespace {

constexpr qint64 leastToStart = 1'000'000; // bytes: the database's log and index want some

Error alreadyRunning(const QString &folder)
{
    return {ErrorKind::Conflict,
            QCoreApplication::translate("Core", "Baton is running already on the data folder %1.")
                .arg(folder),
            QCoreApplication::translate("Core", "Use the one that runs, or start this one with "
                                                "another --data-dir.")};
}

Error cannotWrite(const QString &folder)
{
    if (QStorageInfo(folder).bytesAvailable() < leastToStart)
        return {ErrorKind::Storage,
                QCoreApplication::translate("Core", "The disk of the data folder %1 is full.")
                    .arg(folder),
                QCoreApplication::translate("Core", "Free space on it, then try again; or choose "
                                                    "another folder with --data-dir.")};
    return {ErrorKind::Storage,
            QCoreApplication::translate("Core", "The data folder %1 cannot be written.").arg(folder),
            QCoreApplication::translate("Core", "Give your user write access to it, or choose "
                                                "another one with --data-dir.")};
}

} // namespace

QString dataFolderOf(const Options &options)
{
    if (!options.dataDir.isEmpty())
        return options.dataDir;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + (options.sandbox ? QStringLiteral("/baton-sandbox") : QStringLiteral("/baton"));
}

Result<> makeDataFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return {};
    if (QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return {};
    return Error{
        ErrorKind::Storage,
        QCoreApplication::translate("Core", "The data folder %1 cannot be made.").arg(folder),
        QCoreApplication::translate("Core", "Give your user the right to write where it belongs, or "
                                            "choose another one with --data-dir.")};
}

Result<std::unique_ptr<QLockFile>> lockDataFolder(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral("/baton.lock"));
    lock->setStaleLockTime(0);
    // The file names a process; whether that one still is who it was, only the kernel's lock on the
    // file knows. Without it the file is removed.
    if (lock->tryLock(0) || (lock->removeStaleLockFile() && lock->tryLock(0)))
        return lock;
    return lock->error() == QLockFile::LockFailedError ? alreadyRunning(folder)
                                                       : cannotWrite(folder);
}

} // namespace Baton
