// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

namespace Baton {

/// Who the vendor says has the conversation: a teammate, a team, both or neither.
struct Owner
{
    TeammateId teammate; ///< empty: none
    TeamId team;         ///< empty: none

    friend bool operator==(const Owner &, const Owner &) = default;
};

enum class OwnerClass { Ai, Person, Team, Nobody };

inline OwnerClass classOf(const Owner &owner, const TeammateId &aiTeammate)
{
    if (!owner.teammate.isEmpty())
        return owner.teammate == aiTeammate ? OwnerClass::Ai : OwnerClass::Person;
    return owner.team.isEmpty() ? OwnerClass::Nobody : OwnerClass::Team;
}

} // namespace Baton
