// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/watchman.h"

#include "domain/clock.h"

namespace Baton {

namespace {

constexpr Millis lookEvery = 1s;
constexpr Millis longestBlink = 15s; ///< a busy machine; whoever is away for longer has slept

} // namespace

Watchman::Watchman(LaneServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &Watchman::look);
}

void Watchman::start()
{
    m_lastLook = m_services.clock.now();
    m_timer.start(lookEvery);
    look();
}

void Watchman::stop()
{
    m_timer.stop();
}

void Watchman::guard(const QList<WorkspaceId> &workspaces)
{
    for (const WorkspaceId workspace : workspaces) {
        if (!m_catchUps.contains(workspace))
            m_catchUps.insert(workspace, new CatchUp(m_services, workspace, this));
    }
}

void Watchman::look()
{
    const Time now = m_services.clock.now();
    const bool slept = now - m_lastLook > longestBlink;
    m_lastLook = now;
    if (slept)
        emit woke();
    for (CatchUp *catchUp : std::as_const(m_catchUps)) {
        if (slept || catchUp->due() <= now)
            catchUp->run();
    }
}

} // namespace Baton
