// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coreroom.h"

#include "engine/groundedengine.h"
#include "helpdesk/intercom/connector.h"

#include <QLoggingCategory>

namespace Baton {

namespace {

Q_LOGGING_CATEGORY(lcRoom, "baton.core")

} // namespace

CoreRoom::CoreRoom(Store &store, const Clock &clock)
    : m_store(store), m_clock(clock), m_client(clock, this),
      m_engine(std::make_shared<GroundedEngine>(store)),
      m_pipeline(store, clock, [this](WorkspaceId workspace) { return world(workspace); }, this)
{
    connect(&m_pipeline, &Pipeline::drained, this, &CoreRoom::drained);
    connect(&m_pipeline, &Pipeline::storeFailed, this, &CoreRoom::storeFailed);
    connect(&m_client, &HttpClient::exchanged, this, &CoreRoom::exchanged);
}

void CoreRoom::apply(const Circumstances &circumstances)
{
    const bool first = m_workspaces.isEmpty();
    m_circumstances = circumstances;
    m_workspaces.clear();
    m_helpdesks.clear(); // open requests hold theirs
    for (const Workspace &workspace : circumstances.workspaces)
        connectWorkspace(workspace);
    if (!first)
        m_pipeline.settingsChanged();
}

void CoreRoom::connectWorkspace(const Workspace &workspace)
{
    m_workspaces.insert(workspace.id, workspace);
    if (workspace.settings.platform != Platform::Intercom)
        return;
    const Result<std::shared_ptr<Helpdesk>> helpdesk = intercomHelpdesk(
        workspace.settings, m_circumstances.secrets.value(workspace.settings.key), m_client);
    if (helpdesk)
        m_helpdesks.insert(workspace.id, *helpdesk);
    else
        qCWarning(lcRoom, "%s: %s %s", qPrintable(workspace.settings.key.value()),
                  qPrintable(helpdesk.error().what), qPrintable(helpdesk.error().fix));
}

LaneWorld CoreRoom::world(WorkspaceId workspace) const
{
    LaneWorld world;
    world.workspace = m_workspaces.value(workspace);
    world.facts.everythingPaused = m_circumstances.switches.everythingPaused;
    world.helpdesk = m_helpdesks.value(workspace);
    world.engine = m_engine;
    return world;
}

void CoreRoom::start()
{
    m_pipeline.start();
}

void CoreRoom::drain()
{
    m_pipeline.drain();
}

} // namespace Baton
