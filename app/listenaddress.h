// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QHostAddress>

namespace Baton {

/// Where the gateway takes webhooks.
struct ListenAddress
{
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 8787; ///< 0: any free one

    friend bool operator==(const ListenAddress &, const ListenAddress &) = default;
};

/// "127.0.0.1:8787", "localhost:0", "[::1]:8787"; "*" stands for every address. Fails with Input.
Result<ListenAddress> parseListenAddress(QStringView text);

} // namespace Baton
