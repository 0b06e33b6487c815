// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/machine.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTcpServer>
#include <QTemporaryFile>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr qint64 leastRoom = 200 * megabyte;  ///< below it a backup or a busy day fails
constexpr qint64 littleRoom = 2000 * megabyte;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// The folder that is there and would hold the missing ones.
QFileInfo nearest(const QString &folder)
{
    QFileInfo info(QDir(folder).absolutePath());
    while (!info.exists() && !info.isRoot())
        info = QFileInfo(info.path());
    return info;
}

Finding checkRoom(const QString &folder)
{
    const QString subject = CheckText::tr("disk");
    const qint64 room = QStorageInfo(nearest(folder).filePath()).bytesAvailable();
    const QString seen = CheckText::tr("%1 free").arg(sizeText(room));
    const QString fix = CheckText::tr("Free space on the disk that holds %1, or move the folder "
                                      "and name it with --data-dir.").arg(folder);
    if (room < leastRoom)
        return wrong(subject, seen, fix);
    return room < littleRoom ? notice(subject, seen, fix) : fine(subject, seen);
}

Finding checkPlace(const QString &folder)
{
    const QString subject = CheckText::tr("data folder");
    const QString fix = CheckText::tr("Give the user that Baton runs as write access to it, or "
                                      "choose another folder with --data-dir.");
    const QFileInfo place = nearest(folder);
    if (!place.isDir())
        return wrong(subject, CheckText::tr("%1 cannot be made: %2 is no folder.")
                                  .arg(folder, place.filePath()), fix);
    if (!QFileInfo::exists(folder)) {
        return place.isWritable()
            ? fine(subject, CheckText::tr("%1 is not there yet; the first start makes it.")
                                .arg(folder))
            : wrong(subject, CheckText::tr("%1 cannot be made: no right to write to %2.")
                                 .arg(folder, place.filePath()), fix);
    }
    QTemporaryFile probe(folder + u"/check-XXXXXX"_s);
    if (!probe.open() || probe.write("x") != 1 || !probe.flush())
        return wrong(subject, CheckText::tr("%1 cannot be written: %2.")
                                  .arg(folder, probe.errorString()), fix);
    if (place.permissions() & (QFile::ReadOther | QFile::WriteOther | QFile::WriteGroup))
        return notice(subject, CheckText::tr("%1 can be entered by other users of this machine.")
                                   .arg(folder),
                      CheckText::tr("Run: chmod 700 '%1'").arg(folder));
    return fine(subject, QDir(folder).absolutePath());
}

} // namespace

Findings checkDataFolder(const QString &folder)
{
    return {checkPlace(folder), checkRoom(folder)};
}

LockHolder lockHolder(const QString &folder)
{
    const QLockFile lock(folder + u"/baton.lock"_s);
    LockHolder holder;
    QString host;
    QString program;
    if (!lock.getLockInfo(&holder.pid, &host, &program))
        return {};
    const bool here = host.isEmpty() || host == QSysInfo::machineHostName();
    // EPERM: it lives, as another user.
    holder.isAlive = here && (::kill(pid_t(holder.pid), 0) == 0 || errno == EPERM);
    return holder;
}

Finding checkFreeAddress(const ListenAddress &address)
{
    const QString subject = CheckText::tr("address");
    const QString name = u"%1:%2"_s.arg(address.address.toString()).arg(address.port);
    QTcpServer probe;
    if (probe.listen(address.address, address.port))
        return fine(subject, CheckText::tr("%1 is free").arg(name));
    return wrong(subject, CheckText::tr("Webhooks cannot be taken at %1: %2.")
                              .arg(name, probe.errorString()),
                 CheckText::tr("See who uses it with: ss -ltnp 'sport = :%1'; end that program, or "
                               "choose another address with --listen.").arg(address.port));
}

} // namespace Baton
