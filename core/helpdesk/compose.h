// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace Baton {

// What the requests of every vendor are made of.

/// Whether a token may be sent there: https, or http to this machine, and no user in the address.
bool isSafeApiBase(const QUrl &base);

/// Whether a host is this machine: what a simulated vendor has, and no other.
bool isThisMachine(const QString &host);

/// `{"conversations", id, "reply"}` → `BASE/conversations/123/reply`, every part percent-encoded.
QUrl apiAddress(const QUrl &base, const QStringList &path, const QByteArray &query = {});

/// Plain text as HTML: blank lines part paragraphs, line breaks stay, all markup is escaped.
QString htmlParagraphs(const QString &text);

} // namespace Baton
