// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Baton {

/// Which of the admin's topics, written in plain language, a text is about. A topic is met when
/// the text says its words or what they mean: "legal threats" by "my lawyer will write to you".
QStringList topicsIn(const QString &plain, const QString &language, const QStringList &topics);

/// The customer's wish in two to four English words, such as "refund order"; empty when unclear.
QString intentOf(const QString &plain, const QString &language);

/// Words that mean the same in support, by stem; empty for a word in no group. Shared by topics
/// and by the ranking of passages.
QStringList meaningsOf(const QString &stem);

/// Single words with that meaning, at most `limit`, the most usual first.
QStringList wordsWithMeaning(const QString &meaning, int limit);

} // namespace Baton
