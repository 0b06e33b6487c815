// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/button.h"
#include "ui/window/alerts.h"

class QMenu;

namespace Baton {

class Clock;

/// The latest alerts, in a menu; each leads to what it is about. Counts those that nobody has looked at.
class Bell : public Button
{
    Q_OBJECT

public:
    Bell(const Appearance &appearance, QWidget *parent = nullptr);

    void add(const Alert &alert);
    /// A menu that stands below the alerts.
    void setSwitches(QMenu *switches) { m_switches = switches; }
    int unseen() const { return m_unseen; }

signals:
    void alertChosen(const Baton::Alert &alert);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void open();
    void tell();

    const Appearance &m_look;
    QMenu *m_menu;
    QMenu *m_switches = nullptr;
    QList<Alert> m_alerts; ///< the newest first
    int m_unseen = 0;
};

} // namespace Baton
