// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/catchup.h"

#include <QTimer>

namespace Baton {

/// Looks at the clock once a second: opens each workspace's next catch-up window when it is due,
/// and notices when the machine has slept, for no timer of Qt counts that time.
class Watchman : public QObject
{
    Q_OBJECT

public:
    explicit Watchman(LaneServices &services, QObject *parent = nullptr);

    /// From now on; every workspace's first window opens at once.
    void start();
    void stop();
    /// The workspaces there are; what is new among them is looked at soon.
    void guard(const QList<WorkspaceId> &workspaces);

signals:
    /// The clock has gone on without us.
    void woke();

private:
    void look();

    LaneServices &m_services;
    QTimer m_timer;
    Time m_lastLook;
    QHash<WorkspaceId, CatchUp *> m_catchUps;
};

} // namespace Baton
