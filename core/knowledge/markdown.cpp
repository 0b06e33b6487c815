// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/document.h"

#include "knowledge/frontmatter.h"
#include "text/html.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int kQuestionLevel = 7;
constexpr qsizetype kLongestTitle = 80;
constexpr qsizetype kLongestQuestion = 160; // characters; a longer line is a paragraph

/// Inline marks away, words and addresses kept.
QString withoutMarks(QString line)
{
    static const QRegularExpression image(u"!\\[([^\\]]{0,300})\\]\\([^)]{0,2000}\\)"_s);
    static const QRegularExpression webLink(
        u"\\[([^\\]]{1,300})\\]\\((https?://[^)\\s]{1,2000})[^)]{0,300}\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]]{1,300})\\]\\([^)]{0,2000}\\)"_s);
    static const QRegularExpression strong(u"(\\*\\*|__)(?=\\S)(.{1,2000}?)(?<=\\S)\\1"_s);
    static const QRegularExpression weak(
        u"(?<![\\w*])([*_])(?=\\S)([^*_]{1,1000}?)(?<=\\S)\\1(?![\\w*])"_s);
    static const QRegularExpression code(u"`+([^`]{1,1000})`+"_s);
    line.replace(image, u"\\1"_s);
    line.replace(webLink, u"\\1 (\\2)"_s);
    line.replace(link, u"\\1"_s);
    line.replace(strong, u"\\2"_s);
    line.replace(weak, u"\\2"_s);
    line.replace(code, u"\\1"_s);
    if (line.contains(u'<') || line.contains(u'&'))
        line = htmlFlattened(line).simplified();
    return line.trimmed();
}

/// Collects lines into paragraphs and headings.
class Reader
{
public:
    explicit Reader(Document &document) : m_document(document) {}

    void heading(int level, const QString &text)
    {
        flush();
        const QString words = withoutMarks(text);
        if (!words.isEmpty())
            m_document.blocks << Block{level, words};
    }
    void text(const QString &line) { m_lines << line; }
    void flush()
    {
        if (!m_lines.isEmpty())
            m_document.blocks << Block{0, m_lines.join(u'\n')};
        m_lines.clear();
    }
    bool open() const { return !m_lines.isEmpty(); }
    QString takeLast() { return m_lines.takeLast(); }
    qsizetype lines() const { return m_lines.size(); }

private:
    Document &m_document;
    QStringList m_lines;
};

/// "Q: How …?", "**How …?**" and a line of its own that ends with a question mark.
QString question(const QString &line, bool alone)
{
    static const QRegularExpression marked(
        u"^(?:[*_]{0,2})(?:Q|Question|F|Frage|P|Pregunta|D|Domanda|V|Vraag)\\d{0,3}\\s?[:.)]"
        "(?:[*_]{0,2})\\s+(.{3,300})$"_s);
    static const QRegularExpression bold(u"^(?:\\*\\*|__)(.{3,160}\\?)(?:\\*\\*|__)$"_s);
    if (const auto match = marked.match(line); match.hasMatch())
        return match.captured(1);
    if (const auto match = bold.match(line); match.hasMatch())
        return match.captured(1);
    const bool lone = alone && line.size() <= kLongestQuestion && line.count(u'?') == 1
        && line.endsWith(u'?') && !line.startsWith(u'-') && !line.contains(u". "_s);
    return lone ? line : QString();
}

QString withoutAnswerMark(const QString &line)
{
    static const QRegularExpression mark(
        u"^(?:[*_]{0,2})(?:A|Answer|Antwort|R|Réponse|Respuesta|Risposta|Resposta|Antwoord)\\d{0,3}"
        "\\s?[:.)](?:[*_]{0,2})\\s+"_s);
    return QString(line).remove(mark);
}

