// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/lane.h"

#include <QTimer>

namespace Baton {

/// Looks at every workspace's last hour, and puts its brake on when replies, handoffs or errors have
/// left their usual range (policy/brake.h): an accident costs at most what happens between two looks.
/// Only a person releases it.
class Brakes : public QObject
{
    Q_OBJECT

public:
    explicit Brakes(LaneServices &services, QObject *parent = nullptr);

    void start();
    void stop();
    void guard(const QList<WorkspaceId> &workspaces) { m_workspaces = workspaces; }

private:
    void look();
    void look(WorkspaceId workspace);

    LaneServices &m_services;
    QTimer m_timer;
    QList<WorkspaceId> m_workspaces;
};

} // namespace Baton
