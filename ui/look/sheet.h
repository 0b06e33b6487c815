// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QString>

namespace Baton {

/// The style sheet for fields, menus and tooltips. Everything else paints itself. `scale` is that
/// of the system font.
QString sheetOf(const Look &look, qreal scale);

} // namespace Baton
