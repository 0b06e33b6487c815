// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/meanings.h"

#include "text/fold.h"
#include "text/topics.h"
#include "text/topics_words.h"
#include "text/words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr qsizetype kLongestPhrase = 4; // words
constexpr qsizetype kTellingStem = 4; // letters

struct Index
{
    QHash<QString, QStringList> byWord;   ///< folded words
    QHash<QString, QStringList> byStem;   ///< stems as English and as the larger languages
    QHash<QString, QStringList> byForm; ///< stems of one language: "pt:reembols"
    QHash<QString, QStringList> byPhrase; ///< folded words joined by one space
    QHash<QString, QStringList> wordsOf;  ///< by meaning
};

QStringList stemmedLanguages()
{
    return {u"de"_s, u"fr"_s, u"es"_s, u"it"_s, u"pt"_s, u"nl"_s, u"sv"_s, u"da"_s, u"nb"_s,
            u"fi"_s};
}

void add(QHash<QString, QStringList> &to, const QString &key, const QString &name)
{
    QStringList &names = to[key];
    if (!names.contains(name))
        names << name;
}

const Index &index()
{
    static const Index built = [] {
        Index out;
        for (const Meaning &meaning : meanings()) {
            const QString name = meaning.name.toString();
            for (QStringView word : meaning.words.split(u' ', Qt::SkipEmptyParts)) {
                QString text = folded(word.toString());
                if (text.contains(u'+')) {
                    add(out.byPhrase, text.replace(u'+', u' '), name);
                    continue;
                }
                add(out.byWord, text, name);
                out.wordsOf[name] << text;
                for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"it"_s, u"nl"_s}) {
                    const QString stemmed = stem(text, language);
                    if (language == u"en" || stemmed.size() >= 4) // German "ändern" stems to "and"
                        add(out.byStem, stemmed, name);
                }
                for (const QString &language : stemmedLanguages()) {
                    const QString stemmed = stem(text, language);
                    if (stemmed.size() >= kTellingStem)
                        add(out.byForm, language + u':' + stemmed, name);
                }
            }
        }
        return out;
    }();
    return built;
}

/// Stands between the parts of a verb: "send it back".
bool isObject(const QString &word)
{
    static const QSet<QString> pronouns = {u"it"_s, u"them"_s, u"this"_s, u"that"_s, u"these"_s,
                                           u"those"_s, u"me"_s, u"one"_s};
    return pronouns.contains(word);
}

void addPhrases(QHash<QString, QStringList> &out, const QStringList &words)
{
    for (qsizetype from = 0; from < words.size(); ++from) {
        for (qsizetype count = 2; count <= kLongestPhrase && from + count <= words.size(); ++count) {
            const QStringList phrase = words.mid(from, count);
            for (const QString &name : index().byPhrase.value(phrase.join(u' ')))
                out[name] << phrase;
        }
    }
}

} // namespace

QStringList meaningsOf(const QString &stem)
{
    return index().byStem.value(stem);
}

QStringList meaningsOf(const QString &token, const QString &language)
{
    const QStringList exact = index().byWord.value(folded(token));
    if (!exact.isEmpty())
        return exact;
    const QString stemmed = stem(token, language);
    return language == u"en" ? index().byStem.value(stemmed)
                             : index().byForm.value(language + u':' + stemmed);
}

QStringList wordsWithMeaning(const QString &meaning, int limit)
{
    return index().wordsOf.value(meaning).mid(0, limit);
}

QHash<QString, QStringList> phraseMeaningsIn(const QString &text)
{
    QHash<QString, QStringList> out;
    QStringList all, withoutObjects;
    for (const QString &token : tokens(text)) {
        all << folded(token);
        if (!isObject(all.last()))
            withoutObjects << all.last();
    }
    addPhrases(out, all);
    if (withoutObjects.size() < all.size())
        addPhrases(out, withoutObjects);
    return out;
}

QSet<QString> meaningsIn(const QString &text)
{
    const QStringList phrases = phraseMeaningsIn(text).keys();
    QSet<QString> out(phrases.begin(), phrases.end());
    for (const QString &token : tokens(text)) {
        if (isStopWord(token, u"en"_s))
            continue;
        const QString word = folded(token);
        const auto exact = index().byWord.constFind(word);
        const QStringList names = exact != index().byWord.constEnd()
            ? *exact
            : index().byStem.value(stem(word, u"en"_s));
        for (const QString &name : names)
            out << name;
    }
    return out;
}

} // namespace Baton
