// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QString>

namespace Baton {

/// What the console can do about something that is wrong, by one click.
enum class Remedy {
    None,
    Connect,         ///< a workspace
    EnterToken,      ///< of the cure's workspace
    PickTeammate,    ///< of the cure's workspace, whose token works
    Webhook,         ///< tests the workspace's, and shows its address and its lights
    Setting,         ///< shows `setting`
    Knowledge,       ///< where articles come from
    NeedsYou,        ///< the sessions that need a person
    Diagnose,        ///< looks at everything
    Resume,          ///< everything
    ResumeWorkspace,
    Session,         ///< opens the cure's session
};

struct Cure
{
    Remedy remedy = Remedy::None;
    WorkspaceKey workspace = {}; ///< whose trouble it is; empty: the program's
    QString setting = {};        ///< its path in the configuration file
    SessionId session = {};

    friend bool operator==(const Cure &, const Cure &) = default;
};

} // namespace Baton
