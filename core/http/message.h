// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QUrlQuery>

namespace Baton {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// The first header of that name, case-insensitively; empty when there is none.
QByteArray headerValue(const HttpHeaders &headers, const QByteArray &name);

/// One request as the server hands it on: complete, copied, safe to keep.
struct HttpRequest
{
    QByteArray method; ///< upper case
    QByteArray path;   ///< percent-encoded as it came, without the query
    QUrlQuery query;
    HttpHeaders headers;
    QByteArray body;
    QHostAddress peer; ///< the client; behind a trusted proxy, the forwarded address
    Time receivedAt;
};

struct HttpResponse
{
    int status = 200;
    HttpHeaders headers; ///< Content-Length and Connection are the server's business
    QByteArray body;
};

/// `{"error": "...", "detail": "..."}`
HttpResponse errorResponse(int status, const QString &error, const QString &detail);

/// What stands behind the number in a status line (RFC 9110, section 15).
QByteArray reasonPhrase(int status);

} // namespace Baton
