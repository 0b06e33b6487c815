// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Baton {

struct ZipEntry
{
    QString name; ///< of the file inside; plain, without folders
    QByteArray content;
};

/// A ZIP archive of a few small files, each compressed by zlib; all of them have the time `at`
/// (PKWARE, APPNOTE.TXT 6.3.4). Less than 4 GB in all.
QByteArray zipOf(const QList<ZipEntry> &entries, Time at);

} // namespace Baton
