// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lettermodel.h"

#include <QStringList>

#include <cmath>

namespace Baton {

namespace {

constexpr QChar kBorder = u'\x1'; // before and behind a word
constexpr double kAlphabet = 60;  // letters a script may have beyond those seen
constexpr double kTrust3 = 3.0;   // how often a run must be seen to be believed over a shorter one
constexpr double kTrust2 = 6.0;
constexpr double kKnownWord = 3.0; // log-odds for a word of the list
constexpr double kKnownShort = 1.5; // … of one or two letters: many languages share those
constexpr qsizetype kMostLetters = 800; // of a text; more changes nothing

quint64 keyOf(QStringView run)
{
    quint64 key = 0;
    for (const QChar c : run)
        key = (key << 16) | c.unicode();
    return key;
}

QStringList wordsOf(const QString &text)
{
    QStringList out;
    QString word;
    for (const QChar c : text.toLower()) {
        if (c.isLetter() || c.isMark()) {
            word += c;
        } else if (!word.isEmpty()) {
            out << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        out << word;
    return out;
}

} // namespace

LetterModel::LetterModel(const QList<LanguageWords> &languages)
{
    for (const LanguageWords &one : languages) {
        Language &language = m_languages[one.language.toString()];
        for (const QString &word : wordsOf(one.words.toString()))
            language.words << word;
        for (const QString &word : std::as_const(language.words)) {
            const QString framed = QString(2, kBorder) + word + kBorder;
            for (qsizetype i = 2; i < framed.size(); ++i) {
                ++language.pieces[keyOf(QStringView(framed).mid(i, 1))];
                ++language.letters;
                for (qsizetype length = 2; length <= 3; ++length) {
                    const QStringView run = QStringView(framed).mid(i - length + 1, length);
                    ++language.pieces[keyOf(run)];
                    // what stood before, to divide by; marked apart from runs of letters
                    ++language.pieces[keyOf(run.chopped(1)) | (1ull << 63)];
                }
            }
        }
    }
}

double LetterModel::wordScore(const Language &language, const QString &word)
{
    const QString framed = QString(2, kBorder) + word + kBorder;
    double score = 0;
    for (qsizetype i = 2; i < framed.size(); ++i) {
        const auto seen = [&](qsizetype length) {
            return double(language.pieces.value(keyOf(QStringView(framed).mid(i - length + 1, length))));
        };
        const auto context = [&](qsizetype length) {
            return double(language.pieces.value(
                keyOf(QStringView(framed).mid(i - length + 1, length - 1)) | (1ull << 63)));
        };
        const double one = (seen(1) + 0.02) / (language.letters + 0.02 * kAlphabet);
        const double two = (seen(2) + kTrust2 * one) / (context(2) + kTrust2);
        const double three = (seen(3) + kTrust3 * two) / (context(3) + kTrust3);
        score += std::log(three);
    }
    if (language.words.contains(word))
        score += word.size() <= 2 ? kKnownShort : kKnownWord;
    return score;
}

QMap<QString, double> LetterModel::scores(const QString &text) const
{
    QMap<QString, double> out;
    const QStringList words = wordsOf(text.left(kMostLetters));
    for (auto at = m_languages.begin(); at != m_languages.end(); ++at) {
        double sum = 0;
        for (const QString &word : words)
            sum += wordScore(*at, word);
        out.insert(at.key(), sum);
    }
    return out;
}

} // namespace Baton
