// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/helpdesk.h"

namespace Baton {

/// Whom the settings choose to hand off to, looked up among the people and teams that the vendor has.
struct HandoffTarget
{
    /// `assignTo` as in the settings: `unassigned`, `teammate:ID`, `team:ID`.
    explicit HandoffTarget(const QString &assignTo);

    bool isSomebody() const { return !teammate.isEmpty() || !team.isEmpty(); }
    /// The name there; nothing: gone. Of the two lists only the one that is meant is looked at.
    std::optional<QString> nameAmong(const QList<Teammate> &teammates,
                                     const QList<Team> &teams) const;
    QString id() const { return team.isEmpty() ? teammate.value() : team.value(); }

    TeammateId teammate;
    TeamId team;
};

} // namespace Baton
