// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How the vendor treats message bodies: kept as HTML, whatever came in.
namespace Baton::Simulated {

/// Blank lines make paragraphs, single ones `<br>`.
QString htmlFromPlain(const QString &plain);

/// What the vendor stores of a body sent to its API ("HTML and plaintext are supported"): HTML
/// is kept without its page frame, scripts and handlers; plain text is wrapped.
QString acceptedHtml(const QString &body);

/// The same content in the dress that vendors put on it: paragraph classes, link targets,
/// entities for quotes and dashes.
QString decoratedHtml(const QString &html);

/// `display_as=plaintext` and webhooks from 2.15 on: links as `label (url)`.
QString plainFromHtml(const QString &html);

} // namespace Baton::Simulated
