// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Baton {

/// All meanings (topics_words.h) that the words and phrases of a text have.
QSet<QString> meaningsIn(const QString &text);

/// Those of one lower-case word, in whatever form `language` has for it.
QStringList meaningsOf(const QString &token, const QString &language);

/// Only those that phrases of several words have ("money back", "where is", "send it back"), with
/// the words of the phrases.
QHash<QString, QStringList> phraseMeaningsIn(const QString &text);

} // namespace Baton
