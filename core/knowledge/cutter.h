// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/document.h"

#include <QStringList>

namespace Baton {

/// Passages of about 80 to 160 words, in order, stored form (text/passagetext.h). A heading starts
/// a new one, a question with its answer stays one, a paragraph is cut only where it is too long.
QStringList cutPassages(const Document &document);

} // namespace Baton
