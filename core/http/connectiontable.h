// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/connection.h"
#include "http/forwarded.h"

#include <vector>

namespace Baton {

/// All open connections of a server, who has to go when there are too many, and to whom their
/// requests go. Knows no sockets.
class ConnectionTable
{
public:
    using Connection = std::shared_ptr<ClientConnection>;
    using Hand = std::function<void(const HttpRequest &, RequestTicket)>;

    ConnectionTable(const ServerLimits &limits, Hand hand, RefusalListener refused)
        : m_limits(limits), m_proxies(limits.trustedProxies), m_hand(std::move(hand)),
          m_refused(std::move(refused))
    {
    }

    const ServerLimits &limits() const { return m_limits; }
    const TrustedProxies &proxies() const { return m_proxies; }
    void setProxies(const QStringList &list) { m_proxies = TrustedProxies(list); }

    quint64 nextId() { return ++m_lastId; }
    /// In the order of their ids.
    void add(Connection connection) { m_connections.push_back(std::move(connection)); }
    void remove(quint64 id);
    /// Null when it has gone.
    Connection find(quint64 id) const;
    /// A copy: what is done to them may take them out.
    std::vector<Connection> all() const { return m_connections; }

    /// Whether one more connection from `peer` may come: at a cap the connection that has been
    /// incomplete for longest makes room (one of the same network, at that network's cap).
    bool makeRoom(const QHostAddress &peer);
    /// Whether `network` is within its cap, counting what is open now.
    bool within(const QHostAddress &network) const;
    /// Keeps the number of closing connections bounded: the oldest is cut off.
    void boundClosing();
    /// Keeps what is held for clients bounded: closing connections are cut off, then the request
    /// goes that has been incomplete for longest, of those that hold more than their share.
    void boundHeld();

    /// A request has become complete.
    void hand(const HttpRequest &request, RequestTicket ticket) const { m_hand(request, ticket); }
    void tellRefused(const RefusedRequest &request) const
    {
        if (m_refused)
            m_refused(request);
    }

    /// Bytes of requests in memory, of all connections.
    qint64 held = 0;
    /// Set once the server takes no more: every answer is a connection's last.
    bool draining = false;

private:
    int count(ClientConnection::State state) const;
    int openOf(const QHostAddress &network) const;
    Connection longestIncomplete(const QHostAddress *network, qint64 atLeast = 0) const;

    ServerLimits m_limits;
    TrustedProxies m_proxies;
    Hand m_hand;
    RefusalListener m_refused;
    /// In the order they came, so by id. A list, not a map: a crowd makes it walked for every one
    /// that comes.
    std::vector<Connection> m_connections;
    quint64 m_lastId = 0;
};

} // namespace Baton
