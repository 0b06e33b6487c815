// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tray.h"

#include "ui/look/glyph.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace Baton {

Tray::Tray(const Appearance &appearance, QWidget *window) : QObject(window)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    const Look &look = appearance.look();
    m_icon = new QSystemTrayIcon(glyphIcon(Glyph::Baton, look.accent, look.disabled), this);
    m_menu = new QMenu(window);
    m_menu->addAction(tr("Show Baton"), this, &Tray::windowAsked);
    m_pause = m_menu->addAction(tr("Pause everything"), this, &Tray::pauseAsked);
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), window, &QWidget::close);
    m_icon->setContextMenu(m_menu);
    m_icon->setToolTip(u"Baton"_s);
    connect(m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    emit windowAsked();
            });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this,
            [this] { emit sessionAsked(m_told); });
    m_icon->show();
}

void Tray::tell(const Alert &alert)
{
    if (!m_icon)
        return;
    m_told = alert.session;
    m_icon->showMessage(alert.headline, alert.text, m_icon->icon());
}

void Tray::setPaused(bool paused)
{
    if (!m_icon)
        return;
    m_pause->setText(paused ? tr("Resume everything") : tr("Pause everything"));
    m_icon->setToolTip(paused ? tr("Baton: everything is paused") : u"Baton"_s);
}

} // namespace Baton
