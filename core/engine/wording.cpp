// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wording.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

struct Phrases
{
    QString greeting;  ///< with the name at %1
    QString greetingWithoutName;
    QString more;      ///< before a link
    QString closing;
};

const Phrases &phrasesFor(const QString &language, const QString &otherwise)
{
    static const QHash<QString, Phrases> all = {
        {u"en"_s, {u"Hi %1,"_s, u"Hello,"_s, u"More about this: "_s, u"Kind regards"_s}},
        {u"de"_s, {u"Hallo %1,"_s, u"Guten Tag,"_s, u"Mehr dazu: "_s, u"Viele Grüße"_s}},
        {u"fr"_s, {u"Bonjour %1,"_s, u"Bonjour,"_s, u"En savoir plus : "_s, u"Cordialement"_s}},
        {u"es"_s, {u"Hola, %1:"_s, u"Hola:"_s, u"Más información: "_s, u"Un saludo"_s}},
        {u"it"_s, {u"Ciao %1,"_s, u"Buongiorno,"_s, u"Maggiori informazioni: "_s,
                   u"Cordiali saluti"_s}},
        {u"pt"_s, {u"Olá, %1,"_s, u"Olá,"_s, u"Mais informações: "_s, u"Com os melhores cumprimentos"_s}},
        {u"nl"_s, {u"Hallo %1,"_s, u"Hallo,"_s, u"Meer hierover: "_s, u"Met vriendelijke groet"_s}},
        {u"sv"_s, {u"Hej %1,"_s, u"Hej,"_s, u"Mer om detta: "_s, u"Vänliga hälsningar"_s}},
        {u"da"_s, {u"Hej %1"_s, u"Hej"_s, u"Mere om dette: "_s, u"Venlig hilsen"_s}},
        {u"nb"_s, {u"Hei %1"_s, u"Hei"_s, u"Mer om dette: "_s, u"Vennlig hilsen"_s}},
        {u"fi"_s, {u"Hei %1,"_s, u"Hei,"_s, u"Lisätietoja: "_s, u"Ystävällisin terveisin"_s}},
        {u"pl"_s, {u"Dzień dobry, %1,"_s, u"Dzień dobry,"_s, u"Więcej na ten temat: "_s,
                   u"Z poważaniem"_s}},
        {u"cs"_s, {u"Dobrý den, %1,"_s, u"Dobrý den,"_s, u"Více informací: "_s, u"S pozdravem"_s}},
        {u"tr"_s, {u"Merhaba %1,"_s, u"Merhaba,"_s, u"Daha fazla bilgi: "_s, u"Saygılarımızla"_s}},
        {u"ru"_s, {u"Здравствуйте, %1!"_s, u"Здравствуйте!"_s, u"Подробнее: "_s, u"С уважением"_s}},
        {u"uk"_s, {u"Вітаємо, %1!"_s, u"Вітаємо!"_s, u"Докладніше: "_s, u"З повагою"_s}},
    };
    static const Phrases english = all.value(u"en"_s);
    for (const QString &spoken : {language, otherwise}) {
        if (const auto found = all.constFind(spoken); found != all.constEnd())
            return *found;
    }
    return english;
}

/// "ANNA MARIA LOPEZ" is greeted as Anna; what is no name ("user 1234", an address) not at all.
QString firstName(const QString &name)
{
    const QString first = name.simplified().section(u' ', 0, 0);
    const bool plain = first.size() >= 2 && first.size() <= 30
        && std::all_of(first.begin(), first.end(), [](QChar c) {
               return c.isLetter() || c.isMark() || c == u'-' || c == u'\'' || c == u'’';
           });
    if (!plain)
        return {};
    const bool shouted = first == first.toUpper() || first == first.toLower();
    return shouted ? first[0].toUpper() + first.mid(1).toLower() : first;
}

QString greeting(const Phrases &phrases, const QString &name)
{
    const QString first = firstName(name);
    return first.isEmpty() ? phrases.greetingWithoutName : phrases.greeting.arg(first);
}

} // namespace

qsizetype excerptLimit(Channel channel)
{
    switch (channel) {
    case Channel::Sms: return 320; // two SMS
    case Channel::Email: return 1'200;
    default: return 700;
    }
}

QString worded(const Content &content, const Question &question, const QString &language)
{
    const Phrases &phrases = phrasesFor(language, question.otherwise);
    QStringList paragraphs = content.quotes;
    if (!content.link.isEmpty() && question.channel != Channel::Sms)
        paragraphs << phrases.more + content.link;
    if (question.channel != Channel::Email)
        return paragraphs.join(u"\n\n"_s);
    paragraphs.prepend(greeting(phrases, question.customerName));
    paragraphs << phrases.closing;
    return paragraphs.join(u"\n\n"_s);
}

} // namespace Baton
