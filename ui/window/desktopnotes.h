// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/alerts.h"

#include <QDBusConnection>
#include <QMap>

class QDBusPendingCallWatcher;

namespace Baton {

/// Notifications by the desktop's own service (freedesktop.org, Desktop Notifications 1.2): each knows
/// what it is about, however many came since. A tray icon knows the newest only.
class DesktopNotes : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotes(const QDBusConnection &bus, QObject *parent = nullptr);
    /// The session's bus, if there is one; none is started for it.
    static QDBusConnection sessionBus();

    /// Shows it. `refused` follows where the desktop has no such service.
    void tell(const Alert &alert);

signals:
    /// Somebody clicked on it.
    void chosen(const Baton::Alert &alert);
    void refused(const Baton::Alert &alert);

private slots:
    void act(uint id, const QString &action);
    void forget(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QMap<uint, Alert> m_told; ///< by the desktop's number
};

} // namespace Baton
