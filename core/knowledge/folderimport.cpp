// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/folderimport.h"

#include "knowledge/articlesync.h"
#include "knowledge/tr.h"
#include "store/store.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// Counts up when articles are cut differently, so that all are cut again.
constexpr auto kCutting = "cut-2\n";

QByteArray hashOf(const QString &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(kCutting));
    hash.addData(text.toUtf8());
    return hash.result();
}

/// "return-policy.md" → "Return policy".
QString nameOf(const QString &path)
{
    QString name = QFileInfo(path).completeBaseName();
    name.replace(u'-', u' ').replace(u'_', u' ');
    name = name.simplified();
    return name.isEmpty() ? path : name[0].toUpper() + name.mid(1);
}

Result<Article> readArticle(const QString &file, const QString &path, const QString &text)
{
    const bool html = path.endsWith(u".html"_s, Qt::CaseInsensitive)
        || path.endsWith(u".htm"_s, Qt::CaseInsensitive);
    Article article = articleOf(html ? readHtml(text) : readMarkdown(text), nameOf(path));
    article.updatedAt = fromMillis(QFileInfo(file).lastModified().toMSecsSinceEpoch());
    return article;
}

Result<ImportReport> importNow(Store &store, WorkspaceId workspace, const QString &folder)
{
    const Result<FolderFiles> files = filesOf(folder);
    if (!files)
        return files.error();
    QList<ImportProblem> problems = files->problems;
    QList<SourceArticle> articles;
    QStringList spared;
    for (const QString &path : files->paths) {
        const QString file = QDir(folder).filePath(path);
        const Result<QString> text = readTextFile(file);
        if (!text) {
            problems << ImportProblem{path, text.error().what};
            spared << path;
            continue;
        }
        articles << SourceArticle{path, hashOf(*text),
                                  [=, content = *text] { return readArticle(file, path, content); }};
    }
    Result<ImportReport> report = syncArticles(store, workspace, folderSource(folder), articles,
                                               spared);
    if (report)
        report.value().problems = problems + report->problems;
    return report;
}

} // namespace

QString folderSource(const QString &folder)
{
    return u"folder:"_s + QDir::cleanPath(folder);
}

QFuture<Result<ImportReport>> importFolder(Store &store, WorkspaceId workspace,
                                           const QString &folder)
{
    return QtConcurrent::run(
        [&store, workspace, folder] { return importNow(store, workspace, folder); });
}

QFuture<Result<int>> forgetFolder(Store &store, WorkspaceId workspace, const QString &folder)
{
    return store.write<int>([workspace, source = folderSource(folder)](Connection &connection) {
        return Passages::removeOthers(connection, workspace, source, {});
    });
}

} // namespace Baton
