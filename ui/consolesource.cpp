// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consolesource.h"

#include "console/commandsdesk.h"
#include "console/desks.h"
#include "console/sessionsdesk.h"

namespace Baton {

ConsoleSource sourceOf(const Desks &desks)
{
    SessionsDesk *sessions = &desks.sessions;
    CommandsDesk *commands = &desks.commands;
    RecordDesk *record = &desks.record;
    return {
        [sessions](const SessionFilter &filter) { return sessions->list(filter); },
        [sessions](SessionId id, int limit) { return sessions->thread(id, limit); },
        [sessions](SessionId id, DecisionId decision) { return sessions->why(id, decision); },
        [commands](SessionId id, const CommandGiven &c) { return commands->give(id, c); },
        [commands](bool paused) { return commands->pauseEverything(paused); },
        [commands](WorkspaceId workspace) { return commands->releaseBrake(workspace); },
        [sessions](WorkspaceId workspace) { return sessions->people(workspace); },
        [sessions](SessionId id, qint64 file) { return sessions->file(id, file); },
        [sessions](SessionId id, qint64 missing) { return sessions->fetchAgain(id, missing); },
        [record](SessionId id) { return record->revokeLinks(id); },
        [record](SessionId id) { return record->foreseeErasure(id); },
        [record](SessionId id) { return record->eraseCustomer(id); },
    };
}

} // namespace Baton
