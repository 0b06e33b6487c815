// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/terms.h"

namespace Baton {

/// The one to three sentences in a row of a passage's text that say most about what was asked, in
/// the source's own words; a list stays whole with the line above it. At most `limit` characters,
/// unless the first sentence alone is longer.
QString excerptOf(const QString &body, const QList<Term> &terms, const QString &language,
                  qsizetype limit);

} // namespace Baton
