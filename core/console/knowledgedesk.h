// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/session.h"
#include "helpdesk/vendorknowledge.h"
#include "knowledge/ownarticles.h"
#include "knowledge/vendorsync.h"
#include "store/articlelist.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace Baton {

class GroundedEngine;
class Store;

/// A vendor source, as it stands in the store and as it is being read now.
struct SourceView
{
    QString source; ///< as in Article::source
    QString name;   ///< the vendor's; empty where `source` says it all
    int articles = 0;
    std::optional<Time> readAt;
    bool more = false; ///< a long way, of which a part is done
    QString problem;
    QString fix;
    bool reading = false;
    int done = 0;
    std::optional<int> total;

    friend bool operator==(const SourceView &, const SourceView &) = default;
};

/// A source that the vendor has, to be picked.
struct SourceOffer
{
    QString id;
    QString name;
    bool internal = false;
    bool picked = false;

    friend bool operator==(const SourceOffer &, const SourceOffer &) = default;
};

/// What the desk does where the connectors live: composition fills it in. What is absent does
/// nothing, and offers nothing.
struct KnowledgeDoors
{
    std::function<void(WorkspaceId, const QString &source)> sync;
    std::function<void(WorkspaceId, const QString &source)> cancel;
    std::function<QFuture<Result<QList<ArticleSource>>>(WorkspaceId)> offers;
};

/// What the AI knows in one workspace.
struct KnowledgeView
{
    QStringList folders; ///< of the settings, whether or not they hold anything
    QList<SourceView> sources; ///< of the vendor, as wanted by the settings
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
    explicit KnowledgeDesk(Store &store, KnowledgeDoors doors = {}, QObject *parent = nullptr);
    ~KnowledgeDesk() override;

    QFuture<Result<KnowledgeView>> view(WorkspaceId workspace) const;
    /// The article's passages, in order.
    QFuture<Result<QStringList>> passages(qint64 article) const;
    /// Reads a folder of articles again. NotFound and Denied for the folder itself.
    QFuture<Result<FolderRead>> readFolder(WorkspaceId workspace, const QString &folder);
    /// The article as it stands in its file. Input for one of the vendor's, or an HTML file.
    QFuture<Result<OwnArticle>> article(const ArticleRow &row) const;
    /// Writes the file and reads its folder; what is asked from then on may be answered from it.
    QFuture<Result<>> saveArticle(WorkspaceId workspace, const OwnArticle &article);
    QFuture<Result<>> removeArticle(WorkspaceId workspace, const OwnArticle &article);
    /// Whether `article` would give it.
    static bool isOwn(const ArticleRow &row);
    /// What the vendor has, asked there, with what is picked; past conversations among it.
    /// Unavailable and Denied as the vendor says.
    QFuture<Result<QList<SourceOffer>>> offers(WorkspaceId workspace);
    /// Picks a source or puts it back, in the settings: its articles follow, or go.
    QFuture<Result<>> pick(WorkspaceId workspace, const QString &offer, bool picked);
    /// What is left out of it is not read.
    static VendorKnowledge knowledgeOf(const QStringList &offers);
    /// The offer that every vendor has.
    static QString pastConversations();
    /// Reads a vendor source again, to its end; `changed` says how it gets on.
    void sync(WorkspaceId workspace, const QString &source);
    /// What was read so far stays.
    void cancel(WorkspaceId workspace, const QString &source);
    /// From where the reading is done.
    void setState(const SyncState &state);
    /// What the engine would answer; sends nothing. `forTeammate`: as for a draft, where internal
    /// articles may be used.
    QFuture<Answer> ask(WorkspaceId workspace, const QString &question, bool forTeammate,
                        double answerFrom);

    /// The passages that come nearest, the best first, internal ones included: what an answer was
    /// made of, or why there is none.
    QFuture<Result<QList<Source>>> nearest(WorkspaceId workspace, const QString &question);

signals:
    void changed(Baton::WorkspaceId workspace);

private:
    QFuture<Result<>> thenRead(WorkspaceId workspace, const QString &folder,
                               const QFuture<Result<>> &written);

    Store &m_store;
    KnowledgeDoors m_doors;
    std::unique_ptr<GroundedEngine> m_engine;
    QHash<WorkspaceId, QHash<QString, SyncProgress>> m_reading;
};

} // namespace Baton
