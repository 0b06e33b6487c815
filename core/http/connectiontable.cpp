// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connectiontable.h"

#include <algorithm>

namespace Baton {

namespace {

/// Connections that only wait for their client to read a refusal. Beside `connections`, so that a
/// full server can still say that it is full; few enough for the usual 1024 descriptors.
constexpr int closingLimit = 384;

bool comesBeforeId(const ConnectionTable::Connection &connection, quint64 id)
{
    return connection->id() < id;
}

} // namespace

ConnectionTable::Connection ConnectionTable::find(quint64 id) const
{
    const auto at = std::lower_bound(m_connections.begin(), m_connections.end(), id, comesBeforeId);
    return at != m_connections.end() && (*at)->id() == id ? *at : nullptr;
}

void ConnectionTable::remove(quint64 id)
{
    const auto at = std::lower_bound(m_connections.begin(), m_connections.end(), id, comesBeforeId);
    if (at != m_connections.end() && (*at)->id() == id)
        m_connections.erase(at);
}

int ConnectionTable::count(ClientConnection::State state) const
{
    return int(std::count_if(m_connections.begin(), m_connections.end(),
                             [state](const Connection &c) { return c->state() == state; }));
}

int ConnectionTable::openOf(const QHostAddress &network) const
{
    return int(std::count_if(m_connections.begin(), m_connections.end(), [&](const Connection &c) {
        return c->state() != ClientConnection::State::Closing && c->network() == network;
    }));
}

bool ConnectionTable::within(const QHostAddress &network) const
{
    return openOf(network) <= m_limits.connectionsPerAddress;
}

ConnectionTable::Connection ConnectionTable::longestIncomplete(const QHostAddress *network,
                                                               qint64 atLeast) const
{
    Connection longest;
    for (const Connection &connection : m_connections) {
        if (connection->state() != ClientConnection::State::Reading)
            continue;
        if ((network && connection->network() != *network) || connection->held() < atLeast)
            continue;
        if (!longest || connection->incompleteSince() < longest->incompleteSince())
            longest = connection;
    }
    return longest;
}

bool ConnectionTable::makeRoom(const QHostAddress &peer)
{
    const QHostAddress network = clientNetwork(peer);
    const int open = int(m_connections.size()) - count(ClientConnection::State::Closing);
    const bool ownCap = !m_proxies.trusts(peer)
        && openOf(network) >= m_limits.connectionsPerAddress;
    if (!ownCap && open < m_limits.connections)
        return true;
    const Connection goes = longestIncomplete(ownCap ? &network : nullptr);
    if (!goes)
        return false;
    // What is fresh may have sent something that has not been read; what is idle knows that a server
    // may close it, and would take the refusal for the answer to its next request.
    if (goes->begun() || goes->isFresh())
        goes->refuse({503, QStringLiteral("The server has too many open connections.")});
    else
        goes->close();
    return true;
}

void ConnectionTable::boundHeld()
{
    if (held <= m_limits.bufferedBytes)
        return;
    for (const Connection &connection : all()) {
        if (held > m_limits.bufferedBytes && connection->held() > 0
            && connection->state() == ClientConnection::State::Closing)
            connection->close();
    }
    if (held <= m_limits.bufferedBytes)
        return;
    if (const Connection goes
        = longestIncomplete(nullptr, m_limits.bufferedBytes / m_limits.connections))
        goes->refuse({503, QStringLiteral("The server is reading too much at once.")});
}

void ConnectionTable::boundClosing()
{
    if (count(ClientConnection::State::Closing) <= closingLimit)
        return;
    const auto oldest = std::find_if(m_connections.begin(), m_connections.end(), [](const Connection &c) {
        return c->state() == ClientConnection::State::Closing;
    });
    Connection(*oldest)->close(); // which takes it out of the list
}

} // namespace Baton
