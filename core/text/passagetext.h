// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Baton {

/// A passage as it is stored: one line "# Returns › How long it takes" when it stands under
/// headings, then the text. The line makes the headings searchable and is never shown or quoted.
struct PassageText
{
    QString headings; ///< "Returns › How long it takes", may be empty
    QString body;

    friend bool operator==(const PassageText &, const PassageText &) = default;
};

QString joined(const PassageText &passage);
PassageText passageText(const QString &stored);

} // namespace Baton
