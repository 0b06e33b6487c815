// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantity.h"

#include "engine/quantity_words.h"
#include "text/fold.h"

#include <algorithm>

namespace Baton {

namespace {

bool holds(const QString &text, const QList<QStringView> &phrases)
{
    const QString flat = u' ' + phraseText(text).replace(u'\n', u' ') + u' ';
    return std::any_of(phrases.begin(), phrases.end(), [&](QStringView phrase) {
        const qsizetype at = flat.indexOf(phrase);
        return at > 0 && flat[at - 1] == u' ' && flat[at + phrase.size()] == u' ';
    });
}

/// "A year", "eine Woche": an article counts as a number before a unit of time only.
bool saysOneUnit(const QString &text)
{
    const QList<QStringView> articles = QuantityWords::articles();
    const QList<QStringView> units = QuantityWords::units();
    const QStringList words = phraseText(text).replace(u'\n', u' ').split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (articles.contains(words[i]) && units.contains(words[i + 1]))
            return true;
    }
    return false;
}

} // namespace

bool wantsQuantity(const QString &question)
{
    return holds(question, QuantityWords::asking());
}

bool saysQuantity(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })
        || holds(text, QuantityWords::numbers()) || saysOneUnit(text);
}

} // namespace Baton
