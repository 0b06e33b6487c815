// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/async.h"
#include "http/client.h"

#include <QPointer>

namespace Baton {

/// For continuations that may outlive the client: NeverLeft when it is gone.
inline QFuture<Exchange> sendThrough(const QPointer<HttpClient> &client,
                                     const OutgoingRequest &request)
{
    if (client)
        return client->send(request);
    Exchange none;
    none.end = Exchange::End::NeverLeft;
    none.error = QStringLiteral("Baton is shutting down");
    return readyFuture(none);
}

} // namespace Baton
