// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/html.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

const QHash<QString, QString> &namedEntities()
{
    static const QHash<QString, QString> names = {
        {u"amp"_s, u"&"_s},      {u"lt"_s, u"<"_s},       {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s},    {u"apos"_s, u"'"_s},     {u"nbsp"_s, u" "_s},
        {u"ndash"_s, u"–"_s},    {u"mdash"_s, u"—"_s},    {u"hellip"_s, u"…"_s},
        {u"lsquo"_s, u"‘"_s},    {u"rsquo"_s, u"’"_s},    {u"ldquo"_s, u"“"_s},
        {u"rdquo"_s, u"”"_s},    {u"laquo"_s, u"«"_s},    {u"raquo"_s, u"»"_s},
        {u"bull"_s, u"•"_s},     {u"middot"_s, u"·"_s},   {u"euro"_s, u"€"_s},
        {u"pound"_s, u"£"_s},    {u"copy"_s, u"©"_s},     {u"reg"_s, u"®"_s},
        {u"trade"_s, u"™"_s},    {u"deg"_s, u"°"_s},      {u"times"_s, u"×"_s},
        {u"auml"_s, u"ä"_s},     {u"ouml"_s, u"ö"_s},     {u"uuml"_s, u"ü"_s},
        {u"Auml"_s, u"Ä"_s},     {u"Ouml"_s, u"Ö"_s},     {u"Uuml"_s, u"Ü"_s},
        {u"szlig"_s, u"ß"_s},    {u"eacute"_s, u"é"_s},   {u"egrave"_s, u"è"_s},
        {u"ecirc"_s, u"ê"_s},    {u"agrave"_s, u"à"_s},   {u"aacute"_s, u"á"_s},
        {u"ccedil"_s, u"ç"_s},   {u"ntilde"_s, u"ñ"_s},   {u"oacute"_s, u"ó"_s},
        {u"iacute"_s, u"í"_s},   {u"uacute"_s, u"ú"_s},   {u"aring"_s, u"å"_s},
        {u"oslash"_s, u"ø"_s},   {u"aelig"_s, u"æ"_s},    {u"zwnj"_s, u""_s},
        {u"shy"_s, u""_s},
    };
    return names;
}

QString entity(QStringView name)
{
    if (!name.startsWith(u'#'))
        return namedEntities().value(name.toString());
    const bool hex = name.size() > 1 && name[1].toLower() == u'x';
    bool ok = false;
    const uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

bool breaksLine(QStringView tag)
{
    static const QStringList tags = {u"br"_s, u"p"_s,  u"div"_s, u"li"_s, u"tr"_s, u"h1"_s,
                                     u"h2"_s, u"h3"_s, u"h4"_s,  u"h5"_s, u"h6"_s, u"ul"_s,
                                     u"ol"_s, u"table"_s, u"blockquote"_s, u"hr"_s, u"section"_s};
    return tags.contains(tag);
}

/// Where the element that opens at `from` with a raw text content ends: behind its closing tag.
qsizetype behindElement(const QString &html, qsizetype from, const QString &tag)
{
    const qsizetype end = html.indexOf(u"</"_s + tag, from, Qt::CaseInsensitive);
    if (end < 0)
        return html.size();
    const qsizetype close = html.indexOf(u'>', end);
    return close < 0 ? html.size() : close + 1;
}

QString tagName(const QString &html, qsizetype at)
{
    qsizetype end = at;
    while (end < html.size() && html[end].isLetterOrNumber())
        ++end;
    return html.mid(at, end - at).toLower();
}

} // namespace

QString entitiesResolved(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&') {
            out += text[i];
            continue;
        }
        const QStringView rest = QStringView(text).mid(i + 1, 12);
        const qsizetype end = rest.indexOf(u';');
        const QString resolved = end > 0 ? entity(rest.left(end)) : QString();
        if (resolved.isNull()) {
            out += text[i];
            continue;
        }
        out += resolved;
        i += end + 1;
    }
    return out;
}

QString htmlFlattened(const QString &html)
{
    QString out;
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype open = html.indexOf(u'<', at);
        out += QStringView(html).mid(at, open < 0 ? -1 : open - at);
        if (open < 0)
            break;
        if (QStringView(html).mid(open, 4) == u"<!--") {
            const qsizetype end = html.indexOf(u"-->"_s, open + 4);
            at = end < 0 ? html.size() : end + 3;
            continue;
        }
        const bool closing = open + 1 < html.size() && html[open + 1] == u'/';
        const QString tag = tagName(html, open + (closing ? 2 : 1));
        const qsizetype close = html.indexOf(u'>', open);
        if (tag.isEmpty() && !closing) { // "a < b" is text
            out += u'<';
            at = open + 1;
            continue;
        }
        at = close < 0 ? html.size() : close + 1;
        if (!closing && (tag == u"script" || tag == u"style" || tag == u"head" || tag == u"title"))
            at = behindElement(html, at, tag);
        else if (breaksLine(tag))
            out += u'\n';
        if (!closing && tag == u"li")
            out += u"- "_s;
    }
    return entitiesResolved(out);
}

} // namespace Baton
