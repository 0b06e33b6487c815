// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Baton {

class Clock;
class Store;

/// Lets go of what was kept for its time, and of the traces that deleted text leaves in the search
/// index and the log. In small steps, beside the work.
class Housekeeper : public QObject
{
    Q_OBJECT

public:
    Housekeeper(Store &store, const Clock &clock, QObject *parent = nullptr);

    void setWorkspaces(const QList<Workspace> &workspaces) { m_workspaces = workspaces; }
    void start();
    /// One last cleaning, then `finished`: whoever looks into the folder of a Baton that has ended
    /// finds nothing of what was let go.
    void finish();

signals:
    void finished();

private:
    void sweep(qsizetype index);
    void swept(qsizetype index, int gone);
    void dropBackups();
    void clean(const std::function<void()> &then = {});

    Store &m_store;
    const Clock &m_clock;
    QList<Workspace> m_workspaces;
    QTimer m_sweeping;
    QTimer m_cleaning;
    bool m_traces = true; ///< text was deleted since the last cleaning, or in a run that crashed
};

} // namespace Baton
