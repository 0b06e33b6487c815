// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/datafolder.h"

namespace Baton::Measure {

/// What became of the mails of a data folder whose quotes and signatures were taken off.
struct MailFigures
{
    int mails = 0;
    int judged = 0; ///< those with an expected text
    int right = 0;
    QStringList wrong; ///< names
    qint64 longest = 0; ///< bytes
    QString longestFile;
};

MailFigures mailFigures(const DataFolder &data);

/// How many times as long taking the quotes off takes as reading the file: the processor's time, which
/// other programs do not lengthen, best of seven each.
double timesOfReading(const QString &file);

} // namespace Baton::Measure
