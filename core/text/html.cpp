// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/html.h"

#include <gumbo.h>

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int kDeepest = 200;             // gumbo frees its tree by recursion
constexpr qsizetype kLargest = 2'000'000; // characters; our webhooks end at 2 MB
constexpr qint64 kReopened = 400'000;     // elements an HTML5 parser may invent by reopening

/// How deep a tree would get and how much a parser would reopen (`<b>` left open before a thousand
/// `<p>` makes a thousand `<b>`), counted without building one.
bool tame(const QString &html)
{
    static const QSet<QString> empty = {u"br"_s,   u"img"_s,   u"hr"_s,  u"input"_s, u"meta"_s,
                                        u"link"_s, u"area"_s,  u"col"_s, u"wbr"_s,   u"base"_s,
                                        u"p"_s,    u"li"_s,    u"td"_s,  u"tr"_s,    u"th"_s,
                                        u"o"_s,    u"option"_s, u"dd"_s, u"dt"_s,    u"source"_s};
    static const QSet<QString> reopened = {u"a"_s, u"b"_s,     u"i"_s,      u"u"_s,  u"font"_s,
                                           u"em"_s, u"strong"_s, u"s"_s,    u"tt"_s, u"big"_s,
                                           u"small"_s, u"code"_s, u"strike"_s, u"nobr"_s};
    if (html.size() > kLargest)
        return false;
    qint64 depth = 0;
    qint64 formatting = 0;
    qint64 work = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const bool closing = at + 1 < html.size() && html[at + 1] == u'/';
        qsizetype end = at + (closing ? 2 : 1);
        const qsizetype start = end;
        while (end < html.size() && end - start < 12 && html[end].isLetterOrNumber())
            ++end;
        const QString tag = html.mid(start, end - start).toLower();
        if (tag.isEmpty() || (empty.contains(tag) && closing))
            continue;
        work += formatting + depth / 8;
        if (reopened.contains(tag))
            formatting = qMax<qint64>(0, formatting + (closing ? -1 : 1));
        if (!empty.contains(tag))
            depth = qMax<qint64>(0, depth + (closing ? -1 : 1));
        if (depth > kDeepest || work > kReopened + html.size())
            return false;
    }
    return true;
}

/// Writes text with the breaks a reader sees: at most one empty line, no space at a line's ends.
class Writer
{
public:
    void text(const QString &words)
    {
        for (const QChar c : words)
            c.isSpace() ? space() : put(c);
    }
    void verbatim(const QString &words)
    {
        for (const QChar c : words)
            c == u'\n' ? lineBreak() : put(c);
    }
    void space() { m_space = m_space || (!m_lineEmpty && m_breaks == 0); }
    void lineBreak()
    {
        m_breaks = qMin(2, m_breaks + 1);
        m_space = false;
    }
    void atLeast(int breaks)
    {
        if (breaks == 0)
            return;
        if (m_started)
            m_breaks = qMax(m_breaks, breaks);
        m_space = false;
    }
    void quote(int by) { m_quotes += by; }
    void item(int by) { m_items += by; }
    int items() const { return m_items; }
    void bullet() { m_bullet = true; }
    QString result() const { return m_out; }
    const bool article; ///< mark headings, keep addresses, leave navigation out

    explicit Writer(bool forArticle) : article(forArticle) {}

private:
    void put(QChar c)
    {
        if (!m_started || m_breaks > 0)
            startLine();
        if (m_space && !m_lineEmpty)
            m_out += u' ';
        m_space = false;
        m_out += c;
        m_lineEmpty = false;
    }
    void startLine()
    {
        // an empty line belongs to a quotation only when it goes on behind it
        const QString between = u"> "_s.repeated(qMin(m_quotes, m_lineQuotes)).trimmed();
        for (int i = 0; m_started && i < m_breaks; ++i) {
            if (i > 0)
                m_out += between;
            m_out += u'\n';
        }
        m_out += u"> "_s.repeated(m_quotes);
        m_lineQuotes = m_quotes;
        if (m_bullet)
            m_out += QString(qMax(0, m_items - 1) * 2, u' ') + u"- "_s;
        m_started = true;
        m_bullet = false;
        m_lineEmpty = true;
        m_breaks = 0;
    }

    QString m_out;
    int m_breaks = 0;
    int m_quotes = 0;
    int m_lineQuotes = 0; ///< of the line written last
    int m_items = 0;
    bool m_space = false;
    bool m_started = false;
    bool m_lineEmpty = true;
    bool m_bullet = false;
};

