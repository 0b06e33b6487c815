// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Baton {

/// What --help prints. Not QCommandLineParser's own text: that needs a running application, and
/// which kind of application to make is only known after parsing.
QString helpText();

} // namespace Baton
