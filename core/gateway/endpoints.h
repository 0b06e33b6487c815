// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "helpdesk/helpdesk.h"

#include <QHash>
#include <QMutex>

#include <functional>
#include <memory>

namespace Baton {

/// One workspace behind an endpoint, as far as a delivery at the door concerns it.
struct EndpointWorkspace
{
    WorkspaceId id;
    QString platformWorkspaceId; ///< Intercom's app_id, Front's cmp_…; empty: not known yet
    bool acceptUnsigned = false; ///< without a secret it takes what nobody signed
    HelpdeskSecrets secrets;
};

/// Where one vendor sends to: one workspace, or several of one Intercom app.
struct Endpoint
{
    Platform platform = Platform::Intercom;
    QList<EndpointWorkspace> workspaces;
};

using EndpointTable = QHash<EndpointKey, Endpoint>;

/// The table for these workspaces. Disabled ones are in it: their deliveries are kept too. Of
/// workspaces with one key but two platforms the first one's platform counts.
EndpointTable endpointTable(const QList<Workspace> &workspaces,
                            const std::function<HelpdeskSecrets(const WorkspaceKey &)> &secrets);

/// The endpoints in force, for the gateway's thread, which must not wait for a database; replaced
/// whole from whichever thread hears that settings or secrets changed.
class Endpoints
{
public:
    void replace(EndpointTable table);
    /// Null when no endpoint of this platform has that key.
    std::shared_ptr<const Endpoint> find(Platform platform, const EndpointKey &key) const;

private:
    std::shared_ptr<const EndpointTable> table() const;

    mutable QMutex m_mutex;
    std::shared_ptr<const EndpointTable> m_table = std::make_shared<const EndpointTable>();
};

} // namespace Baton
