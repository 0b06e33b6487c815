// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/script.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

Writing writingOf(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Latin: return Writing::Latin;
    case QChar::Script_Cyrillic: return Writing::Cyrillic;
    case QChar::Script_Arabic: return Writing::Arabic;
    case QChar::Script_Hiragana: case QChar::Script_Katakana: return Writing::Kana;
    case QChar::Script_Han: return Writing::Han;
    case QChar::Script_Hangul: return Writing::Hangul;
    case QChar::Script_Thai: return Writing::Thai;
    case QChar::Script_Greek: return Writing::Greek;
    case QChar::Script_Hebrew: return Writing::Hebrew;
    case QChar::Script_Devanagari: return Writing::Devanagari;
    default: return Writing::Other;
    }
}

} // namespace

Written writingOf(const QString &text)
{
    QMap<Writing, int> counts;
    for (const QChar c : text) {
        if (!c.isLetter() || c.script() == QChar::Script_Common || c.script() == QChar::Script_Inherited)
            continue;
        // a character of Han, kana or Hangul says as much as two letters
        const Writing writing = writingOf(c.script());
        const bool dense = writing == Writing::Han || writing == Writing::Kana
            || writing == Writing::Hangul;
        counts[writing] += dense ? 2 : 1;
    }
    Written out;
    for (auto at = counts.begin(); at != counts.end(); ++at) {
        if (*at > out.letters)
            out = {at.key(), *at};
    }
    const int kana = counts.value(Writing::Kana);
    if (out.writing == Writing::Han && kana * 20 >= out.letters)
        out = {Writing::Kana, out.letters + kana};
    return out;
}

QString languageOfWriting(Writing writing)
{
    switch (writing) {
    case Writing::Kana: return u"ja"_s;
    case Writing::Han: return u"zh"_s;
    case Writing::Hangul: return u"ko"_s;
    case Writing::Thai: return u"th"_s;
    case Writing::Greek: return u"el"_s;
    case Writing::Hebrew: return u"he"_s;
    case Writing::Devanagari: return u"hi"_s;
    default: return {};
    }
}

} // namespace Baton
