// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QStringList>

class QIODevice;

namespace Baton {

/// The cell so that no spreadsheet runs it when the file is opened. What customers write ends up in
/// exports, and a cell that begins like a formula is one.
///
/// A cell whose first visible character is = + - or @ (full-width ones too), or that begins with a
/// tab or a line break, gets an apostrophe in front, which spreadsheets take as "this is text".
/// Plain numbers with a sign (-12.5, +4512345678) stay as they are. Inside a cell the same is done
/// after a semicolon, tab or line break where a ( or | follows, because a spreadsheet that expects
/// semicolons between cells would start a new one there. NUL becomes U+FFFD.
/// Follows OWASP, "CSV Injection".
QString neutralised(const QString &cell);

/// Writes rows as RFC 4180 has them: commas, CRLF, quotes where needed and doubled inside; UTF-8
/// without a byte order mark, every cell neutralised. Collects some 64 kB between writes; call
/// finish() at the end, nothing is written by the destructor.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device);

    /// Fails with Storage when the device takes no more. A header is a row like any other.
    Result<> row(const QStringList &cells);
    Result<> finish();

private:
    QIODevice &m_device;
    QByteArray m_pending;
};

} // namespace Baton
