// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

namespace Baton {

/// What a payload of Front does not say about itself and the parser has to be told.
struct FrontDialect
{
    TeammateId aiTeammate; ///< whose messages and assignments are the AI's
};

} // namespace Baton
