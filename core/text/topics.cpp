// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/topics.h"

#include "text/fold.h"
#include "text/meanings.h"
#include "text/topics_words.h"
#include "text/words.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// What a topic needs of a text: each word, or one that means the same.
struct Need
{
    QString stem;
    QSet<QString> meanings;
};

bool met(const Need &need, const QSet<QString> &stems, const QSet<QString> &meanings)
{
    return stems.contains(need.stem) || meanings.intersects(need.meanings);
}

QStringList alternatives(const QString &topic)
{
    static const QRegularExpression border(u"[,;/|]|\\b(?:or|and|oder|und|ou|et|o|e|y|of|en|eller|"
                                           "och|og)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return topic.split(border, Qt::SkipEmptyParts);
}

QList<Need> needsOf(const QString &topic)
{
    static const QSet<QString> empty = [] {
        QSet<QString> out;
        for (QStringView word : emptyTopicWords())
            out << stem(word.toString(), u"en"_s);
        return out;
    }();
    QList<Need> telling;
    QList<Need> vague;
    const QString language = u"en"_s;
    const QSet<QString> phrases = meaningsIn(topic);
    for (const QString &token : tokens(topic)) {
        if (isStopWord(token, language) || token[0].isDigit())
            continue;
        Need need{stem(token, language), {}};
        for (const QString &meaning : meaningsOf(need.stem))
            need.meanings << meaning;
        (empty.contains(need.stem) ? vague : telling) << need;
    }
    if (telling.isEmpty() && !phrases.isEmpty())
        telling << Need{{}, phrases};
    return telling.isEmpty() ? vague : telling;
}

/// A threat of something is met by the something: nobody writes "this is a legal threat".
bool aboutOne(const QString &topic, const QSet<QString> &stems, const QSet<QString> &meanings)
{
    const QList<Need> needs = needsOf(topic);
    if (needs.isEmpty())
        return false;
    int found = 0;
    for (const Need &need : needs)
        found += met(need, stems, meanings) ? 1 : 0;
    if (needs.size() <= 2 && found >= 1 && meanings.contains(u"legal"_s))
        return found == needs.size() || needs.first().meanings.contains(u"legal"_s);
    return needs.size() <= 2 ? found == needs.size() : found * 3 >= needs.size() * 2;
}

} // namespace

QStringList topicsIn(const QString &plain, const QString &language, const QStringList &topics)
{
    if (topics.isEmpty())
        return {};
    const QString text = plain.left(8'000);
    QSet<QString> stems;
    for (const QString &token : tokens(text)) {
        stems << stem(token, language) << stem(token, u"en"_s);
    }
    const QSet<QString> meanings = meaningsIn(text);
    const QString flat = phraseText(text);
    QStringList out;
    for (const QString &topic : topics) {
        const QString words = phraseText(topic).simplified();
        bool about = !words.isEmpty() && (u' ' + flat + u' ').contains(u' ' + words + u' ');
        for (const QString &one : alternatives(topic))
            about = about || aboutOne(one, stems, meanings);
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
