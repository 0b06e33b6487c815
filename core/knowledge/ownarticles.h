// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace Baton {

/// An article that stands as a file in a folder of the workspace, for people to write.
struct OwnArticle
{
    QString folder;
    QString file; ///< below the folder; empty: it is a new one
    QString title;
    QString body; ///< Markdown, without what stands in front of it
    bool internal = false;

    friend bool operator==(const OwnArticle &, const OwnArticle &) = default;
};

/// Files of these functions are Markdown or plain text below `folder`; Input for any other, NotFound
/// when it is gone, Denied or Storage when it cannot be read or written. They block.
Result<OwnArticle> readOwnArticle(const QString &folder, const QString &file);

/// Writes it whole or not at all, and gives its file. What else stood in front of the text ("url")
/// stays there. A new one is named after its title; Input without a title or a text.
Result<QString> writeOwnArticle(const OwnArticle &article);

Result<> removeOwnArticle(const QString &folder, const QString &file);

} // namespace Baton
