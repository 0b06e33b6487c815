// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "domain/async.h"
#include "engine/groundedengine.h"
#include "knowledge/folderimport.h"
#include "store/store.h"
#include "store/workspaces.h"

namespace Baton {

void OneCommand::ask()
{
    if (!openStore())
        return;
    onResult(m_store->read<QList<Workspace>>(Workspaces::all), this,
             [this](const Result<QList<Workspace>> &workspaces) {
                 if (!workspaces)
                     return fail(workspaces.error());
                 for (const Workspace &workspace : *workspaces) {
                     const bool meant = m_options.workspace.isEmpty()
                         ? workspaces->size() == 1
                         : workspace.settings.key == m_options.workspace;
                     if (meant)
                         return importThenAsk(workspace, workspace.settings.knowledgeFolders);
                 }
                 QStringList keys;
                 for (const Workspace &workspace : *workspaces)
                     keys << workspace.settings.key.value();
                 fail({ErrorKind::Input, tr("It is not clear which workspace is meant."),
                       keys.isEmpty() ? tr("Import settings first: baton config import FILE")
                                      : tr("Name one with --workspace: %1")
                                            .arg(keys.join(QStringLiteral(", ")))});
             });
}

void OneCommand::importThenAsk(const Workspace &workspace, const QStringList &folders)
{
    if (folders.isEmpty())
        return askIn(workspace);
    onResult(importFolder(*m_store, workspace.id, folders.first()), this,
             [this, workspace, folders](const Result<ImportReport> &report) {
                 if (!report)
                     return fail(report.error());
                 importThenAsk(workspace, folders.mid(1));
             });
}

void OneCommand::askIn(const Workspace &workspace)
{
    m_engine = std::make_unique<GroundedEngine>(*m_store);
    Question question;
    question.workspace = workspace.id;
    question.messages = {m_options.question};
    question.answerFrom = workspace.settings.engine.answerFrom;
    const double answerFrom = question.answerFrom;
    auto *watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [=, this] {
        const Answer answer = watcher->result();
        QStringList lines;
        lines << (answer.knows ? answer.text : tr("No answer: %1").arg(answer.why));
        lines << tr("Confidence: %1, where an answer needs %2")
                     .arg(answer.confidence, 0, 'f', 2)
                     .arg(answerFrom, 0, 'f', 2);
        for (const Source &source : answer.sources)
            lines << tr("Source: %1 (match %2)%3")
                         .arg(source.title)
                         .arg(source.score, 0, 'f', 2)
                         .arg(source.url.isEmpty() ? QString() : QLatin1Char(' ') + source.url);
        emit ended(0, lines.join(QLatin1Char('\n')));
    });
    watcher->setFuture(m_engine->draft(question));
}

} // namespace Baton
