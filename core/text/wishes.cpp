// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wishes.h"

#include "text/fold.h"
#include "text/meanings.h"
#include "text/phrases.h"
#include "text/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr qsizetype kReadableWish = 6'000; // characters; nobody asks for a person only on page four
constexpr qsizetype kBareLetters = 80;
constexpr qsizetype kShortClause = 40;
constexpr qsizetype kTellingWords = 4; // fewer are courtesies and impatience

QStringList clauses(const QString &phrases)
{
    static const QRegularExpression turn(u" (?:but|aber|mais|pero|maar|men|ale|но) "_s);
    QStringList out;
    for (const QString &sentence : phrases.split(u'\n', Qt::SkipEmptyParts)) {
        for (const QString &clause : sentence.split(turn, Qt::SkipEmptyParts))
            out << clause.trimmed();
    }
    return out;
}

const PhraseSet &personWords()
{
    static const PhraseSet asks(Phrases::wantsPerson());
    return asks;
}

bool asksForPersonIn(const QString &clause)
{
    static const PhraseSet declines(Phrases::wantsPersonNot());
    return personWords().matches(clause) && !declines.matches(clause);
}

/// "Agent please": nothing else is in it.
bool isBareRequest(const QString &words)
{
    static const PhraseSet bare(Phrases::wantsPersonBare(), PhraseSet::Extent::Whole);
    return bare.matches(words.simplified());
}

bool isShortRequest(const QString &clause)
{
    return clause.size() <= kShortClause && isBareRequest(clause);
}

/// What a request names beside the person: a matter, or a way to reach one.
bool namesMatter(const QString &text)
{
    QSet<QString> meant = meaningsIn(text);
    meant.remove(u"contact"_s);
    meant.remove(u"employee"_s);
    return !meant.isEmpty();
}

} // namespace

bool asksForPerson(const QString &plain)
{
    const QString phrases = phraseText(plain.left(kReadableWish)).trimmed();
    if (phrases.isEmpty())
        return false;
    QString oneLine = phrases;
    oneLine.replace(u'\n', u' ');
    if (oneLine.size() <= kBareLetters && isBareRequest(oneLine))
        return true;
    const QStringList all = clauses(phrases);
    // "Agent. Now." and "Hello? Human please": a short sentence of its own
    return std::any_of(all.begin(), all.end(), asksForPersonIn)
        || std::any_of(all.begin(), all.end(), isShortRequest);
}

bool tellsProblem(const QString &plain, const QString &language)
{
    static const QRegularExpression pause(u"[,;:–—]"_s); // the request may end at each
    QString rest;
    for (const QString &clause : clauses(phraseText(
             plain.left(kReadableWish).replace(pause, u"\n"_s)))) {
        if (!isShortRequest(clause))
            rest += personWords().without(clause) + u'\n';
    }
    if (namesMatter(rest))
        return true;
    QStringList telling = words(rest, language);
    telling.removeIf([](const QString &word) { return isStopWord(word, u"en"_s); });
    return telling.size() >= kTellingWords;
}

bool confirms(const QString &plain)
{
    static const PhraseSet yes(Phrases::confirming());
    static const PhraseSet no(Phrases::confirmingNot());
    static const PhraseSet thanks(Phrases::thanksAlone(), PhraseSet::Extent::Whole);
    if (plain.size() > 600 || plain.contains(u'?') || plain.contains(u'？'))
        return false;
    const QString phrases = phraseText(plain).trimmed();
    QString oneLine = phrases;
    oneLine.replace(u'\n', u' ');
    oneLine = oneLine.simplified();
    if (oneLine.size() <= 120 && thanks.matches(oneLine))
        return true;
    return yes.matches(phrases) && !no.matches(phrases);
}

bool shouts(const QString &plain)
{
    int upper = 0;
    int lower = 0;
    int words = 0;
    for (const QString &word : plain.left(kReadableWish).split(u' ', Qt::SkipEmptyParts)) {
        int up = 0;
        for (const QChar c : word) {
            up += c.isUpper() ? 1 : 0;
            lower += c.isLower() ? 1 : 0;
        }
        upper += up;
        words += up >= 2 ? 1 : 0;
    }
    return words >= 3 && upper >= 12 && upper > 3 * lower;
}

bool frustrated(const QString &plain)
{
    static const PhraseSet angry(Phrases::frustration());
    static const QRegularExpression heaped(u"!{3,}|\\?{3,}|(?:[!?]){4,}|[😠😡🤬]"_s);
    static const QRegularExpression negated(
        u"(?:not|isnt|arent|wasnt|never|no longer|nicht|pas|no|non|nao|niet) (?:\\w+ )?"
        "(?:useless|ridiculous|angry|frustrated|upset|terrible|bad|awful|mad|annoyed)"_s);
    const QString phrases = phraseText(plain.left(kReadableWish));
    const bool says = angry.matches(phrases) && !negated.match(phrases).hasMatch();
    return says || shouts(plain)
        || (heaped.match(plain.left(kReadableWish)).hasMatch() && !confirms(plain)
            && phrases.contains(QRegularExpression(
                u"\\b(?:not|no|why|where|when|still|again|nothing|never|answer|help|hello|now|"
                "nicht|warum|wo|pas|pourquoi|no|por que|non|perche|nao|niet|waarom|inte|ikke|не|"
                "почему|где)\\b"_s)));
}

bool automatic(const QString &plain)
{
    static const PhraseSet begins(Phrases::automaticSubject());
    static const PhraseSet says(Phrases::automaticText());
    const QString start = plain.left(2'500);
    const QString phrases = phraseText(start);
    const QString first = phrases.left(160);
    if (begins.matches(first) && !start.left(200).contains(u'?'))
        return true;
    const int signs = (begins.matches(phrases) ? 1 : 0) + says.count(phrases);
    return signs >= 2 || (signs == 1 && phrases.size() < 260 && !start.contains(u'?'));
}

} // namespace Baton
