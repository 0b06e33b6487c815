// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wording.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// What stands before a link, in the `language` where we have the words.
QString moreFor(const QString &language, const QString &otherwise)
{
    static const QHash<QString, QString> all = {
        {u"en"_s, u"More about this: "_s},     {u"de"_s, u"Mehr dazu: "_s},
        {u"fr"_s, u"En savoir plus : "_s},     {u"es"_s, u"Más información: "_s},
        {u"it"_s, u"Maggiori informazioni: "_s}, {u"pt"_s, u"Mais informações: "_s},
        {u"nl"_s, u"Meer hierover: "_s},       {u"sv"_s, u"Mer om detta: "_s},
        {u"da"_s, u"Mere om dette: "_s},       {u"nb"_s, u"Mer om dette: "_s},
        {u"fi"_s, u"Lisätietoja: "_s},         {u"pl"_s, u"Więcej na ten temat: "_s},
        {u"cs"_s, u"Více informací: "_s},      {u"tr"_s, u"Daha fazla bilgi: "_s},
        {u"ru"_s, u"Подробнее: "_s},           {u"uk"_s, u"Докладніше: "_s},
    };
    for (const QString &spoken : {language, otherwise}) {
        if (const auto found = all.constFind(spoken); found != all.constEnd())
            return *found;
    }
    return all.value(u"en"_s);
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
    QStringList paragraphs = content.quotes;
    if (!content.link.isEmpty() && question.channel != Channel::Sms)
        paragraphs << moreFor(language, question.otherwise) + content.link;
    return paragraphs.join(u"\n\n"_s);
}

} // namespace Baton
