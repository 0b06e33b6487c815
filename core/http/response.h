// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

namespace Baton {

/// The bytes of an answer: status line, Date, Content-Length, Connection, the handler's headers
/// (none that could end a header early), the body unless `withBody` is false (HEAD).
QByteArray serialize(const HttpResponse &response, bool withBody, bool keepAlive);

} // namespace Baton
