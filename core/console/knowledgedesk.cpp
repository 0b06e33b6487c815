// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/knowledgedesk.h"

#include "domain/async.h"
#include "domain/clock.h"
#include "engine/groundedengine.h"
#include "knowledge/folderimport.h"
#include "knowledge/vendorsources.h"
#include "store/changefeed.h"
#include "store/knowledgesources.h"
#include "store/pastconversations.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

QList<SourceView> sourcesOf(const WorkspaceSettings &settings, const QList<KnowledgeSourceRow> &rows,
                            const QList<ArticleRow> &articles)
{
    QList<SourceView> views;
    for (const QString &source : wantedSources(settings)) {
        SourceView view;
        view.source = source;
        view.articles = int(std::count_if(
            articles.begin(), articles.end(),
            [&](const ArticleRow &article) { return article.source == source; }));
        for (const KnowledgeSourceRow &row : rows) {
            if (row.source != source)
                continue;
            view.name = row.name;
            view.readAt = row.readAt;
            view.more = row.more;
            view.problem = row.problem;
            view.fix = row.fix;
        }
        views << view;
    }
    return views;
}

Result<> pickInSettings(Connection &connection, WorkspaceId id, const QString &offer, bool picked)
{
    Result<Settings> settings = Workspaces::exportAll(connection);
    const Result<QList<Workspace>> all = Workspaces::all(connection);
    if (!settings || !all)
        return settings ? all.error() : settings.error();
    const auto chosen = std::find_if(all->begin(), all->end(),
                                     [id](const Workspace &one) { return one.id == id; });
    for (WorkspaceSettings &workspace : settings.value().workspaces) {
        if (chosen != all->end() && workspace.key == chosen->settings.key)
            pickSource(workspace.vendorKnowledge, offer, picked);
    }
    return Workspaces::import(connection, *settings, SystemClock().now());
}

/// Past conversations are offered by ourselves: every vendor has some.
QList<SourceOffer> offersOf(const QList<ArticleSource> &sources, const WorkspaceSettings &settings)
{
    const QStringList wanted = wantedSources(settings);
    QList<SourceOffer> offers;
    for (const ArticleSource &source : sources)
        offers << SourceOffer{source.id, source.name, source.internal, false};
    offers << SourceOffer{PastConversations::source, {}, true, false};
    for (SourceOffer &offer : offers)
        offer.picked = wanted.contains(storedSource(settings.platform, offer.id));
    return offers;
}

Result<KnowledgeView> readKnowledge(Connection &connection, WorkspaceId id)
{
    const Result<QList<Workspace>> all = Workspaces::all(connection);
    const Result<QList<ArticleRow>> articles = Articles::list(connection, id);
    const Result<QList<KnowledgeSourceRow>> rows = KnowledgeSources::list(connection, id);
    if (!all || !articles || !rows)
        return !all ? all.error() : !articles ? articles.error() : rows.error();
    KnowledgeView view;
    view.articles = *articles;
    for (const Workspace &workspace : *all) {
        if (workspace.id != id)
            continue;
        view.folders = workspace.settings.knowledgeFolders;
        view.sources = sourcesOf(workspace.settings, *rows, *articles);
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

KnowledgeDesk::KnowledgeDesk(Store &store, KnowledgeDoors doors, QObject *parent)
    : QObject(parent), m_store(store), m_doors(std::move(doors)),
      m_engine(std::make_unique<GroundedEngine>(store))
{
    connect(&store.changes(), &ChangeFeed::knowledgeChanged, this, &KnowledgeDesk::changed,
            Qt::QueuedConnection);
}

KnowledgeDesk::~KnowledgeDesk() = default;

QFuture<Result<KnowledgeView>> KnowledgeDesk::view(WorkspaceId workspace) const
{
    return m_store.read<KnowledgeView>(
        [workspace, reading = m_reading.value(workspace)](
            Connection &connection) -> Result<KnowledgeView> {
            Result<KnowledgeView> view = readKnowledge(connection, workspace);
            if (!view)
                return view;
            for (SourceView &source : view.value().sources) {
                const auto now = reading.constFind(source.source);
                source.reading = now != reading.cend();
                source.done = source.reading ? now->done : 0;
                source.total = source.reading ? now->total : std::nullopt;
            }
            return view;
        });
}

QFuture<Result<QList<SourceOffer>>> KnowledgeDesk::offers(WorkspaceId workspace)
{
    if (!m_doors.offers)
        return finished(Result(QList<SourceOffer>()));
    auto promise = std::make_shared<QPromise<Result<QList<SourceOffer>>>>();
    promise->start();
    const auto tell = [promise](const Result<QList<SourceOffer>> &offers) {
        promise->addResult(offers);
        promise->finish();
    };
    onResult(m_doors.offers(workspace), this,
             [this, workspace, tell](const Result<QList<ArticleSource>> &sources) {
                 if (!sources)
                     return tell(sources.error());
                 onResult(m_store.read<QList<Workspace>>(Workspaces::all), this,
                          [workspace, tell, sources](const Result<QList<Workspace>> &all) {
                              if (!all)
                                  return tell(all.error());
                              for (const Workspace &one : *all) {
                                  if (one.id == workspace)
                                      return tell(offersOf(*sources, one.settings));
                              }
                              tell(QList<SourceOffer>());
                          });
             });
    return promise->future();
}

VendorKnowledge KnowledgeDesk::knowledgeOf(const QStringList &offers)
{
    VendorKnowledge knowledge;
    for (const QString &offer : offers)
        pickSource(knowledge, offer, true);
    return knowledge;
}

QString KnowledgeDesk::pastConversations()
{
    return PastConversations::source;
}

QFuture<Result<>> KnowledgeDesk::pick(WorkspaceId workspace, const QString &offer, bool picked)
{
    return m_store.write<Nothing>([workspace, offer, picked](Connection &connection) {
        return pickInSettings(connection, workspace, offer, picked);
    });
}

void KnowledgeDesk::sync(WorkspaceId workspace, const QString &source)
{
    if (m_doors.sync)
        m_doors.sync(workspace, source);
}

void KnowledgeDesk::cancel(WorkspaceId workspace, const QString &source)
{
    if (m_doors.cancel)
        m_doors.cancel(workspace, source);
}

void KnowledgeDesk::setState(const SyncState &state)
{
    if (state.running)
        m_reading[state.workspace].insert(state.source, state.progress);
    else
        m_reading[state.workspace].remove(state.source);
    emit changed(state.workspace);
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

QFuture<Result<QList<Source>>> KnowledgeDesk::nearest(WorkspaceId workspace, const QString &question)
{
    Question asked;
    asked.workspace = workspace;
    asked.messages = {question};
    return m_engine->nearest(asked);
}

} // namespace Baton