bool hidden(const GumboElement &element)
{
    if (gumbo_get_attribute(&element.attributes, "hidden"))
        return true;
    const GumboAttribute *style = gumbo_get_attribute(&element.attributes, "style");
    if (!style)
        return false;
    static const QRegularExpression none(u"display\\s*:\\s*none|visibility\\s*:\\s*hidden"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return none.match(QString::fromUtf8(style->value)).hasMatch();
}

int breaksAround(const GumboElement &element)
{
    switch (element.tag) {
    case GUMBO_TAG_P: {
        const GumboAttribute *kind = gumbo_get_attribute(&element.attributes, "class");
        const bool tight = kind && (qstrcmp(kind->value, "no-margin") == 0
                                    || qstrcmp(kind->value, "MsoNormal") == 0);
        return tight ? 1 : 2;
    }
    case GUMBO_TAG_H1: case GUMBO_TAG_H2: case GUMBO_TAG_H3: case GUMBO_TAG_H4:
    case GUMBO_TAG_H5: case GUMBO_TAG_H6: case GUMBO_TAG_BLOCKQUOTE: case GUMBO_TAG_PRE:
    case GUMBO_TAG_TABLE:
        return 2;
    case GUMBO_TAG_DIV: case GUMBO_TAG_LI: case GUMBO_TAG_UL: case GUMBO_TAG_OL: case GUMBO_TAG_TR:
    case GUMBO_TAG_SECTION: case GUMBO_TAG_ARTICLE: case GUMBO_TAG_HEADER: case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_DT: case GUMBO_TAG_DD: case GUMBO_TAG_DL: case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV: case GUMBO_TAG_FIGURE: case GUMBO_TAG_FIGCAPTION: case GUMBO_TAG_CENTER:
        return 1;
    default:
        return 0;
    }
}

bool dropped(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT: case GUMBO_TAG_STYLE: case GUMBO_TAG_HEAD: case GUMBO_TAG_TITLE:
    case GUMBO_TAG_NOSCRIPT: case GUMBO_TAG_TEMPLATE: case GUMBO_TAG_OBJECT: case GUMBO_TAG_SVG:
    case GUMBO_TAG_SELECT: case GUMBO_TAG_TEXTAREA: case GUMBO_TAG_IFRAME:
        return true;
    default:
        return false;
    }
}

void write(const GumboNode &node, Writer &writer, bool verbatim);

bool isNavigation(GumboTag tag)
{
    return tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_ASIDE
        || tag == GUMBO_TAG_HEADER || tag == GUMBO_TAG_FORM || tag == GUMBO_TAG_BUTTON;
}

/// The address of a link to the web, when its text does not show it already.
void writeAddress(const GumboElement &element, Writer &writer)
{
    const GumboAttribute *href = gumbo_get_attribute(&element.attributes, "href");
    const QString address = href ? QString::fromUtf8(href->value).trimmed() : QString();
    if (!address.startsWith(u"http"_s) || writer.result().endsWith(address))
        return;
    writer.space();
    writer.verbatim(u'(' + address + u')');
}

void writeElement(const GumboElement &element, Writer &writer, bool verbatim)
{
    if (dropped(element.tag) || (writer.article && isNavigation(element.tag)))
        return;
    if (hidden(element)) { // a hidden block still parts what stands around it
        writer.atLeast(qMin(1, breaksAround(element)));
        return;
    }
    if (element.tag == GUMBO_TAG_BR) {
        writer.lineBreak();
        return;
    }
    if (element.tag == GUMBO_TAG_HR) {
        writer.atLeast(1);
        writer.verbatim(u"________________________________"_s);
        writer.atLeast(1);
        return;
    }
    const bool list = element.tag == GUMBO_TAG_UL || element.tag == GUMBO_TAG_OL;
    const int breaks = list && writer.items() == 0 ? 2 : breaksAround(element);
    const int quotes = element.tag == GUMBO_TAG_BLOCKQUOTE ? 1 : 0;
    writer.atLeast(breaks);
    writer.quote(quotes);
    writer.item(list ? 1 : 0);
    if (element.tag == GUMBO_TAG_LI)
        writer.bullet();
    if (writer.article && element.tag >= GUMBO_TAG_H1 && element.tag <= GUMBO_TAG_H6)
        writer.verbatim(QString(element.tag - GUMBO_TAG_H1 + 1, u'#') + u' ');
    if (element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH)
        writer.space();
    for (unsigned i = 0; i < element.children.length; ++i)
        write(*static_cast<const GumboNode *>(element.children.data[i]), writer,
              verbatim || element.tag == GUMBO_TAG_PRE);
    if (writer.article && element.tag == GUMBO_TAG_A)
        writeAddress(element, writer);
    writer.item(list ? -1 : 0);
    writer.quote(-quotes);
    writer.atLeast(breaks);
}

void write(const GumboNode &node, Writer &writer, bool verbatim)
{
    switch (node.type) {
    case GUMBO_NODE_ELEMENT:
        writeElement(node.v.element, writer, verbatim);
        break;
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA: {
        const QString text = QString::fromUtf8(node.v.text.text);
        verbatim ? writer.verbatim(text) : writer.text(text);
        break;
    }
    default:
        break;
    }
}

/// Brackets that nothing closes ("I <3 you", a mail cut off in a tag) are text: a parser would take
/// all that follows for a tag and drop it.
QString withTagsClosed(const QString &html)
{
    const qsizetype open = html.indexOf(u'<', html.lastIndexOf(u'>') + 1);
    if (open < 0 || QStringView(html).mid(open, 4) == u"<!--")
        return html;
    return html.left(open) + html.mid(open).replace(u'<', u"&lt;"_s);
}

QString converted(const QString &raw, bool forArticle)
{
    const QString html = withTagsClosed(raw);
    if (!tame(html))
        return htmlFlattened(html).trimmed();
    const QByteArray bytes = html.toUtf8();
    GumboOutput *tree = gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(),
                                                 size_t(bytes.size()));
    Writer writer(forArticle);
    write(*tree->root, writer, false);
    gumbo_destroy_output(&kGumboDefaultOptions, tree);
    QString text = writer.result();
    text.replace(QChar(0x00A0), u' ').remove(QChar(0x200B)).remove(QChar(0xFEFF));
    return text.trimmed();
}

} // namespace

QString htmlToText(const QString &html)
{
    return converted(html, false);
}

QString htmlToArticle(const QString &html)
{
    return converted(html, true);
}

} // namespace Baton
