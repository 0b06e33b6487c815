// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/session.h"
#include "store/articlelist.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace Baton {

class ReplyEngine;
class Store;

/// What the AI knows in one workspace.
struct KnowledgeView
{
    QStringList folders; ///< of the settings, whether or not they hold anything
    QList<ArticleRow> articles;
    EngineSettings engine;

    friend bool operator==(const KnowledgeView &, const KnowledgeView &) = default;
};

/// What a folder gave when it was read.
struct FolderRead
{
    QString folder;
    int articles = 0;
    int changed = 0;
    int removed = 0;
    QStringList problems; ///< files that could not be read, and why

    friend bool operator==(const FolderRead &, const FolderRead &) = default;
};

/// The knowledge for people to look at, to read anew, and to ask.
class KnowledgeDesk : public QObject
{
    Q_OBJECT

public:
    explicit KnowledgeDesk(Store &store, QObject *parent = nullptr);
    ~KnowledgeDesk() override;

    QFuture<Result<KnowledgeView>> view(WorkspaceId workspace) const;
    /// The article's passages, in order.
    QFuture<Result<QStringList>> passages(qint64 article) const;
    /// Reads a folder of articles again. NotFound and Denied for the folder itself.
    QFuture<Result<FolderRead>> readFolder(WorkspaceId workspace, const QString &folder);
    /// What the engine would answer; sends nothing. `forTeammate`: as for a draft, where internal
    /// articles may be used.
    QFuture<Answer> ask(WorkspaceId workspace, const QString &question, bool forTeammate,
                        double answerFrom);

signals:
    void changed(Baton::WorkspaceId workspace);

private:
    Store &m_store;
    std::unique_ptr<ReplyEngine> m_engine;
};

} // namespace Baton
