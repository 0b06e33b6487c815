// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/knowledgedesk.h"

#include "domain/async.h"
#include "engine/groundedengine.h"
#include "knowledge/folderimport.h"
#include "store/changefeed.h"
#include "store/store.h"
#include "store/workspaces.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

Result<KnowledgeView> readKnowledge(Connection &connection, WorkspaceId id)
{
    const Result<QList<Workspace>> all = Workspaces::all(connection);
    const Result<QList<ArticleRow>> articles = Articles::list(connection, id);
    if (!all || !articles)
        return all ? articles.error() : all.error();
    KnowledgeView view;
    view.articles = *articles;
    for (const Workspace &workspace : *all) {
        if (workspace.id != id)
            continue;
        view.folders = workspace.settings.knowledgeFolders;
        view.engine = workspace.settings.engine;
    }
    return view;
}

FolderRead readOf(const QString &folder, const ImportReport &report)
{
    FolderRead read{folder, report.articles, report.changed, report.removed, {}};
    for (const ImportProblem &problem : report.problems)
        read.problems.append(problem.file + u": "_s + problem.what);
    return read;
}

} // namespace

KnowledgeDesk::KnowledgeDesk(Store &store, QObject *parent)
    : QObject(parent), m_store(store), m_engine(std::make_unique<GroundedEngine>(store))
{
    connect(&store.changes(), &ChangeFeed::knowledgeChanged, this, &KnowledgeDesk::changed,
            Qt::QueuedConnection);
}

KnowledgeDesk::~KnowledgeDesk() = default;

QFuture<Result<KnowledgeView>> KnowledgeDesk::view(WorkspaceId workspace) const
{
    return m_store.read<KnowledgeView>(
        [workspace](Connection &connection) { return readKnowledge(connection, workspace); });
}

QFuture<Result<QStringList>> KnowledgeDesk::passages(qint64 article) const
{
    return m_store.read<QStringList>(
        [article](Connection &connection) { return Articles::passages(connection, article); });
}

QFuture<Result<FolderRead>> KnowledgeDesk::readFolder(WorkspaceId workspace, const QString &folder)
{
    auto promise = std::make_shared<QPromise<Result<FolderRead>>>();
    promise->start();
    onResult(importFolder(m_store, workspace, folder), this,
             [promise, folder](const Result<ImportReport> &report) {
                 promise->addResult(report ? Result<FolderRead>(readOf(folder, *report))
                                           : report.error());
                 promise->finish();
             });
    return promise->future();
}

QFuture<Answer> KnowledgeDesk::ask(WorkspaceId workspace, const QString &question, bool forTeammate,
                                   double answerFrom)
{
    Question asked;
    asked.workspace = workspace;
    asked.messages = {question};
    asked.forTeammate = forTeammate;
    asked.answerFrom = answerFrom;
    return m_engine->draft(asked);
}

} // namespace Baton
