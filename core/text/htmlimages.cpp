// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/htmlimages.h"

#include "text/html.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr qsizetype mostImages = 20;
constexpr int mostTags = 200;         // that are looked at
constexpr qsizetype longestTag = 8192; // signed addresses have several hundred characters

/// The attributes of the tag that begins there, up to its end.
QHash<QString, QString> imageAttributes(QStringView tag)
{
    static const QRegularExpression attribute(
        uR"re(\G[\s/]*+([^\s"'<>/=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'<>]++)))?)re"_s);
    QHash<QString, QString> all;
    auto found = attribute.globalMatch(tag.toString());
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString value = match.captured(2) + match.captured(3) + match.captured(4);
        const QString name = match.captured(1).toLower();
        if (!all.contains(name)) // the first one counts, as in a browser
            all.insert(name, entitiesResolved(value).trimmed());
    }
    return all;
}

/// A width or height of one point or none.
bool isPoint(const QString &length)
{
    bool number = false;
    const double size = QString(length).remove(u"px"_s).toDouble(&number);
    return number && size <= 1;
}

} // namespace

QList<HtmlImage> htmlImages(const QString &html)
{
    QList<HtmlImage> images;
    QSet<QString> known;
    qsizetype at = 0;
    for (int tags = 0; tags < mostTags && images.size() < mostImages; ++tags) {
        at = html.indexOf(u"<img"_s, at, Qt::CaseInsensitive);
        if (at < 0)
            break;
        at += 4;
        if (at >= html.size() || !(html[at].isSpace() || html[at] == u'/'))
            continue;
        const auto found = imageAttributes(QStringView(html).mid(at, longestTag));
        const QString address = found.value(u"src"_s);
        const bool web = address.startsWith(u"https://"_s, Qt::CaseInsensitive)
            || address.startsWith(u"http://"_s, Qt::CaseInsensitive);
        if (!web || isPoint(found.value(u"width"_s)) || isPoint(found.value(u"height"_s))
            || known.contains(address))
            continue;
        known.insert(address);
        images << HtmlImage{address, found.value(u"alt"_s).simplified()};
    }
    return images;
}

} // namespace Baton
