// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world.h"

#include <QDir>
#include <QRegularExpression>

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

QString inlineHtml(const QString &text)
{
    static const QRegularExpression bold(u"\\*\\*([^*]+)\\*\\*"_s);
    static const QRegularExpression link(u"\\[([^\\]]+)\\]\\(([^)]+)\\)"_s);
    return text.toHtmlEscaped()
        .replace(u"&quot;"_s, u"\""_s)
        .replace(bold, u"<b>\\1</b>"_s)
        .replace(link, u"<a href=\"\\2\">\\1</a>"_s);
}

/// As much Markdown as our articles use: headings, lists, paragraphs, tables as plain rows.
QString blockHtml(const QString &block)
{
    const QStringList lines = block.split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return {};
    static const QRegularExpression heading(u"^(#+) (.*)$"_s);
    static const QRegularExpression item(u"^(?:- |\\d+\\. )(.*)$"_s);
    if (const auto match = heading.match(lines[0]); match.hasMatch())
        return u"<h%1>%2</h%1>"_s.arg(match.captured(1).size()).arg(inlineHtml(match.captured(2)));
    if (!item.match(lines[0]).hasMatch())
        return u"<p>%1</p>"_s.arg(inlineHtml(lines.join(u' ')));
    QString list;
    for (const QString &line : lines) {
        const auto match = item.match(line);
        list += u"<li>%1</li>"_s.arg(inlineHtml(match.hasMatch() ? match.captured(1) : line));
    }
    return u"<ul>%1</ul>"_s.arg(list);
}

void readFrontMatter(Article &article, const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        const QString value = line.section(u':', 1).trimmed();
        const QString name = line.section(u':', 0, 0).trimmed();
        if (name == u"title"_s)
            article.title = value;
        else if (name == u"collection"_s)
            article.collection = value;
        else if (name == u"language"_s)
            article.language = value;
        else if (name == u"internal"_s)
            article.internal = value == u"true"_s;
    }
}

Article readArticle(const QString &text)
{
    Article article{.title = {}, .collection = u"General"_s, .language = u"en"_s};
    static const QRegularExpression front(u"^---\\n(.*?)\\n---\\n"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = front.match(text);
    readFrontMatter(article, match.captured(1));
    static const QRegularExpression blank(u"\\n\\s*\\n"_s);
    QStringList blocks = text.mid(match.capturedLength()).trimmed().split(blank);
    if (blocks.value(0).startsWith(u"# "_s)) {
        const QString title = blocks.takeFirst().mid(2).trimmed();
        if (article.title.isEmpty())
            article.title = title;
    }
    for (const QString &block : std::as_const(blocks))
        article.html += blockHtml(block);
    return article;
}

} // namespace

void putArticle(QList<Article> &articles, Article article, Time now)
{
    removeArticle(articles, article.id);
    article.changedAt = toMillis(now) / 1000;
    articles.append(article); // the latest change is the last
}

void removeArticle(QList<Article> &articles, const QString &id)
{
    articles.removeIf([&](const Article &article) { return article.id == id; });
}

QList<Article> articlesOf(const QString &folder)
{
    QList<Article> articles;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue; // a file that vanished is an article less, nothing else
        Article article = readArticle(QString::fromUtf8(file.readAll()));
        article.id = QString::number(8201 + articles.size());
        articles.append(article);
    }
    return articles;
}

} // namespace Baton::Simulated
