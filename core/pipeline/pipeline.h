// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/alarms.h"
#include "pipeline/brakes.h"
#include "pipeline/filekeeper.h"
#include "pipeline/inboxworker.h"
#include "pipeline/lane.h"
#include "pipeline/watchman.h"

#include <QHash>

namespace Baton {

/// Everything between the inbox and the vendor, in the core thread: what was interrupted first, then
/// timers, then the inbox in the order of arrival. One lane for each session that has something to
/// do. It decides nothing itself (`core/policy`) and knows no vendor (`core/helpdesk`).
class Pipeline : public QObject
{
    Q_OBJECT

public:
    using World = std::function<LaneWorld(WorkspaceId)>;

    Pipeline(Store &store, const Clock &clock, World world, QObject *parent = nullptr);

    /// Call once the connectors are known. `sending` becomes uncertain before the inbox is worked.
    void start();
    /// The workspaces to look after when no webhook comes.
    void guard(const QList<WorkspaceId> &workspaces)
    {
        m_watchman.guard(workspaces);
        m_brakes.guard(workspaces);
    }
    /// Settings or switches changed: what waits is decided under the newest.
    void settingsChanged();
    /// For tests: every step's name. Before `start`.
    void watch(const PassWaypoint &pass) { m_services.passed = pass; }
    /// Takes nothing new; `drained` follows when nothing is on its way any more.
    void drain();

signals:
    void drained();
    void storeFailed(const Baton::Error &error);

private:
    void route(const LaneKey &key, const Event &event, InboxId inbox, const QString &note);
    void route(SessionId session, const Event &event, InboxId inbox);
    void routeLoaded(SessionId session, const Event &event, InboxId inbox,
                     const Result<Session> &loaded);
    Lane &lane(const LaneKey &key);
    void laneIdle(const LaneKey &key);
    void wakeSessions(const QList<SessionId> &sessions, const Event &event);
    void startWork();
    void committed(const Session &session);

    LaneServices m_services;
    Alarms m_alarms;
    InboxWorker m_inbox;
    Watchman m_watchman;
    Brakes m_brakes;
    FileKeeper m_files;
    QHash<LaneKey, Lane *> m_lanes;
    QHash<SessionId, LaneKey> m_keys;
    QList<LaneKey> m_idle; ///< longest idle first: lanes kept for their loaded session
    bool m_draining = false;
};

} // namespace Baton
