// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// Letters that no decomposition takes apart.
QStringView base(QChar c)
{
    switch (c.unicode()) {
    case u'ß': return u"ss";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'ø': return u"o";
    case u'ł': return u"l";
    case u'đ': case u'ð': return u"d";
    case u'ı': return u"i";
    case u'þ': return u"th";
    default: return {};
    }
}

bool apostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'`' || c == u'´' || c == u'ʼ';
}

/// The dot of "J. Smith", of a list's "2." and of "e.g." ends nothing.
bool abbreviates(const QString &text, qsizetype from, qsizetype dot)
{
    qsizetype start = dot;
    while (start > from && !text[start - 1].isSpace())
        --start;
    const QStringView word = QStringView(text).mid(start, dot - start);
    if (word.size() == 1 && (word[0].isUpper() || (word[0].isDigit() && start == from)))
        return true;
    if (word == u"e.g" || word == u"i.e" || word == u"z.B" || word == u"approx" || word == u"ca")
        return true;
    return word.size() == 2 && start == from && word[0].isDigit() && word[1].isDigit();
}

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'\n' || c == u';' || c == u'。'
        || c == u'！' || c == u'？' || c == u'…' || c == u'؟' || c == u'।';
}

} // namespace

QString folded(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toLower();
    QString out;
    out.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.unicode() >= 0x0300 && c.unicode() <= 0x036F)
            continue;
        const QStringView other = base(c);
        other.isEmpty() ? out += c : out += other;
    }
    return out.normalized(QString::NormalizationForm_C);
}

QString phraseText(const QString &text)
{
    const QString plain = folded(text);
    QString out;
    out.reserve(plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (apostrophe(c))
            continue;
        const bool number = c == u'.' && i > 0 && i + 1 < plain.size() && plain[i - 1].isDigit()
            && plain[i + 1].isDigit();
        if (endsSentence(c) && !number) {
            if (!out.isEmpty() && !out.endsWith(u'\n'))
                out += u'\n';
        } else if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            out += c;
        } else if (!out.isEmpty() && !out.endsWith(u' ') && !out.endsWith(u'\n')) {
            out += u' ';
        }
    }
    return out;
}

QStringList sentences(const QString &text)
{
    QStringList out;
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        const QString one = text.mid(from, to - from).simplified();
        if (!one.isEmpty())
            out << one;
        from = to;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n' || c == u'。' || c == u'！' || c == u'？') {
            take(i + 1);
        } else if ((c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u'؟' || c == u'।')
                   && i + 1 < text.size() && text[i + 1].isSpace()) {
            if (c != u'.' || !abbreviates(text, from, i))
                take(i + 1);
        }
    }
    take(text.size());
    return out;
}

} // namespace Baton
