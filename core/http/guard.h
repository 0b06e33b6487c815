// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "http/tcp.h"

namespace Baton {

class ConnectionTable;

/// The door: lets in as many as the table has room for, with a ClientConnection on each socket.
class Guard
{
public:
    Guard(asio::io_context &loop, ConnectionTable &table);

    /// Returns the port (which port 0 picked). Unavailable when it cannot be had, with the fix.
    Result<quint16> listen(const QHostAddress &address, quint16 port);
    void close();

private:
    asio::error_code open(const QHostAddress &address, quint16 port);
    void awaitClients();
    void acceptSome();
    void take(TcpSocket socket, const QHostAddress &peer);

    asio::io_context &m_loop;
    ConnectionTable &m_table;
    asio::ip::tcp::acceptor m_acceptor;
    asio::steady_timer m_resume;
};

} // namespace Baton
