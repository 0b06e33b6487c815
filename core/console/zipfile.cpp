// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/zipfile.h"

#include <QDateTime>
#include <QtEndian>

#include <zlib.h>

namespace Baton {

namespace {

constexpr quint16 zipVersion = 20; // 2.0: deflate
constexpr quint16 zipUtf8Names = 0x0800;
constexpr quint16 zipDeflated = 8;
constexpr int zlibHead = 2, zlibTail = 4; // around what ZIP takes (RFC 1950)

void put16(QByteArray &out, quint16 value)
{
    const quint16 little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void put32(QByteArray &out, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

QByteArray deflated(const QByteArray &content)
{
    uLongf size = compressBound(uLong(content.size()));
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    compress(reinterpret_cast<Bytef *>(out.data()), &size,
             reinterpret_cast<const Bytef *>(content.constData()), uLong(content.size()));
    return out.mid(zlibHead, qsizetype(size) - zlibHead - zlibTail);
}

/// What the entry's own head and the directory at the end say alike.
QByteArray commonHead(const ZipEntry &entry, qsizetype packed, const QDateTime &at)
{
    const QDate date = at.date();
    const QTime time = at.time();
    QByteArray head;
    put16(head, zipVersion);
    put16(head, zipUtf8Names);
    put16(head, zipDeflated);
    put16(head, quint16(time.hour() << 11 | time.minute() << 5 | time.second() / 2));
    put16(head, quint16((date.year() - 1980) << 9 | date.month() << 5 | date.day()));
    put32(head, quint32(crc32(0, reinterpret_cast<const Bytef *>(entry.content.constData()),
                              uInt(entry.content.size()))));
    put32(head, quint32(packed));
    put32(head, quint32(entry.content.size()));
    put16(head, quint16(entry.name.toUtf8().size()));
    put16(head, 0); // no extra field
    return head;
}

} // namespace

QByteArray zipOf(const QList<ZipEntry> &entries, Time at)
{
    const QDateTime when = toDateTime(at);
    QByteArray files, directory;
    for (const ZipEntry &entry : entries) {
        const QByteArray packed = deflated(entry.content);
        const QByteArray head = commonHead(entry, packed.size(), when);
        put32(directory, 0x02014b50);
        put16(directory, zipVersion);
        directory += head;
        put16(directory, 0); // no comment
        put16(directory, 0); // on the first disk
        put16(directory, 0);
        put32(directory, 0);
        put32(directory, quint32(files.size()));
        directory += entry.name.toUtf8();
        put32(files, 0x04034b50);
        files += head + entry.name.toUtf8() + packed;
    }
    QByteArray end;
    put32(end, 0x06054b50);
    put32(end, 0); // one disk
    put16(end, quint16(entries.size()));
    put16(end, quint16(entries.size()));
    put32(end, quint32(directory.size()));
    put32(end, quint32(files.size()));
    put16(end, 0); // no comment
    return files + directory + end;
}

} // namespace Baton
