// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/phrases.h"

#include "text/fold.h"
#include "text/phrase_classes.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// Patterns are written as people write; accents go the way they went from the text. Escapes like
/// `\S` are not used in them, so folding harms nothing but the class names, which come first.
QString expanded(QStringView pattern)
{
    static const QHash<QString, QString> classes = [] {
        QHash<QString, QString> out;
        for (const PhraseClass &one : phraseClasses())
            out.insert(one.name.toString(), u"(?:"_s + one.pattern.toString() + u")"_s);
        return out;
    }();
    QString text = pattern.toString();
    for (int depth = 0; depth < 3 && text.contains(u'{'); ++depth) {
        for (auto at = classes.begin(); at != classes.end(); ++at)
            text.replace(u"{"_s + at.key() + u"}"_s, at.value());
    }
    return folded(text);
}

QRegularExpression compiled(const QString &pattern)
{
    QRegularExpression out(pattern, QRegularExpression::UseUnicodePropertiesOption
                                        | QRegularExpression::MultilineOption);
    Q_ASSERT_X(out.isValid(), "phrases", qPrintable(out.errorString()));
    out.optimize();
    return out;
}

} // namespace

PhraseSet::PhraseSet(const QList<QStringView> &patterns, Extent extent)
{
    // Chinese, Japanese, Korean and Thai put no space between words: no border there
    static const QString letter = u"[\\p{Latin}\\p{Cyrillic}\\p{Greek}\\p{Hebrew}\\p{Arabic}"
                                  "\\p{Devanagari}\\p{N}]"_s;
    const bool whole = extent == Extent::Whole;
    const QString before = whole ? u"\\A\\s*(?:"_s : u"(?<!"_s + letter + u")(?:"_s;
    const QString behind = whole ? u")\\s*\\z"_s : u")(?!"_s + letter + u')';
    for (QStringView pattern : patterns)
        m_patterns << compiled(before + expanded(pattern) + behind);
}

bool PhraseSet::matches(const QString &phrases) const
{
    return std::any_of(m_patterns.begin(), m_patterns.end(), [&](const QRegularExpression &one) {
        return one.match(phrases).hasMatch();
    });
}

QString PhraseSet::without(QString phrases) const
{
    for (const QRegularExpression &one : m_patterns)
        phrases.replace(one, u" "_s);
    return phrases;
}

int PhraseSet::count(const QString &phrases) const
{
    return int(std::count_if(m_patterns.begin(), m_patterns.end(), [&](const auto &one) {
        return one.match(phrases).hasMatch();
    }));
}

} // namespace Baton
