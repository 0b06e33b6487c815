// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/endpoints.h"

namespace Baton {

EndpointTable endpointTable(const QList<Workspace> &workspaces,
                            const std::function<HelpdeskSecrets(const WorkspaceKey &)> &secrets)
{
    EndpointTable table;
    for (const Workspace &workspace : workspaces) {
        const WorkspaceSettings &settings = workspace.settings;
        if (settings.webhookKey.isEmpty())
            continue;
        Endpoint &endpoint = table[settings.webhookKey];
        if (endpoint.workspaces.isEmpty())
            endpoint.platform = settings.platform;
        if (endpoint.platform == settings.platform) {
            endpoint.workspaces.append({workspace.id, settings.platformWorkspaceId,
                                        settings.acceptUnsigned, secrets(settings.key)});
        }
    }
    return table;
}

void Endpoints::replace(EndpointTable table)
{
    auto next = std::make_shared<const EndpointTable>(std::move(table));
    const QMutexLocker lock(&m_mutex);
    m_table = std::move(next);
}

std::shared_ptr<const EndpointTable> Endpoints::table() const
{
    const QMutexLocker lock(&m_mutex);
    return m_table;
}

std::shared_ptr<const Endpoint> Endpoints::find(Platform platform, const EndpointKey &key) const
{
    const std::shared_ptr<const EndpointTable> current = table();
    const auto found = current->constFind(key);
    if (found == current->constEnd() || found->platform != platform)
        return nullptr;
    return {current, &*found}; // keeps the whole table alive
}

} // namespace Baton
