// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <QStringList>

namespace Baton {

/// The proxies whose word about their clients counts. Pure.
class TrustedProxies
{
public:
    /// Addresses or networks ("10.0.0.0/8"); what is neither is left out.
    explicit TrustedProxies(const QStringList &list);

    bool trusts(const QHostAddress &address) const;

    /// The client's address: `peer`, or behind trusted proxies the last address of X-Forwarded-For
    /// that no trusted proxy stands for. What a client wrote into that header itself never counts.
    QHostAddress client(const QHostAddress &peer, const HttpHeaders &headers) const;

private:
    QList<QPair<QHostAddress, int>> m_networks;
};

/// An IPv4 address that came over an IPv6 socket as what it is.
QHostAddress plainAddress(const QHostAddress &address);

/// What one client can hardly have many of: the IPv4 address, or the /64 network of an IPv6 one.
QHostAddress clientNetwork(const QHostAddress &address);

} // namespace Baton
