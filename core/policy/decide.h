// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/context.h"

namespace Baton {

/// Looks at the open turn and says what is to be done and why. Pure: the same session, settings,
/// facts and time give the same decision. Every gate's result is in it, in the order of
/// behaviour.md; a gate that stops names the setting that would change it.
Decision decide(const Session &session, const PolicyContext &context);

} // namespace Baton
