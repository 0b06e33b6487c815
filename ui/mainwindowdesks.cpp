// SPDX-License-Identifier: GPL-3.0-or-later
// The window on the real desks; apart, so that tests of the widgets need no store.
#include "console/healthdesk.h"
#include "console/sessionsdesk.h"
#include "ui/live/livepage.h"
#include "ui/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/window/header.h"

using namespace Qt::StringLiterals;

namespace Baton {

MainWindow::MainWindow(const Desks &desks, const Clock &clock, const MainWindowOptions &options)
    : MainWindow(sourceOf(desks), clock, options)
{
    connect(&desks.sessions, &SessionsDesk::changed, this, &MainWindow::sessionsChanged);
    connect(&desks.sessions, &SessionsDesk::peopleChanged, this, [this] { m_live->reload(); });
    const HealthDesk *health = &desks.health;
    connect(health, &HealthDesk::changed, this, [this, health] { setHealth(health->view()); });
    setHealth(health->view());
    addDeskPages(desks);
    if (m_settings)
        showPage(m_settings->value(u"page"_s).toString());
}

void MainWindow::addDeskPages(const Desks &desks)
{
    auto *settings = new SettingsPage(m_appearance, desks, this);
    connect(settings, &SettingsPage::workspacesSeen, m_header, &Header::setWorkspaces);
    connect(m_header, &Header::workspaceChosen, settings, &SettingsPage::setWorkspace);
    addPage({Glyph::Settings, tr("Settings"), u"settings"_s, settings,
             {u"part:0"_s, u"saveSettings"_s}});
}

} // namespace Baton
