// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/analysis.h"

#include "text/html.h"
#include "text/language.h"
#include "text/sentiment.h"
#include "text/topics.h"
#include "text/wishes.h"

namespace Baton {

QString plainText(const Body &body)
{
    return body.format == TextFormat::Html ? htmlToText(body.text) : body.text;
}

Analysis analyse(const Body &body, const QStringList &topics)
{
    const QString whole = plainText(body);
    const QString text = withoutQuotes(whole);
    Analysis out;
    out.language = languageOf(text);
    out.sentiment = sentimentOf(text, out.language);
    out.asksForPerson = asksForPerson(text);
    out.tellsProblem = tellsProblem(text, out.language);
    out.confirms = confirms(text);
    out.frustrated = frustrated(text);
    out.automatic = automatic(whole);
    out.topics = topicsIn(text, out.language, topics);
    if (out.asksForPerson)
        out.intent = QStringLiteral("talk to a person");
    else if (!out.confirms && !out.automatic)
        out.intent = intentOf(text, out.language);
    return out;
}

} // namespace Baton
