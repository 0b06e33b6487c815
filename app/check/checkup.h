// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/doorcheck.h"
#include "console/finding.h"
#include "app/options.h"
#include "domain/clock.h"
#include "domain/secretstore.h"
#include "domain/settings.h"
#include "store/overview.h"
#include "store/troubles.h"
#include "store/workspaces.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Baton {

/// What the database says, read at one moment.
struct StoredState
{
    QString publicUrl;
    QList<Workspace> workspaces;
    Switches switches;
    Overview::Backlog backlog;
    QHash<WorkspaceId, int> passages;
    DoorState door;
    QHash<WorkspaceId, QList<EventLog::Undelivered>> undelivered; ///< of the last week
    QHash<WorkspaceId, Troubles::Lately> lately; ///< the last day
    QHash<WorkspaceId, Troubles::RefusedTarget> refusedTargets;
};

/// `baton check`: looks at everything Baton needs, one thing after the other, and changes nothing.
/// Works beside a running core. `done` comes once.
class Checkup : public QObject
{
    Q_OBJECT

public:
    /// `options` has its data folder filled in.
    explicit Checkup(const Options &options, QObject *parent = nullptr);
    ~Checkup() override;

    /// In the program whose core runs there: no question goes to ourselves but over HTTP. `secrets`
    /// must outlive this.
    void beside(const QString &ownAddress, SecretStore *secrets);
    void start();

signals:
    void done(const Baton::Findings &findings);

private:
    void takeDatabase(const Result<StoredState> &state);
    void checkIntake();
    void checkWorkspaces(qsizetype from);
    void checkVendor(qsizetype at);

    Options m_options;
    SystemClock m_clock;
    QString m_ownAddress;
    std::unique_ptr<SecretStore> m_ownSecrets;
    SecretStore *m_secrets;
    StoredState m_state;
    Findings m_findings;
};

} // namespace Baton
