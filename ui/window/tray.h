// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"
#include "ui/window/alerts.h"

#include <QObject>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace Baton {

/// The icon in the desktop's tray, and notifications that open the session. Where a desktop has no
/// tray this does nothing; the bell in the window tells the same.
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(const Appearance &appearance, QWidget *window);

    bool isThere() const { return m_icon != nullptr; }
    void tell(const Alert &alert);
    void setPaused(bool paused);

signals:
    void windowAsked();
    void sessionAsked(Baton::SessionId session);
    void pauseAsked();

private:
    QSystemTrayIcon *m_icon = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_pause = nullptr;
    SessionId m_told; ///< what a click on the notification opens
};

} // namespace Baton
