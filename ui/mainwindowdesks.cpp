// SPDX-License-Identifier: GPL-3.0-or-later
// The window on the real desks; apart, so that tests of the widgets need no store.
#include "console/healthdesk.h"
#include "console/sessionsdesk.h"
#include "ui/live/livepage.h"
#include "ui/mainwindow.h"

namespace Baton {

MainWindow::MainWindow(const Desks &desks, const Clock &clock, const MainWindowOptions &options)
    : MainWindow(sourceOf(desks), clock, options)
{
    connect(&desks.sessions, &SessionsDesk::changed, this, &MainWindow::sessionsChanged);
    connect(&desks.sessions, &SessionsDesk::peopleChanged, this, [this] { m_live->reload(); });
    const HealthDesk *health = &desks.health;
    connect(health, &HealthDesk::changed, this, [this, health] { setHealth(health->view()); });
    setHealth(health->view());
}

} // namespace Baton
