// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include "text/lettermodel.h"
#include "text/script.h"

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
constexpr int kLongText = 40;     // letters from which CLD2 alone may name a language we have no list of
constexpr int kSureLength = 30;   // letters from which a narrow lead is enough
constexpr double kLead = 2.0;     // log-odds a short text's language must lead by
constexpr double kCldVote = 2.5;  // log-odds of CLD2's opinion
constexpr double kCldSure = 4.0;  // … more when it calls itself reliable
constexpr int kBestEffort = 0x4000; // CLD2's kCLDFlagBestEffort: an answer for short texts too

struct Opinion
{
    QString language;
    bool reliable = false;
};

struct Guess
{
    QString language;
    double lead = 0; ///< log-odds over the next
    int letters = 0;
};

/// Addresses and links are in no language.
QString prose(const QString &plain)
{
    static const QRegularExpression noise(u"\\S*(?:://|@|www\\.)\\S*|[#$%&*_=<>{}|~^\\d]+"_s);
    return plain.left(kEnough).replace(noise, u" "_s).simplified();
}

QString isoCode(CLD2::Language language)
{
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language));
    if (code == u"un")
        return {};
    if (code == u"no" || code == u"nn")
        return u"nb"_s;
    if (code == u"iw")
        return u"he"_s;
    return code.section(u'-', 0, 0);
}

Opinion byCld(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const CLD2::CLDHints hints{nullptr, nullptr, 0, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language three[3];
    int percent[3];
    double score[3];
    int counted = 0;
    int valid = 0;
    bool reliable = false;
    const CLD2::Language best = CLD2::ExtDetectLanguageSummaryCheckUTF8(
        bytes.constData(), int(bytes.size()), true, &hints, kBestEffort, three, percent, score,
        nullptr, &counted, &reliable, &valid);
    return {isoCode(best), reliable};
}

/// Letters and words of our own lists, with CLD2's opinion as one more vote.
Guess byModel(const LetterModel &model, const QString &text, int letters)
{
    const Opinion cld = byCld(text);
    QMap<QString, double> scores = model.scores(text);
    if (!scores.contains(cld.language)) {
        if (cld.reliable && letters >= kLongText)
            return {cld.language, kLead, letters};
    } else {
        scores[cld.language] += kCldVote + (cld.reliable ? kCldSure : 0);
    }
    Guess best{{}, 0, letters};
    double first = -1e300;
    double second = -1e300;
    for (auto at = scores.begin(); at != scores.end(); ++at) {
        if (*at > first) {
            second = first;
            first = *at;
            best.language = at.key();
        } else {
            second = qMax(second, *at);
        }
    }
    best.lead = first - second;
    return best;
}

Guess guess(const QString &plain)
{
    static const LetterModel latin(latinWords());
    static const LetterModel cyrillic(cyrillicWords());
    static const LetterModel arabic(arabicWords());
    const QString text = prose(plain);
    const Written written = writingOf(text);
    switch (written.writing) {
    case Writing::None: return {};
    case Writing::Latin: return byModel(latin, text, written.letters);
    case Writing::Cyrillic: return byModel(cyrillic, text, written.letters);
    case Writing::Arabic: return byModel(arabic, text, written.letters);
    case Writing::Other: return {byCld(text).language, kLead, written.letters};
    default: return {languageOfWriting(written.writing), kLead, written.letters};
    }
}

} // namespace

QString languageGuess(const QString &plain)
{
    return guess(plain).language;
}

QString languageOf(const QString &plain)
{
    const Guess best = guess(plain);
    if (best.letters < kFewestLetters)
        return {};
    return best.lead >= kLead || best.letters >= kSureLength ? best.language : QString();
}

} // namespace Baton
