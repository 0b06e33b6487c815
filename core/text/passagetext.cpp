// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/passagetext.h"

#include "text/words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr QChar kSearchMark = u'\x2063'; // INVISIBLE SEPARATOR: stands in no article by accident

} // namespace

QString joined(const PassageText &passage)
{
    if (passage.headings.isEmpty())
        return passage.body;
    return u"# "_s + passage.headings + u'\n' + passage.body;
}

PassageText passageText(const QString &stored)
{
    const qsizetype mark = stored.lastIndexOf(QString(u'\n') + kSearchMark);
    const QString text = mark < 0 ? stored : stored.left(mark);
    if (!text.startsWith(u"# "_s))
        return {{}, text};
    const qsizetype end = text.indexOf(u'\n');
    if (end < 0)
        return {{}, text.mid(2)};
    return {text.mid(2, end - 2), text.mid(end + 1)};
}

QString searchable(const QString &stored, const QString &title, const QString &language)
{
    if (language.isEmpty() || language == u"en")
        return stored;
    QStringList line;
    QSet<QString> seen;
    for (const QString &token : tokens(title + u'\n' + stored)) {
        const QString root = stem(token, language);
        if (isStopWord(token, language) || seen.contains(root))
            continue;
        seen << root;
        line << root;
    }
    return stored + u'\n' + kSearchMark + line.join(u' ');
}

} // namespace Baton
