// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/context.h"

namespace Baton {

/// Looks into what the customer wrote, once the gates before gate 9 let the open turn through, and
/// into nothing else: what no gate lets through stays unread. What was judged under older settings
/// is judged again. Does nothing where the context has nobody to do it.
void analyseLetThrough(Session &session, const PolicyContext &context);

} // namespace Baton
