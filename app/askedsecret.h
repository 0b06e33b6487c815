// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace Baton {

/// The secret on standard input: all of it, without the blanks around it. At a terminal it asks for
/// one line and does not show what is typed. Input when there is none. Waits for the other end.
Result<QByteArray> secretFromStandardInput();

} // namespace Baton