/// "| Size | Height |" → "Size, Height"; the rule below a table's head is nothing.
QString tableRow(const QString &line)
{
    static const QRegularExpression rule(u"^\\|?[\\s:|-]+\\|?$"_s);
    if (rule.match(line).hasMatch())
        return {};
    QStringList cells;
    for (const QString &cell : line.split(u'|', Qt::SkipEmptyParts)) {
        if (!cell.trimmed().isEmpty())
            cells << withoutMarks(cell);
    }
    return cells.join(u", "_s);
}

void readLine(const QStringList &lines, qsizetype at, Reader &reader)
{
    static const QRegularExpression atx(u"^(#{1,6})\\s+(.+?)\\s*#*$"_s);
    static const QRegularExpression rule(u"^(?:[-*_]\\s?){3,}$"_s);
    static const QRegularExpression under(u"^(=+|-+)$"_s);
    static const QRegularExpression bullet(u"^[*+•]\\s+"_s);
    QString line = lines[at].trimmed();
    if (const auto match = atx.match(line); match.hasMatch())
        return reader.heading(int(match.captured(1).size()), match.captured(2));
    if (under.match(line).hasMatch() && reader.lines() == 1)
        return reader.heading(line.startsWith(u'=') ? 1 : 2, reader.takeLast());
    if (line.isEmpty() || rule.match(line).hasMatch() || under.match(line).hasMatch())
        return reader.flush();
    line.remove(QRegularExpression(u"^(?:>\\s?)+"_s));
    line.replace(bullet, u"- "_s);
    const bool last = at + 1 == lines.size();
    const bool alone = !reader.open() && !last;
    if (const QString asked = question(line, alone); !asked.isEmpty())
        return reader.heading(kQuestionLevel, asked);
    line = line.startsWith(u'|') ? tableRow(line) : withoutMarks(withoutAnswerMark(line));
    if (!line.isEmpty())
        reader.text(line);
}

void readBlocks(const QString &text, Document &document)
{
    Reader reader(document);
    const QStringList lines = text.split(u'\n');
    bool fenced = false;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (lines[at].trimmed().startsWith(u"```"_s)) {
            fenced = !fenced;
            continue;
        }
        if (fenced)
            reader.text(lines[at].trimmed());
        else
            readLine(lines, at, reader);
    }
    reader.flush();
}

/// A short line of its own above the text, as plain text files begin: no sentence, no list.
bool readsAsTitle(const QString &paragraph)
{
    static const QString ends = u".!?:;,…"_s;
    return paragraph.size() <= kLongestTitle && !paragraph.contains(u'\n')
        && !paragraph.startsWith(u"- "_s) && !ends.contains(paragraph.back());
}

/// The first heading names the article, when nothing did before.
void takeTitle(Document &document)
{
    if (document.blocks.isEmpty() || document.blocks.first().level == kQuestionLevel)
        return;
    const bool plain = document.blocks.first().level == 0;
    if (plain && (document.blocks.size() < 2 || !readsAsTitle(document.blocks.first().text)))
        return;
    const QString first = document.blocks.first().text;
    if (document.title.isEmpty() || document.title.compare(first, Qt::CaseInsensitive) == 0) {
        document.title = first;
        document.blocks.removeFirst();
    }
}

QString unixLines(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(0xFEFF));
}

} // namespace

Document readMarkdown(const QString &text)
{
    Document document;
    QString rest = unixLines(text);
    takeFrontMatter(rest, document);
    readBlocks(rest, document);
    takeTitle(document);
    return document;
}

Document readHtml(const QString &html)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]{1,300})</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression language(u"<html[^>]{0,300}\\blang=[\"']?([a-zA-Z]{2})"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    Document document;
    QString rest = unixLines(html);
    takeFrontMatter(rest, document);
    const auto lang = language.match(rest.left(4'000));
    if (document.language.isEmpty() && lang.hasMatch())
        document.language = lang.captured(1).toLower();
    const auto named = title.match(rest.left(20'000));
    readBlocks(htmlToArticle(rest), document);
    takeTitle(document);
    if (document.title.isEmpty() && named.hasMatch())
        document.title = entitiesResolved(named.captured(1)).simplified();
    return document;
}

} // namespace Baton
