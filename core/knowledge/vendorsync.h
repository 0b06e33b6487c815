// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/sourcerun.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>

namespace Baton {

/// A source as it is being read now.
struct SyncState
{
    WorkspaceId workspace;
    QString source;
    bool running = false; ///< false: it has ended, the stored row says how
    SyncProgress progress;

    friend bool operator==(const SyncState &, const SyncState &) = default;
};

/// Keeps the vendors' knowledge in step: each source when its time has come or somebody asks, one at
/// a time in a workspace, and lets go of the sources that are no longer wanted. Lives where the
/// connectors live. Restarts cost nothing: what was read, and when, is stored.
class VendorSync : public QObject
{
    Q_OBJECT

public:
    VendorSync(Store &store, const Clock &clock, QObject *parent = nullptr);
    ~VendorSync() override;

    /// From now on these. A source that is being read goes on with its old settings.
    void setPlaces(const QList<SyncPlace> &places);
    /// Looks now, and from now on every half minute, whose time has come.
    void start();
    /// No more; what is being read is dropped.
    void stop();
    /// As soon as possible, to the end of its list. An empty source: all of the workspace.
    void syncNow(WorkspaceId workspace, const QString &source);
    void cancel(WorkspaceId workspace, const QString &source);

signals:
    void told(const Baton::SyncState &state);

private:
    struct Job
    {
        QString source;
        bool asked = false; ///< by somebody: now, and to the end of its list
    };
    struct Room
    {
        SyncPlace place;
        std::deque<Job> waiting;
        QPointer<SourceRun> run;
        KnowledgeSourceRow reads; ///< what `run` started from
        bool busy = false;        ///< until the end of the run is stored
    };

    void look(WorkspaceId workspace);
    void looked(WorkspaceId workspace, const QList<KnowledgeSourceRow> &rows);
    void queue(Room &room, const QString &source, bool asked);
    void next(WorkspaceId workspace);
    /// With the row as it is by then, if it is still due.
    void begin(WorkspaceId workspace, const Job &job, const QList<KnowledgeSourceRow> &rows);
    void run(WorkspaceId workspace, const KnowledgeSourceRow &known, bool thorough);
    void applyAudience(WorkspaceId workspace);
    void readRows(WorkspaceId workspace,
                  const std::function<void(const QList<KnowledgeSourceRow> &)> &then);
    /// Stores the row, tells that its source is not read any more, and goes on.
    void put(WorkspaceId workspace, const KnowledgeSourceRow &row);

    Store &m_store;
    const Clock &m_clock;
    QHash<WorkspaceId, Room> m_rooms;
    QHash<WorkspaceId, QSet<QString>> m_asked; ///< by somebody, not looked for yet
    Time m_since; ///< of the start
    QTimer m_timer;
};

} // namespace Baton
