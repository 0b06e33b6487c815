// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/terms.h"

#include "engine/terms_words.h"
#include "text/fold.h"
#include "text/meanings.h"
#include "text/topics.h"
#include "text/topics_words.h"
#include "text/words.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int kMostTerms = 40;
constexpr int kMostSynonyms = 24; // for each term; more drown what was asked
constexpr double kWeak = 0.4;     // role of a word that only colours
constexpr double kWish = 1.3;     // … of one that says what shall be done: "return", "refund"

bool isWish(const QStringList &meanings)
{
    static const QList<QStringView> wishes = wishMeanings();
    return std::any_of(meanings.begin(), meanings.end(),
                       [](const QString &one) { return wishes.contains(QStringView(one)); });
}

/// Meanings that no single word said: "money back" is a refund, though neither word is. The words
/// of the phrase mean it too from now on.
QList<Term> phraseTerms(const QString &text, const QString &language, QList<Term> &single)
{
    const QHash<QString, QStringList> phrases = phraseMeaningsIn(text);
    QStringList names = phrases.keys();
    names.sort();
    QList<Term> out;
    for (const QString &meaning : std::as_const(names)) {
        const bool said = std::any_of(single.begin(), single.end(), [&](const Term &term) {
            return term.meanings.contains(meaning);
        });
        if (said)
            continue;
        for (Term &term : single) {
            if (phrases[meaning].contains(folded(term.word)))
                term.meanings << meaning;
        }
        Term term;
        term.word = wordsWithMeaning(meaning, 1).value(0);
        term.stem = stem(term.word, language);
        term.meanings = {meaning};
        term.phrase = true;
        out << term;
    }
    return out;
}

/// "NK-21679" is one word to people: its letters mean nothing by themselves.
QString withoutReferencePrefixes(QString text)
{
    static const QRegularExpression prefix(
        u"(?<!\\w)\\p{L}{1,4}[-_/#](?=\\d{3})"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(prefix);
}

} // namespace

QList<Term> termsOf(const QString &text, const QString &language, double role)
{
    QList<Term> out;
    QSet<QString> seen;
    for (const QString &word : tokens(withoutReferencePrefixes(text))) {
        if (isStopWord(word, language) || out.size() >= kMostTerms)
            continue;
        Term term;
        term.word = word;
        term.stem = stem(word, language);
        if (seen.contains(term.stem))
            continue;
        seen << term.stem;
        term.meanings = meaningsOf(term.stem);
        const bool weak = weakWords().contains(folded(word));
        term.role = role * (weak ? kWeak : isWish(term.meanings) ? kWish : 1.0);
        term.asked = role >= 1;
        out << term;
    }
    QList<Term> phrases = phraseTerms(text, language, out);
    for (Term &term : phrases) {
        term.role = role * (isWish(term.meanings) ? kWish : 1.0);
        term.asked = role >= 1;
    }
    addTerms(out, phrases);
    return out;
}

void addTerms(QList<Term> &terms, const QList<Term> &more)
{
    for (const Term &term : more) {
        const bool known = std::any_of(terms.begin(), terms.end(), [&](const Term &one) {
            return one.stem == term.stem;
        });
        if (!known && terms.size() < kMostTerms)
            terms << term;
    }
}

QStringList lookupWords(const QList<Term> &terms)
{
    QStringList out;
    for (const Term &term : terms)
        out << term.word << term.stem; // the stem finds what text/passagetext.h wrote for it
    for (const Term &term : terms) {
        for (const QString &meaning : term.meanings)
            out << wordsWithMeaning(meaning, kMostSynonyms);
    }
    out.removeDuplicates();
    return out;
}

QStringList slipsOf(const QString &word)
{
    QStringList out;
    for (qsizetype i = 0; i <= word.size(); ++i) {
        const QString left = word.left(i);
        const QString right = word.mid(i);
        if (!right.isEmpty())
            out << QString(left + right.mid(1));
        if (right.size() > 1)
            out << QString(left + right[1] + right[0] + right.mid(2));
        for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
            out << QString(left + QChar(letter) + right);
            if (!right.isEmpty())
                out << QString(left + QChar(letter) + right.mid(1));
        }
    }
    out.removeDuplicates();
    return out;
}

double idfOf(int withWord, int passages)
{
    const double all = qMax(1, passages);
    const double with = qBound(0, withWord, passages);
    return qMax(0.1, std::log(1.0 + (all - with + 0.5) / (with + 0.5)));
}

} // namespace Baton
