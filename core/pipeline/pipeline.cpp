// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pipeline.h"

#include "domain/async.h"
#include "pipeline/pause.h"
#include "store/changefeed.h"
#include "store/sessions.h"
#include "store/store.h"

#include <QTimer>

#include <algorithm>

namespace Baton {

namespace {

/// Loaded sessions kept for their next event; a few kB each.
constexpr int idleLanesKept = 256;

} // namespace

Pipeline::Pipeline(Store &store, const Clock &clock, World world, QObject *parent)
    : QObject(parent),
      m_services{store, clock, std::move(world),
                 [this](const Session &session) { committed(session); },
                 [this](InboxId inbox) { m_inbox.finished(inbox); },
                 [this](const LaneKey &key, const Event &event) { route(key, event, {}, {}); }, {}},
      m_alarms(store, clock,
               [this](const DueTimer &due) {
                   route(due.session, TimerFired{due.kind, due.generation}, {});
               },
               this),
      m_inbox(m_services,
              [this](const LaneKey &key, const Event &event, InboxId inbox, const QString &note) {
                  route(key, event, inbox, note);
              },
              [this](SessionId session, const Event &event, InboxId inbox) {
                  route(session, event, inbox);
              },
              this),
      m_watchman(m_services, this), m_brakes(m_services, this), m_files(m_services, this)
{
    connect(&m_watchman, &Watchman::woke, &m_alarms, &Alarms::start);
    connect(&store.changes(), &ChangeFeed::inboxGrew, &m_inbox, &InboxWorker::wake,
            Qt::QueuedConnection);
}

void Pipeline::start()
{
    onResult(m_services.store.read<QList<SessionId>>(Sessions::interrupted), this,
             [this](const Result<QList<SessionId>> &sessions) {
                 if (!sessions) {
                     emit storeFailed(sessions.error());
                     QTimer::singleShot(storeRetryPause, this, [this] { start(); });
                     return;
                 }
                 wakeSessions(*sessions, Restarted{});
                 startWork();
             });
}

void Pipeline::startWork()
{
    settingsChanged(); // effects that were pending are looked at again
    m_alarms.start();
    m_inbox.start();
    m_watchman.start();
    m_brakes.start();
    m_files.start();
}

void Pipeline::settingsChanged()
{
    m_inbox.lookAtKept();
    onResult(m_services.store.read<QList<SessionId>>(Sessions::withPendingEffects), this,
             [this](const Result<QList<SessionId>> &sessions) {
                 if (sessions)
                     wakeSessions(*sessions, SettingsChanged{});
             });
}

void Pipeline::wakeSessions(const QList<SessionId> &sessions, const Event &event)
{
    for (SessionId session : sessions)
        route(session, event, {});
}

void Pipeline::route(const LaneKey &key, const Event &event, InboxId inbox, const QString &note)
{
    if (!m_draining)
        lane(key).post(event, inbox, note);
}

void Pipeline::route(SessionId session, const Event &event, InboxId inbox)
{
    const auto known = m_keys.constFind(session);
    if (known != m_keys.constEnd())
        return route(*known, event, inbox, {});
    onResult(m_services.store.read<Session>([session](Connection &connection) {
        return Sessions::load(connection, session);
    }),
             this, [this, session, event, inbox](const Result<Session> &loaded) {
                 routeLoaded(session, event, inbox, loaded);
             });
}

void Pipeline::routeLoaded(SessionId session, const Event &event, InboxId inbox,
                           const Result<Session> &loaded)
{
    if (!loaded && loaded.error().kind == ErrorKind::NotFound) {
        if (!inbox.isNull())
            m_inbox.done(inbox, tr("The session is no longer there"));
        return;
    }
    if (!loaded) {
        emit storeFailed(loaded.error());
        QTimer::singleShot(storeRetryPause, this, [=, this] { route(session, event, inbox); });
        return;
    }
    m_keys.insert(session, {loaded->workspace, loaded->conversation});
    route(m_keys.value(session), event, inbox, {});
}

Lane &Pipeline::lane(const LaneKey &key)
{
    m_idle.removeOne(key);
    Lane *&lane = m_lanes[key];
    if (!lane) {
        lane = new Lane(m_services, key, this);
        connect(lane, &Lane::idle, this, [this, key] { laneIdle(key); });
        connect(lane, &Lane::storeFailed, this, &Pipeline::storeFailed);
    }
    return *lane;
}

void Pipeline::laneIdle(const LaneKey &key)
{
    if (!m_idle.contains(key))
        m_idle << key;
    while (m_idle.size() > idleLanesKept) {
        Lane *oldest = m_lanes.take(m_idle.takeFirst());
        if (oldest)
            oldest->deleteLater();
    }
    if (m_draining)
        drain();
}

void Pipeline::committed(const Session &session)
{
    m_keys.insert(session.id, {session.workspace, session.conversation});
    m_alarms.look(session);
    m_files.look(session);
}

void Pipeline::drain()
{
    m_draining = true;
    m_watchman.stop();
    m_brakes.stop();
    m_files.stop();
    const bool busy = std::any_of(m_lanes.begin(), m_lanes.end(),
                                  [](const Lane *lane) { return !lane->isIdle(); });
    if (!busy)
        emit drained();
}

} // namespace Baton
