// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QCoreApplication>

#include <optional>

namespace Baton {

/// What would change a gate, as a person reads it: a setting by its label, a switch, or something to
/// do in the session. `way` is a gate's: a path of the configuration file, "switches.…", "session.…".
class WayWords
{
    Q_DECLARE_TR_FUNCTIONS(Baton::WayWords)

public:
    /// "Show the setting “Web chat: Autopilot”". Empty: there is no way to show.
    static QString words(const QString &way);
    /// What of a session it is; nothing: it is none of the session.
    static std::optional<CommandKind> command(const QString &way);
};

} // namespace Baton
