// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/topics.h"

#include "text/fold.h"
#include "text/language.h"
#include "text/meanings.h"
#include "text/topics_words.h"
#include "text/words.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// What a topic needs of a text: each word in any of its forms, or one that means the same.
struct Need
{
    QSet<QString> forms;
    QSet<QString> meanings;
};

/// What a text offers: its words as each of the languages stems them, and what they mean.
struct Said
{
    QSet<QString> forms;
    QSet<QString> meanings;
};

bool met(const Need &need, const Said &said)
{
    return said.forms.intersects(need.forms) || said.meanings.intersects(need.meanings);
}

/// The same stem in two languages is no sign that the words are the same: "de:rechn".
QString form(const QString &token, const QString &language)
{
    return language + u':' + stem(token, language);
}

Need needOf(const QString &token, const QStringList &languages)
{
    Need need;
    for (const QString &language : languages) {
        need.forms << form(token, language);
        for (const QString &meaning : meaningsOf(token, language))
            need.meanings << meaning;
    }
    return need;
}

Said saidIn(const QString &text, const QStringList &languages)
{
    Said said{{}, meaningsIn(text)};
    for (const QString &token : tokens(text)) {
        for (const QString &language : languages) {
            said.forms << form(token, language);
            if (language == u"en" || isStopWord(token, language))
                continue; // English is in the meanings already
            for (const QString &meaning : meaningsOf(token, language))
                said.meanings << meaning;
        }
    }
    return said;
}

/// "l'abonnement" and "dell'abbonamento" are two words: elsewhere an apostrophe joins.
QString withoutElisions(QString text)
{
    static const QRegularExpression elided(u"\\b(?:l|d|j|m|t|s|n|c|qu|un|gli|(?:d|n|s|c)?[aeu]ll|quest|"
                                           "quell)['’]"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return text.replace(elided, u" "_s);
}

/// "or" and "and" in the languages that a topic may be written in.
QStringList alternatives(const QString &topic, const QStringList &languages)
{
    static const QHash<QString, QString> words = {
        {u"en"_s, u"or|and"_s},    {u"de"_s, u"oder|und"_s},  {u"fr"_s, u"ou|et"_s},
        {u"es"_s, u"o|u|y|e"_s},   {u"it"_s, u"o|oppure|e"_s}, {u"pt"_s, u"ou|e"_s},
        {u"nl"_s, u"of|en"_s},     {u"sv"_s, u"eller|och"_s}, {u"da"_s, u"eller|og"_s},
        {u"nb"_s, u"eller|og"_s},
    };
    QStringList spoken;
    for (const QString &language : {languages.first(), u"en"_s}) {
        if (words.contains(language))
            spoken << words.value(language);
    }
    const QRegularExpression border(u"[,;/|]|(?<!\\S)(?:%1)(?!\\S)"_s.arg(spoken.join(u'|')),
                                    QRegularExpression::CaseInsensitiveOption);
    return topic.split(border, Qt::SkipEmptyParts);
}

bool isVague(const QString &token, const QStringList &languages)
{
    static const QSet<QString> vague = [] {
        QSet<QString> out;
        for (QStringView word : emptyTopicWords()) {
            for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"it"_s, u"pt"_s,
                                            u"nl"_s})
                out << form(word.toString(), language);
        }
        return out;
    }();
    return std::any_of(languages.begin(), languages.end(), [&](const QString &language) {
        return vague.contains(form(token, language));
    });
}

bool saysNothing(const QString &token, const QStringList &languages)
{
    return token[0].isDigit()
        || std::any_of(languages.begin(), languages.end(),
                       [&](const QString &language) { return isStopWord(token, language); });
}

QList<Need> needsOf(const QString &topic, const QStringList &languages)
{
    QList<Need> telling;
    QList<Need> vague;
    const QSet<QString> phrases = meaningsIn(topic);
    for (const QString &token : tokens(topic)) {
        if (!saysNothing(token, languages))
            (isVague(token, languages) ? vague : telling) << needOf(token, languages);
    }
    if (telling.isEmpty() && !phrases.isEmpty())
        telling << Need{{}, phrases};
    return telling.isEmpty() ? vague : telling;
}

/// In whose words a topic is to be read, the likeliest first: its own language where that can be told
/// from it or from all of them, the message's, and English, which many admins write for customers
/// anywhere.
QStringList languagesOf(const QString &topic, const QStringList &all, const QString &message)
{
    QString own = languageOf(topic);
    if (own.isEmpty())
        own = languageOf(all.join(u". "_s));
    QStringList languages{own, message, u"en"_s};
    languages.removeAll(QString());
    languages.removeDuplicates();
    return languages;
}

/// A threat of something is met by the something: nobody writes "this is a legal threat".
bool aboutOne(const QString &topic, const QStringList &languages, const Said &said)
{
    const QList<Need> needs = needsOf(topic, languages);
    if (needs.isEmpty())
        return false;
    int found = 0;
    for (const Need &need : needs)
        found += met(need, said) ? 1 : 0;
    if (needs.size() <= 2 && found >= 1 && said.meanings.contains(u"legal"_s))
        return found == needs.size() || needs.first().meanings.contains(u"legal"_s);
    return needs.size() <= 2 ? found == needs.size() : found * 3 >= needs.size() * 2;
}

} // namespace

QStringList topicsIn(const QString &plain, const QString &language, const QStringList &topics)
{
    const QString text = withoutElisions(plain.left(8'000));
    const QString flat = u' ' + phraseText(plain.left(8'000)) + u' ';
    QHash<QStringList, Said> said; // by the languages it is read in
    QStringList out;
    for (const QString &topic : topics) {
        const QStringList languages = languagesOf(topic, topics, language);
        if (!said.contains(languages))
            said.insert(languages, saidIn(text, languages));
        const QString words = phraseText(topic).simplified();
        bool about = !words.isEmpty() && flat.contains(u' ' + words + u' ');
        for (const QString &one : alternatives(withoutElisions(topic), languages))
            about = about || aboutOne(one, languages, said.value(languages));
        if (about)
            out << topic;
    }
    return out;
}

QString intentOf(const QString &plain, const QString &language)
{
    Q_UNUSED(language)
    const QString text = plain.left(2'000);
    const QSet<QString> meanings = meaningsIn(text);
    const auto first = [&](const QList<QStringView> &names) {
        for (QStringView name : names) {
            if (meanings.contains(name.toString()))
                return name.toString();
        }
        return QString();
    };
    QString wish = first(wishMeanings());
    const QString thing = first(thingMeanings());
    if (wish.isEmpty() && meanings.contains(u"late"_s))
        wish = u"track"_s;
    if (wish.isEmpty() && meanings.contains(u"damage"_s))
        return thing.isEmpty() ? u"report damage"_s : u"damaged "_s + thing;
    if (wish.isEmpty() && meanings.contains(u"lost"_s) && !thing.isEmpty())
        return u"lost "_s + thing;
    if (wish.isEmpty())
        return thing.isEmpty() ? QString() : u"ask about "_s + thing;
    if (wish == u"complain")
        return u"make complaint"_s;
    if (thing.isEmpty())
        return u"request "_s + wish;
    return wish + u' ' + thing;
}

} // namespace Baton
