// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/html.h"

#include <QRegularExpression>
#include <QStringList>

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression rule(const QString &pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::DotMatchesEverythingOption);
}

QString withoutEntities(QString text)
{
    static const QRegularExpression numeric = rule(u"&#(x?)([0-9a-f]+);"_s);
    qsizetype from = 0;
    for (auto match = numeric.match(text); match.hasMatch(); match = numeric.match(text, from)) {
        const int base = match.captured(1).isEmpty() ? 10 : 16;
        const char32_t code = match.captured(2).toUInt(nullptr, base);
        const QString sign = QString::fromUcs4(&code, 1);
        text.replace(match.capturedStart(), match.capturedLength(), sign);
        from = match.capturedStart() + sign.size();
    }
    return text.replace(u"&nbsp;"_s, u" "_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&ndash;"_s, u"–"_s)
        .replace(u"&rsquo;"_s, u"’"_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

} // namespace

QString htmlFromPlain(const QString &plain)
{
    QStringList paragraphs;
    static const QRegularExpression blank(u"\\n\\s*\\n"_s);
    for (const QString &paragraph : plain.trimmed().split(blank, Qt::SkipEmptyParts))
        paragraphs << u"<p>"_s
                + paragraph.toHtmlEscaped().replace(u"&quot;"_s, u"\""_s).replace(u'\n', u"<br>"_s)
                + u"</p>"_s;
    return paragraphs.join(u'\n');
}

QString acceptedHtml(const QString &body)
{
    static const QRegularExpression markup = rule(u"<(p|br|div|h[1-6]|ul|ol|li|a|b|i|strong|em|"
                                                  "span|blockquote|pre|code|img|html|table)\\b"_s);
    if (!markup.match(body).hasMatch())
        return htmlFromPlain(body);
    static const QRegularExpression dropped =
        rule(u"<(script|style|head)\\b.*?</\\1\\s*>|</?(html|body)\\b[^>]*>"_s);
    static const QRegularExpression handlers = rule(u"\\s+on[a-z]+\\s*=\\s*(\"[^\"]*\"|'[^']*')"_s);
    return QString(body).remove(dropped).remove(handlers).trimmed();
}

QString decoratedHtml(const QString &html)
{
    static const QRegularExpression paragraph = rule(u"<p\\b[^>]*>"_s);
    static const QRegularExpression link = rule(u"<a\\s+[^>]*href=(\"[^\"]*\"|'[^']*')[^>]*>"_s);
    static const QRegularExpression text = rule(u"(?<=>)[^<]+"_s);
    QString out = html;
    out.replace(paragraph, u"<p class=\"no-margin\">"_s);
    out.replace(link, u"<a href=\\1 rel=\"nofollow noopener noreferrer\" target=\"_blank\">"_s);
    qsizetype from = 0;
    for (auto match = text.match(out); match.hasMatch(); match = text.match(out, from)) {
        QString dressed = match.captured();
        dressed.replace(u'\'', u"&#39;"_s).replace(u'"', u"&quot;"_s).replace(u"–"_s, u"&ndash;"_s);
        out.replace(match.capturedStart(), match.capturedLength(), dressed);
        from = match.capturedStart() + dressed.size();
    }
    return out;
}

QString plainFromHtml(const QString &html)
{
    static const QRegularExpression link =
        rule(u"<a\\b[^>]*href=[\"']([^\"']*)[\"'][^>]*>(.*?)</a>"_s);
    static const QRegularExpression item = rule(u"<li\\b[^>]*>"_s);
    static const QRegularExpression lineEnd = rule(u"<br\\s*/?>|</(li|h[1-6]|div|tr)>"_s);
    static const QRegularExpression paragraphEnd = rule(u"\\s*</p>\\s*"_s);
    static const QRegularExpression tag = rule(u"<[^>]+>"_s);
    static const QRegularExpression manyLines(u"\\n{3,}"_s);
    QString out = html;
    out.replace(u'\n', u' ');
    out.replace(link, u"\\2 (\\1)"_s);
    out.replace(item, u"- "_s).replace(paragraphEnd, u"\n\n"_s).replace(lineEnd, u"\n"_s);
    out = withoutEntities(out.remove(tag));
    return out.replace(manyLines, u"\n\n"_s).trimmed();
}

} // namespace Baton::Simulated
