// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Baton {

/// A heading (level 1 … 7; 7 is a question of a question-and-answer list) or a paragraph (0).
struct Block
{
    int level = 0;
    QString text;

    friend bool operator==(const Block &, const Block &) = default;
};

/// An article as it was written, before it is cut into passages.
struct Document
{
    QString title; ///< empty: it has none of its own
    QString url;
    QString language; ///< as the author says, else empty
    bool internal = false;
    QList<Block> blocks;

    friend bool operator==(const Document &, const Document &) = default;
};

/// Markdown with or without front matter (`title`, `url`, `language`, `internal: true`,
/// `visibility: internal`). Plain text reads the same way: its headings are underlined, its
/// questions start with "Q:" or end with "?".
Document readMarkdown(const QString &text);
Document readHtml(const QString &html);

} // namespace Baton
