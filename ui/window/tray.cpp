// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tray.h"

#include "ui/look/glyph.h"
#include "ui/window/desktopnotes.h"
#include "ui/window/notifications.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace Baton {

Tray::Tray(const Appearance &appearance, const Notifications &wanted, QWidget *window)
    : QObject(window),
      m_wanted(wanted),
      m_menu(new QMenu(window)),
      m_notes(new DesktopNotes(DesktopNotes::sessionBus(), this))
{
    makeMenu();
    connect(this, &Tray::told, m_notes, &DesktopNotes::tell);
    connect(m_notes, &DesktopNotes::chosen, this, &Tray::alertChosen);
    if (QSystemTrayIcon::isSystemTrayAvailable())
        makeIcon(appearance);
}

void Tray::makeMenu()
{
    m_menu->setObjectName(u"trayMenu"_s);
    m_menu->addAction(tr("Show Baton"), this, &Tray::windowAsked)->setObjectName(u"trayShow"_s);
    m_pause = m_menu->addAction(tr("Pause everything"), this, &Tray::pauseAsked);
    m_pause->setObjectName(u"trayPause"_s);
    m_menu->addMenu(m_wanted.menu());
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &Tray::quitAsked)->setObjectName(u"trayQuit"_s);
}

void Tray::makeIcon(const Appearance &appearance)
{
    const Look &look = appearance.look();
    m_icon = new QSystemTrayIcon(glyphIcon(Glyph::Baton, look.accent, look.disabled), this);
    m_icon->setContextMenu(m_menu);
    m_icon->setToolTip(u"Baton"_s);
    connect(m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    emit windowAsked();
            });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openTold);
    connect(m_notes, &DesktopNotes::refused, m_icon, [this](const Alert &alert) {
        m_icon->showMessage(alert.headline, alert.text, m_icon->icon());
    });
    m_icon->show();
}

void Tray::tell(const Alert &alert)
{
    if (!m_wanted.wants(alert))
        return;
    m_told = alert;
    emit told(alert);
}

void Tray::openTold()
{
    if (m_told)
        emit alertChosen(*m_told);
}

void Tray::setPaused(bool paused)
{
    m_pause->setText(paused ? tr("Resume everything") : tr("Pause everything"));
    if (m_icon)
        m_icon->setToolTip(paused ? tr("Baton: everything is paused") : u"Baton"_s);
}

} // namespace Baton
