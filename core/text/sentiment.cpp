// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentiment.h"

#include "text/fold.h"
#include "text/sentiment_words.h"
#include "text/wishes.h"

#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr qsizetype kReadable = 8'000; // characters
constexpr double kAngryBelow = -0.35;
constexpr double kHappyAbove = 0.35;
constexpr double kTurned = -0.74; // what a negation does to a word: "not great" is not "terrible"

struct Piece
{
    QString word; ///< folded
    bool upper = false;
};

double weightIn(const MoodList &list, const QString &word)
{
    const auto exact = list.words.constFind(word);
    if (exact != list.words.constEnd())
        return *exact;
    for (qsizetype length = word.size(); length >= 4; --length) {
        const auto found = list.beginnings.constFind(word.left(length));
        if (found != list.beginnings.constEnd())
            return *found;
    }
    return 0;
}

double weightOf(const QString &word, const QString &language)
{
    const double own = weightIn(moodWords(language), word);
    if (!qFuzzyIsNull(own) || language == u"en")
        return own;
    return 0.8 * weightIn(moodWords(u"en"_s), word); // "super nice" is said in many languages
}

QList<Piece> pieces(const QString &text)
{
    QList<Piece> out;
    for (const QString &raw : text.split(u' ', Qt::SkipEmptyParts)) {
        int upper = 0;
        int letters = 0;
        for (const QChar c : raw) {
            letters += c.isLetter() ? 1 : 0;
            upper += c.isUpper() ? 1 : 0;
        }
        const QStringList parts = phraseText(raw).split(QChar(u' '), Qt::SkipEmptyParts);
        for (const QString &part : parts)
            out << Piece{part.trimmed(), letters >= 2 && upper == letters};
    }
    return out;
}

bool isTurn(const QString &word)
{
    static const QSet<QString> words = {u"but"_s, u"however"_s, u"aber"_s, u"mais"_s, u"pero"_s,
                                        u"ma"_s, u"mas"_s, u"maar"_s, u"men"_s, u"ale"_s, u"но"_s};
    return words.contains(word);
}

/// What stands before a word changes it: "not good", "very good", "not very good".
double modified(double weight, const QList<Piece> &pieces, qsizetype at)
{
    double factor = 1;
    bool turned = false;
    for (qsizetype back = 1; back <= 3 && back <= at; ++back) {
        const QString &before = pieces[at - back].word;
        factor += intensifiers().value(before) * (1.1 - 0.15 * double(back));
        if (negations().contains(before))
            turned = true;
    }
    if (at >= 1 && pieces[at - 1].word == u"least")
        turned = true;
    return weight * factor * (turned ? kTurned : 1.0);
}

double signsIn(const QString &text)
{
    double sum = 0;
    for (auto at = moodSigns().constBegin(); at != moodSigns().constEnd(); ++at) {
        const int count = qMin(3, int(text.count(at.key())));
        if (count == 0)
            continue;
        const bool letters = at.key()[0].isLetter() || at.key().back().isLetter();
        const QString padded = u' ' + text + u' ';
        if (!letters || padded.contains(u' ' + at.key() + u' '))
            sum += at.value() * (1 + 0.25 * (count - 1));
    }
    return sum;
}

double sumOf(const QString &text, const QString &language)
{
    const QList<Piece> all = pieces(text);
    const bool shoutAll = shouts(text);
    QList<double> found;
    qsizetype turn = -1;
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (isTurn(all[at].word))
            turn = found.size();
        double weight = weightOf(all[at].word, language);
        if (qFuzzyIsNull(weight))
            continue;
        if (all[at].upper && !shoutAll)
            weight *= 1.25;
        found << modified(weight, all, at);
    }
    double sum = 0;
    for (qsizetype i = 0; i < found.size(); ++i) // after "but" comes what counts
        sum += found[i] * (turn < 0 ? 1.0 : i < turn ? 0.6 : 1.4);
    return sum;
}

} // namespace

double moodOf(const QString &plain, const QString &language)
{
    const QString text = plain.left(kReadable);
    double sum = sumOf(text, language.isEmpty() ? u"en"_s : language) + signsIn(text);
    const qsizetype calls = qMin<qsizetype>(3, text.count(u'!'));
    sum *= 1.0 + 0.1 * double(calls);
    return sum / std::sqrt(sum * sum + 15.0);
}

Sentiment sentimentOf(const QString &plain, const QString &language)
{
    const double mood = moodOf(plain, language);
    if (mood <= kAngryBelow || (mood < 0.2 && frustrated(plain)))
        return Sentiment::Angry;
    return mood >= kHappyAbove ? Sentiment::Happy : Sentiment::Neutral;
}

} // namespace Baton
