// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

namespace Baton {

/// The text of an HTML body for search and one-line previews: tags gone, entities decoded, white
/// space collapsed. Nothing to show as a message: that is core/text's work.
QString plainText(const QString &html);

} // namespace Baton
