// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

namespace Baton {

/// HTML to the plain text a person would read: paragraphs and list items on their own lines,
/// links as text, scripts and styles dropped, entities resolved. Plain text comes back as it is.
QString plainText(const Body &body);

/// What the customer wrote now: plain text without quoted mail history and signature.
/// Never empty unless the message is: when everything looks quoted, all of it counts.
QString withoutQuotes(const QString &plain);

/// For comparing what we sent with what the vendor shows: case, white space, punctuation, markup,
/// entities and link decoration do not count.
QString comparable(const QString &plain);

/// Whether `shown` is what we `sent`, as a vendor shows it: rewritten links, entities, a signature
/// or a quote appended. Short texts must agree word by word.
bool alike(const QString &sent, const QString &shown);

/// Local, deterministic, no network: language (CLD2), sentiment, "asks for a person",
/// "confirms", frustration, automatic mails, topics of `topics` that the message is about.
Analysis analyse(const Body &body, const QStringList &topics);

} // namespace Baton
