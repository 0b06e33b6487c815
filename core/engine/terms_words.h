// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace Baton {

/// Words that colour a question more than they make it: "method", "possible", "last week". Folded,
/// of several languages; they count less than the words around them.
const QSet<QString> &weakWords();

} // namespace Baton
