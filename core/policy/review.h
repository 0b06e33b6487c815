// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/gates.h"

namespace Baton {

/// What became of effects that have not left yet, now that the session has changed.
struct Review
{
    QList<Action> cancels;
    bool outcomeStands = false; ///< the open turn has an outcome on its way that still fits
};

/// Reply, draft and handoff groups of which nothing has left: cancelled when the turn is no longer
/// as it was when they were decided, or a gate would stop them now. `open`: the view's turn is
/// real.
Review reviewEffects(const GateView &view, bool open);

QList<Action> cancelAll(const Session &session, const QString &reason);

} // namespace Baton
