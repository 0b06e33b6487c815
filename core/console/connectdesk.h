// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connectviews.h"
#include "console/trialview.h"

#include <QObject>

namespace Baton {

class Clock;
class ConnectSecrets;
class Store;

/// Connects workspaces: looks at what was typed with the vendor, stores it when it works, and tells
/// how far its webhooks have come. Secrets go where secrets are kept and nowhere else.
class ConnectDesk : public QObject
{
    Q_OBJECT

public:
    ConnectDesk(Store &store, const Clock &clock, ConnectDoors doors, QObject *parent = nullptr);

    QList<Platform> platforms() const { return m_doors.regions.keys(); }
    QList<Region> regions(Platform platform) const { return m_doors.regions.value(platform); }
    /// For what is asked from now on: a simulation has an address of its own.
    void setRegions(const QMap<Platform, QList<Region>> &regions) { m_doors.regions = regions; }

    /// Asks the vendor; stores nothing. NotFound: no token is typed, and none is kept.
    QFuture<Result<TokenFound>> look(const ConnectForm &form);

    /// Keeps the secrets, then stores the workspace, with every mode off. Looks nothing up again:
    /// `found` is what `look` gave for this form. A workspace that is connected already keeps its
    /// settings and gets the new token and teammate. The key of the workspace comes back.
    QFuture<Result<WorkspaceKey>> connectWorkspace(const ConnectForm &form, const TokenFound &found,
                                                   const TeammateId &aiTeammate);

    /// `ownAddress` is where Baton listens, for when there is no public address.
    QFuture<Result<IntakeView>> intake(const WorkspaceKey &workspace, const QString &ownAddress);
    /// Whether webhooks would come through, unchanged, at the public address or else at our own; the
    /// error names what stands in the way. False: it answers, and there is no secret to sign with.
    QFuture<Result<bool>> reach(const WorkspaceKey &workspace, const QString &ownAddress);

    /// How far the live checks of a workspace have come since somebody began to try it.
    Time now() const;
    QFuture<Result<TrialView>> trial(const WorkspaceKey &workspace, Time since);

    /// Where webhooks come in from outside; empty takes it away. Input when it is no address.
    QFuture<Result<>> setPublicUrl(const QString &url);

signals:
    /// Deliveries came in: lights may have changed.
    void received();

private:
    using FoundPromise = std::shared_ptr<QPromise<Result<TokenFound>>>;
    void lookWith(const ConnectForm &form, const FoundPromise &promise);
    using Promise = std::shared_ptr<QPromise<Result<WorkspaceKey>>>;
    void keepAndStore(const ConnectForm &form, const WorkspaceSettings &settings,
                      const Promise &promise);
    void storeWorkspace(const WorkspaceSettings &settings, const Promise &promise,
                        ConnectSecrets *secrets);

    Store &m_store;
    const Clock &m_clock;
    ConnectDoors m_doors;
};

} // namespace Baton
