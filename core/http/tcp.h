// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/ip/v6_only.hpp>
#include <asio/post.hpp>
#include <asio/steady_timer.hpp>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace Baton {

/// The server's sockets are asio's, not Qt's: glib's loop asks about every open connection whenever
/// one of them says something, and a crowd that drips bytes then costs more than all honest requests.
using TcpSocket = asio::ip::tcp::socket;

/// Not for the programs that this one starts (a browser would keep the port).
inline void keepFromChildren(auto &socket)
{
#ifdef Q_OS_UNIX
    ::fcntl(socket.native_handle(), F_SETFD, FD_CLOEXEC);
#else
    Q_UNUSED(socket)
#endif
}

} // namespace Baton
