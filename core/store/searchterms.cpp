// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchterms.h"

#include <QRegularExpression>

namespace Baton::Overview {

namespace {

QString likePattern(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'%', QStringLiteral("\\%"));
    text.replace(u'_', QStringLiteral("\\_"));
    return u'%' + text + u'%';
}

/// Letters and digits only, so that nothing is an operator of FTS5.
QString matchPattern(const QString &text)
{
    static const QRegularExpression notWord(QStringLiteral("[^\\p{L}\\p{N}\\p{M}]+"));
    const QStringList words = text.split(notWord, Qt::SkipEmptyParts);
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(u'"' + word + QStringLiteral("\"*"));
    // Nothing to look for finds nothing: a word no message has.
    return quoted.isEmpty() ? QStringLiteral("\"\u00b6\"") : quoted.join(u' ');
}

QStringList conversationIds(const QString &text)
{
    if (!text.contains(QStringLiteral("://")))
        return {text};
    static const QRegularExpression separator(QStringLiteral("[/?&=#:]+"));
    return text.split(separator, Qt::SkipEmptyParts);
}

} // namespace

SearchTerms searchTerms(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {};
    const QString number = typed.startsWith(u'#') ? typed.mid(1) : typed;
    return {SessionId(number.toLongLong()), conversationIds(typed), likePattern(typed),
            matchPattern(typed)};
}

} // namespace Baton::Overview
