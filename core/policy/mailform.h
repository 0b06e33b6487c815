// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/gates.h"

namespace Baton {

/// As a mail to whoever wrote the turn: greeting above and signature below, in the language that
/// is spoken, in the workspace's own words where it has some. "ANNA MARIA" is greeted as Anna; what
/// is no name ("user 1234", an address) not at all.
QString asMail(const GateView &view, const QString &text);

/// Baton's own greeting and closing; empty: it has none in that language.
QString builtInMailLine(const QString &language, CustomerLine which);

} // namespace Baton
