// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace Baton {

/// Folded stop words of one language (ISO 639-1); English where there is no list.
const QSet<QString> &stopWords(const QString &language);

} // namespace Baton
