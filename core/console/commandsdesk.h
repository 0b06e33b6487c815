// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>

namespace Baton {

class Clock;
class Store;

/// What people do. A command is an event: its future is finished when it is stored; its fate is
/// seen in the session. Holds (pause, take over) act at once.
class CommandsDesk : public QObject
{
    Q_OBJECT

public:
    CommandsDesk(Store &store, const Clock &clock, QObject *parent = nullptr);

    QFuture<Result<>> give(SessionId session, const CommandGiven &command);
    QFuture<Result<>> pauseEverything(bool paused);
    QFuture<Result<>> pauseWorkspace(WorkspaceId workspace, bool paused);
    QFuture<Result<>> pauseChannel(WorkspaceId workspace, Channel channel, bool paused);
    /// What was held is listed, and answered only if somebody asks for it.
    QFuture<Result<>> releaseBrake(WorkspaceId workspace);

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace Baton
