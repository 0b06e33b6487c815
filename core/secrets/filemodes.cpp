// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/filemodes.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

bool isOurs(const QFileInfo &info)
{
    return info.ownerId() == uint(geteuid());
}

Error exposed(const QString &path, const QString &who, const QString &mode)
{
    return {ErrorKind::Denied, u"The secret is not private: %1 can be %2."_s.arg(path, who),
            u"Run: chmod %1 '%2', and change the secret at the vendor if others use this machine."_s
                .arg(mode, path)};
}

} // namespace

Result<> checkPrivate(const QString &file)
{
    const QFileInfo info(QFileInfo(file).canonicalFilePath());
    if (QStorageInfo(info.filePath()).isReadOnly())
        return {};

    const QFile::Permissions modes = info.permissions();
    // A file of another user's reaches us through its group, or not at all.
    const auto readers =
        isOurs(info) ? QFile::ReadOther | QFile::ReadGroup : QFile::Permissions(QFile::ReadOther);
    if (modes & (QFile::WriteOther | QFile::WriteGroup))
        return exposed(info.filePath(), u"changed by other users"_s, u"go-w,o-r"_s);
    if (modes & readers)
        return exposed(info.filePath(), u"read by other users"_s,
                       isOurs(info) ? u"600"_s : u"640"_s);

    const QFileInfo folder(info.path());
    if (folder.permissions() & (QFile::WriteOther | QFile::WriteGroup))
        return exposed(folder.filePath(), u"replaced by other users"_s, u"go-w"_s);
    return {};
}

} // namespace Baton
