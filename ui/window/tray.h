// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"
#include "ui/window/alerts.h"

#include <QObject>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace Baton {

class DesktopNotes;
class Notifications;

/// The icon in the desktop's tray with its menu, and notifications that open the session. Where a
/// desktop has no tray the menu is shown nowhere; the bell in the window tells the same.
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(const Appearance &appearance, const Notifications &wanted, QWidget *window);

    void setPaused(bool paused);
    /// Tells the desktop, if its kind is wanted. A click on the notification leads to what it is about.
    void tell(const Alert &alert);
    /// As the desktop does when the notification is clicked.
    void openTold();

signals:
    void windowAsked();
    void alertChosen(const Baton::Alert &alert);
    void quitAsked();
    void pauseAsked();
    /// What the desktop is told.
    void told(const Baton::Alert &alert);

private:
    void makeMenu();
    void makeIcon(const Appearance &appearance);

    const Notifications &m_wanted;
    QMenu *m_menu;
    QAction *m_pause = nullptr;
    QSystemTrayIcon *m_icon = nullptr;
    DesktopNotes *m_notes;
    std::optional<Alert> m_told; ///< what a click on the icon's own notification opens: the last
};

} // namespace Baton
