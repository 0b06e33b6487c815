// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coreroom.h"
#include "app/vendorhealth.h"

#include "console/healthdesk.h"

#include <QTimer>

namespace Baton {

/// Gathers what the status bar says: server, vendors, engine, queue. Looks at the store once a
/// second, and only says so when something changed.
class HealthWatch : public QObject
{
    Q_OBJECT

public:
    HealthWatch(Store &store, const Clock &clock, HealthDesk &desk, QObject *parent = nullptr);

    void listening(const QString &address);
    void circumstances(const Circumstances &now, const QString &address, bool sandbox);
    void exchanged(const QString &account, int status, Baton::Millis took);
    void backlogChanged(const QString &account, const Baton::Backlog &backlog);
    void teammateLooked(Baton::WorkspaceId workspace, Baton::TeammateState state);
    void targetLooked(Baton::WorkspaceId workspace, const QString &assignTo, bool there);
    void engineEnded(const QString &failure);
    void storeFailed(const Baton::Error &error);

private:
    void look();
    void lookForSilence();
    void publish();
    HealthItem server() const;
    HealthItem engine() const;
    HealthItem queue() const;

    Store &m_store;
    const Clock &m_clock;
    HealthDesk &m_desk;
    const Time m_upSince;
    QTimer m_timer;
    QList<VendorHealth> m_vendors;
    HealthView m_view;
    QString m_storeProblem;
    QString m_engineProblem;
    int m_looks = 0;
    int m_incoming = 0;
    int m_outgoing = 0;
    bool m_looking = false;
};

} // namespace Baton
