// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/commandsdesk.h"

#include "domain/clock.h"
#include "store/inbox.h"
#include "store/store.h"
#include "store/workspaces.h"

namespace Baton {

CommandsDesk::CommandsDesk(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

QFuture<Result<>> CommandsDesk::give(SessionId session, const CommandGiven &command)
{
    const Time now = m_clock.now();
    return m_store.write<Nothing>([session, command, now](Connection &connection) -> Result<> {
        const Result<InboxId> stored = Inbox::appendCommand(connection, session, command, now);
        if (!stored)
            return stored.error();
        return {};
    });
}

QFuture<Result<>> CommandsDesk::pauseEverything(bool paused)
{
    const Time now = m_clock.now();
    return m_store.write<Nothing>([paused, now](Connection &connection) {
        return Workspaces::pauseEverything(connection, paused, now);
    });
}

QFuture<Result<>> CommandsDesk::pauseWorkspace(WorkspaceId workspace, bool paused)
{
    const Time now = m_clock.now();
    return m_store.write<Nothing>([workspace, paused, now](Connection &connection) {
        return Workspaces::pauseWorkspace(connection, workspace, paused, now);
    });
}

QFuture<Result<>> CommandsDesk::pauseChannel(WorkspaceId workspace, Channel channel, bool paused)
{
    return m_store.write<Nothing>([workspace, channel, paused](Connection &connection) {
        return Workspaces::pauseChannel(connection, workspace, channel, paused);
    });
}

QFuture<Result<>> CommandsDesk::releaseBrake(WorkspaceId workspace)
{
    const Time now = m_clock.now();
    return m_store.write<Nothing>([workspace, now](Connection &connection) {
        return Workspaces::releaseBrake(connection, workspace, now);
    });
}

} // namespace Baton
