// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/document.h"

namespace Baton {

/// Takes "---\nkey: value\n---" off the start of `text` and into the document; unknown keys are
/// left unread. Without front matter nothing happens.
void takeFrontMatter(QString &text, Document &document);

} // namespace Baton
