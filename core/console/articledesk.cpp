// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's own articles: files that people write in the console.
#include "console/knowledgedesk.h"

#include "domain/async.h"
#include "knowledge/folderimport.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr QLatin1StringView folderPrefix("folder:");

} // namespace

bool KnowledgeDesk::isOwn(const ArticleRow &row)
{
    return row.source.startsWith(folderPrefix)
        && !row.key.endsWith(".html"_L1, Qt::CaseInsensitive)
        && !row.key.endsWith(".htm"_L1, Qt::CaseInsensitive);
}

QFuture<Result<OwnArticle>> KnowledgeDesk::article(const ArticleRow &row) const
{
    return QtConcurrent::run([folder = row.source.mid(folderPrefix.size()), file = row.key] {
        return readOwnArticle(folder, file);
    });
}

QFuture<Result<>> KnowledgeDesk::saveArticle(WorkspaceId workspace, const OwnArticle &article)
{
    return thenRead(workspace, article.folder, QtConcurrent::run([article]() -> Result<> {
                        const Result<QString> file = writeOwnArticle(article);
                        return file ? Result<>() : file.error();
                    }));
}

QFuture<Result<>> KnowledgeDesk::removeArticle(WorkspaceId workspace, const OwnArticle &article)
{
    return thenRead(workspace, article.folder, QtConcurrent::run([article] {
                        return removeOwnArticle(article.folder, article.file);
                    }));
}

QFuture<Result<>> KnowledgeDesk::thenRead(WorkspaceId workspace, const QString &folder,
                                          const QFuture<Result<>> &written)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const auto end = [promise](const Result<> &result) {
        promise->addResult(result);
        promise->finish();
    };
    onResult(written, this, [this, workspace, folder, end](const Result<> &result) {
        if (!result)
            return end(result);
        onResult(readFolder(workspace, folder), this, [end](const Result<FolderRead> &read) {
            end(read ? Result<>() : read.error());
        });
    });
    return promise->future();
}

} // namespace Baton
