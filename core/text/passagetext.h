// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Baton {

/// A passage as it is stored: one line "# Returns › How long it takes" when it stands under
/// headings, then the text, then for some languages a line that only the search reads. Whoever
/// shows or quotes a passage takes it apart first: only `body` is the source's text.
struct PassageText
{
    QString headings; ///< "Returns › How long it takes", may be empty
    QString body;

    friend bool operator==(const PassageText &, const PassageText &) = default;
};

QString joined(const PassageText &passage);
PassageText passageText(const QString &stored);

/// With the line for the search: FTS5 stems as English does and takes a run of Chinese for one
/// word, so other languages' stems and pairs of characters are written out. English stays as it is.
QString searchable(const QString &stored, const QString &title, const QString &language);

} // namespace Baton
