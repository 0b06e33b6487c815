// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Baton {

/// HTML as the plain text a person would read. Paragraphs and headings stand apart by an empty
/// line, list items start with "- ", quotes with "> "; scripts, styles and hidden parts are dropped.
/// Takes any bytes: hostile nesting is read by a flat scan instead of a tree, in linear time.
QString htmlToText(const QString &html);

/// An article's HTML for the knowledge: as above, with headings marked "# " to "###### " as in
/// Markdown, addresses of links kept behind their text, and a page's navigation left out.
QString htmlToArticle(const QString &html);

/// The flat scan alone: markup cut out, breaks at block tags, entities resolved. No tree, no quotes.
QString htmlFlattened(const QString &html);

/// `&amp;`, `&#39;`, `&#x2019;` and the named entities that occur in mail. One pass.
QString entitiesResolved(const QString &text);

} // namespace Baton
