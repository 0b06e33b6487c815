// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include <QRegularExpression>

#include <cstdio>
#include <vector>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr qsizetype kEnough = 4'000; // characters; more of a text does not change its language
constexpr int kFewestLetters = 3;
constexpr int kBestEffort = 0x4000; // CLD2's kCLDFlagBestEffort: an answer for short texts too

/// Addresses and links are in no language.
QString prose(const QString &plain)
{
    static const QRegularExpression noise(u"\\S*(?:://|@|www\\.)\\S*|[#$%&*_=<>{}|~^\\d]+"_s);
    return plain.left(kEnough).replace(noise, u" "_s);
}

QString isoCode(CLD2::Language language)
{
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language));
    if (code == u"un")
        return {};
    if (code == u"no")
        return u"nb"_s;
    if (code == u"iw")
        return u"he"_s;
    return code.section(u'-', 0, 0);
}

QString byCld(const QString &text, bool *reliable)
{
    const QByteArray bytes = text.toUtf8();
    const CLD2::CLDHints hints{nullptr, nullptr, 0, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language three[3];
    int percent[3];
    double score[3];
    int counted = 0;
    int valid = 0;
    return isoCode(CLD2::ExtDetectLanguageSummaryCheckUTF8(
        bytes.constData(), int(bytes.size()), true, &hints, kBestEffort, three, percent, score,
        nullptr, &counted, reliable, &valid));
}

int letters(const QString &text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.isLetter() ? 1 : 0;
    return count;
}

} // namespace

QString languageGuess(const QString &plain)
{
    bool reliable = false;
    return byCld(prose(plain), &reliable);
}

QString languageOf(const QString &plain)
{
    const QString text = prose(plain);
    if (letters(text) < kFewestLetters)
        return {};
    bool reliable = false;
    const QString found = byCld(text, &reliable);
    return reliable || letters(text) >= 12 ? found : QString();
}

} // namespace Baton
