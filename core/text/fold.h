// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Baton {

/// Lower case without accents ("É" → "e", "ß" → "ss", "ł" → "l"): people type without them, so
/// lists are compared this way. Marks of other scripts stay, they are part of the word there.
QString folded(const QString &text);

/// `folded`, apostrophes dropped ("don't" → "dont"), everything but letters and digits one space,
/// sentence ends one line each. What phrase patterns are matched against.
QString phraseText(const QString &text);

/// The sentences of a text, in order, without empty ones.
QStringList sentences(const QString &text);

} // namespace Baton
