// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QSet>

namespace Baton {

/// What a closure or a whole transaction changed, merged until ChangeFeed says it once.
struct Changes
{
    bool inbox = false;
    bool settings = false;
    bool switches = false;
    bool forgotten = false; ///< text was removed, whose traces are still in index and log
    QSet<SessionId> sessions;
    QSet<WorkspaceId> knowledge;
    QSet<SessionId> files; ///< with files that somebody wants to be asked for again

    /// Articles of the workspace, or past conversations, are no longer there.
    void lostKnowledge(WorkspaceId workspace)
    {
        knowledge.insert(workspace);
        forgotten = true;
    }

    void merge(const Changes &other)
    {
        inbox = inbox || other.inbox;
        settings = settings || other.settings;
        switches = switches || other.switches;
        forgotten = forgotten || other.forgotten;
        sessions.unite(other.sessions);
        knowledge.unite(other.knowledge);
        files.unite(other.files);
    }
};

} // namespace Baton
