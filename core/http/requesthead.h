// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <QByteArrayView>

#include <variant>

namespace Baton {

/// The head of a request after every rule of RFC 9112 that a proxy and we could read differently
/// has been checked: what is here has one meaning only.
struct RequestHead
{
    QByteArray method;
    QByteArray target; ///< origin form, percent-encoded as it came
    HttpHeaders headers;
    bool http10 = false;
    bool keepAlive = true;
    bool expectsContinue = false;
    qint64 contentLength = 0;
};

/// Why bytes are no request that we answer.
struct Refusal
{
    int status = 400;
    QString reason;       ///< one sentence, for whoever runs the client
    qint64 bodyBytes = 0; ///< as announced
};

/// Checks a whole head, from the method to the empty line (included). Pure. `bodyLimit` in bytes;
/// a longer body is 413 before any of it is read.
std::variant<RequestHead, Refusal> parseRequestHead(QByteArrayView head, qint64 bodyLimit);

} // namespace Baton
