// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notifications.h"

#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Baton {

Notifications::Notifications(QSettings *settings, QWidget *window)
    : QObject(window),
      m_settings(settings),
      m_menu(new QMenu(tr("Desktop notifications"), window)),
      m_handoffs(add(u"handoffs"_s, tr("When the AI hands a customer over"))),
      m_approvals(add(u"approvals"_s, tr("When an answer waits for approval"))),
      m_troubles(add(u"troubles"_s, tr("When something was not delivered"))),
      m_alarms(add(u"alarms"_s, tr("When something fails or stops the AI")))
{
    m_menu->setObjectName(u"notificationsMenu"_s);
}

QAction *Notifications::add(const QString &kind, const QString &words)
{
    const QString key = u"notify/"_s + kind;
    QAction *action = m_menu->addAction(words);
    action->setObjectName(u"notify:"_s + kind);
    action->setCheckable(true);
    action->setChecked(!m_settings || m_settings->value(key, true).toBool());
    connect(action, &QAction::toggled, this, [this, key](bool on) {
        if (m_settings)
            m_settings->setValue(key, on);
    });
    return action;
}

bool Notifications::wants(const Alert &alert) const
{
    switch (alert.kind) {
    case AlertKind::Handoff: return m_handoffs->isChecked();
    case AlertKind::Approval: return m_approvals->isChecked();
    case AlertKind::Undelivered: return m_troubles->isChecked();
    case AlertKind::Alarm: return m_alarms->isChecked();
    }
    Q_UNREACHABLE();
}

} // namespace Baton
