// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/frontmatter.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int kMostLines = 60;

QString unquoted(QString value)
{
    value = value.trimmed();
    const bool quoted = value.size() >= 2 && (value.startsWith(u'"') || value.startsWith(u'\''))
        && value.endsWith(value[0]);
    return quoted ? value.mid(1, value.size() - 2) : value;
}

bool isYes(const QString &value)
{
    const QString word = value.toLower();
    return word == u"true" || word == u"yes" || word == u"1" || word == u"on";
}

void take(const QString &key, const QString &value, Document &document)
{
    if (key == u"title")
        document.title = value;
    else if (key == u"url" || key == u"link" || key == u"permalink")
        document.url = value;
    else if (key == u"language" || key == u"lang" || key == u"locale")
        document.language = value.left(2).toLower();
    else if (key == u"internal" || key == u"private")
        document.internal = document.internal || isYes(value);
    else if (key == u"visibility" || key == u"audience" || key == u"access")
        document.internal = document.internal || value.compare(u"internal", Qt::CaseInsensitive) == 0
            || value.compare(u"private", Qt::CaseInsensitive) == 0;
    else if (key == u"public")
        document.internal = document.internal || !isYes(value);
}

} // namespace

void takeFrontMatter(QString &text, Document &document)
{
    if (!text.startsWith(u"---\n"_s))
        return;
    qsizetype at = 4;
    QList<QPair<QString, QString>> found;
    for (int line = 0; line < kMostLines; ++line) {
        qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            end = text.size();
        const QString one = text.mid(at, end - at).trimmed();
        at = qMin(end + 1, text.size());
        if (one == u"---" || one == u"...") {
            for (const auto &[key, value] : std::as_const(found))
                take(key, value, document);
            text.remove(0, at);
            return;
        }
        const qsizetype colon = one.indexOf(u':');
        if (colon > 0)
            found << qMakePair(one.left(colon).trimmed().toLower(), unquoted(one.mid(colon + 1)));
        else if (at >= text.size())
            return; // never closed: a rule, not front matter
    }
}

} // namespace Baton
