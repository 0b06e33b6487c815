// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/analysis.h"

#include "text/html.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int kPrefixFrom = 20;  // characters: from here on "the same and then a signature" is safe
constexpr int kWordsFrom = 12;   // words: from here on a few changed ones may be the vendor's
constexpr double kSameWords = 0.92;

QString withoutLinks(QString text)
{
    static const QRegularExpression markdown(u"!?\\[([^\\]\\n]{0,300})\\]\\([^)\\s]{0,2000}\\)"_s);
    static const QRegularExpression link(
        u"[<(\\[]?\\b(?:https?://|mailto:|www\\.)[^\\s<>\"'()\\[\\]]+[>)\\]]?"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(markdown, u"\\1"_s).replace(link, u" "_s);
}

QString withoutTags(QString text)
{
    static const QRegularExpression tag(u"</?[a-zA-Z][^<>]{0,2000}>"_s);
    return text.replace(tag, u" "_s);
}

QString bare(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark())
            out += c;
        else if (!out.isEmpty() && !out.endsWith(u' ') && (c.isSpace() || c == u'-' || c == u'/'))
            out += u' ';
    }
    return out.trimmed();
}

/// The share of words that two texts have in common, 0 … 1, by number, not by order.
double sameWords(const QStringList &a, const QStringList &b)
{
    QHash<QString, int> counts;
    for (const QString &word : a)
        ++counts[word];
    int common = 0;
    for (const QString &word : b)
        common += counts[word]-- > 0 ? 1 : 0;
    return 2.0 * common / double(a.size() + b.size());
}

bool alikeBare(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    if (a == b || QString(a).remove(u' ') == QString(b).remove(u' '))
        return true;
    if (a.size() >= kPrefixFrom && b.startsWith(a))
        return true;
    const QStringList wordsA = a.split(u' ');
    const QStringList wordsB = b.split(u' ');
    if (qMin(wordsA.size(), wordsB.size()) < kWordsFrom)
        return false;
    return sameWords(wordsA, wordsB) >= kSameWords
        || sameWords(wordsA, wordsB.mid(0, wordsA.size())) >= kSameWords;
}

} // namespace

QString comparable(const QString &plain)
{
    const QString text = entitiesResolved(entitiesResolved(plain));
    const QString words = bare(withoutTags(withoutLinks(text)));
    return words.isEmpty() ? bare(text) : words; // nothing but a link: then the link counts
}

bool alike(const QString &sent, const QString &shown)
{
    const QString a = comparable(sent);
    return alikeBare(a, comparable(shown)) || alikeBare(a, comparable(withoutQuotes(shown)))
        || alikeBare(comparable(withoutQuotes(sent)), comparable(withoutQuotes(shown)));
}

} // namespace Baton
