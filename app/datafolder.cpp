// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace Baton {

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
        QCoreApplication::translate("Core", "Choose another one with --data-dir.")};
}

} // namespace Baton
