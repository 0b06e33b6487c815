// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/ownarticles.h"

#include "knowledge/document.h"
#include "knowledge/folderfiles.h"
#include "knowledge/frontmatter.h"
#include "knowledge/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr qsizetype longestName = 60;

/// What the editor sets, under all the names that front matter has for it.
constexpr QLatin1StringView ownKeys[]
    = {QLatin1StringView("title"),    QLatin1StringView("internal"), QLatin1StringView("private"),
       QLatin1StringView("visibility"), QLatin1StringView("audience"), QLatin1StringView("access"),
       QLatin1StringView("public")};

Result<QString> pathOf(const QString &folder, const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    const QString path = QDir::cleanPath(QDir(folder).filePath(file));
    const bool isBelow = path.startsWith(QDir::cleanPath(folder) + u'/');
    if (isBelow && (suffix == u"md" || suffix == u"markdown" || suffix == u"txt"))
        return path;
    return Error{ErrorKind::Input, Knowledge::tr("%1 is no article that can be written here.").arg(file),
                 Knowledge::tr("Change it where it comes from.")};
}

/// The lines between the rules in front of the text; nothing when there are none.
QStringList frontLines(const QString &text, const QString &body)
{
    QStringList lines
        = text.left(text.size() - body.size()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) {
        const QString trimmed = line.trimmed();
        const QString key = trimmed.section(u':', 0, 0).trimmed().toLower();
        return trimmed == u"---" || trimmed == u"..."
            || std::find(std::begin(ownKeys), std::end(ownKeys), key) != std::end(ownKeys);
    });
    return lines;
}

/// "Returns & refunds" → "returns-refunds.md", and another one where that is taken.
QString freeName(const QString &folder, const QString &title)
{
    QString plain;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
        else if (!plain.isEmpty() && !plain.endsWith(u'-'))
            plain += u'-';
    }
    plain = plain.left(longestName);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    const QString stem = plain.isEmpty() ? u"article"_s : plain;
    QString name = stem + u".md"_s;
    for (int i = 2; QFileInfo::exists(QDir(folder).filePath(name)); ++i)
        name = u"%1-%2.md"_s.arg(stem).arg(i);
    return name;
}

/// A first heading that says the title again is the title.
void takeTitle(OwnArticle &article, const Document &document, const QString &file)
{
    article.title = document.title;
    if (!article.title.isEmpty())
        return;
    const QString first = article.body.section(u'\n', 0, 0);
    if (first.startsWith(u"# ")) {
        article.title = first.mid(2).trimmed();
        article.body = article.body.section(u'\n', 1).trimmed() + u'\n';
    } else {
        article.title = QFileInfo(file).completeBaseName();
    }
}

Error unwritable(const QString &path, const QString &why)
{
    return {ErrorKind::Storage, Knowledge::tr("%1 cannot be written: %2.").arg(path, why),
            Knowledge::tr("Let Baton write in that folder, or choose another one.")};
}

} // namespace

Result<OwnArticle> readOwnArticle(const QString &folder, const QString &file)
{
    const Result<QString> path = pathOf(folder, file);
    if (!path)
        return path.error();
    const Result<QString> text = readTextFile(*path);
    if (!text)
        return text.error();
    Document document;
    OwnArticle article{folder, file, {}, *text, false};
    takeFrontMatter(article.body, document);
    article.body = article.body.trimmed() + u'\n';
    article.internal = document.internal;
    takeTitle(article, document, file);
    return article;
}

Result<QString> writeOwnArticle(const OwnArticle &article)
{
    if (article.title.trimmed().isEmpty() || article.body.trimmed().isEmpty())
        return Error{ErrorKind::Input, Knowledge::tr("An article needs a title and a text."),
                     Knowledge::tr("Write both, then save.")};
    const QString file = article.file.isEmpty() ? freeName(article.folder, article.title) : article.file;
    const Result<QString> path = pathOf(article.folder, file);
    if (!path)
        return path.error();
    QStringList front{u"title: "_s + article.title.simplified()};
    if (article.internal)
        front << u"visibility: internal"_s;
    if (const Result<QString> before = readTextFile(*path); before && !article.file.isEmpty()) {
        QString body = *before;
        Document document;
        takeFrontMatter(body, document);
        front << frontLines(*before, body);
    }
    const QString text = u"---\n%1\n---\n\n%2\n"_s.arg(front.join(u'\n'), article.body.trimmed());
    QDir().mkpath(QFileInfo(*path).path());
    QSaveFile out(*path);
    const QByteArray bytes = text.toUtf8();
    const bool written = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size()
        && out.flush() && out.commit(); // commit() alone overlooks a full disk
    return written ? Result(file) : unwritable(*path, out.errorString());
}

Result<> removeOwnArticle(const QString &folder, const QString &file)
{
    const Result<QString> path = pathOf(folder, file);
    if (!path)
        return path.error();
    QFile there(*path);
    if (there.exists() && !there.remove())
        return unwritable(*path, there.errorString());
    return {};
}

} // namespace Baton
