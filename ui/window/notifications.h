// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/alerts.h"

class QAction;
class QMenu;
class QSettings;
class QWidget;

namespace Baton {

/// Of what the desktop is told: a switch for each kind of alert, remembered with the window. The bell
/// counts them all the same.
class Notifications : public QObject
{
    Q_OBJECT

public:
    /// Without settings it forgets. `window` owns the menu.
    Notifications(QSettings *settings, QWidget *window);

    bool wants(const Alert &alert) const;
    /// The switches, to be hung into other menus.
    QMenu *menu() const { return m_menu; }

private:
    QAction *add(const QString &kind, const QString &words);

    QSettings *m_settings;
    QMenu *m_menu;
    QAction *m_handoffs;
    QAction *m_approvals;
    QAction *m_troubles;
    QAction *m_alarms;
};

} // namespace Baton
