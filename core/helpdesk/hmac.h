// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Baton {

/// HMAC (RFC 2104), raw bytes; empty when it cannot be made. OpenSSL's, which uses the processor's own instructions for SHA: on the
/// body of a webhook Qt's takes several times as long, in the thread that serves every connection.
QByteArray hmacSha1(const QByteArray &message, const QByteArray &key);
QByteArray hmacSha256(const QByteArray &message, const QByteArray &key);

} // namespace Baton
