// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/guard.h"

#include "http/connectiontable.h"

namespace Baton {

using namespace Qt::StringLiterals;
using asio::ip::tcp;

namespace {

/// The usual 128 makes a burst of clients wait for seconds, whose SYN is then dropped.
constexpr int backlog = 4096;

/// So many connections are accepted before what the others have sent is read. Without an end, a
/// crowd at the door would push out a client whose whole request is there already.
constexpr int batch = 32;

/// Out of descriptors: others may have been closed by then.
constexpr Millis pauseWithoutDescriptors = 200ms;

} // namespace

Guard::Guard(asio::io_context &loop, ConnectionTable &table)
    : m_loop(loop), m_table(table), m_acceptor(loop), m_resume(loop)
{
}

Result<quint16> Guard::listen(const QHostAddress &address, quint16 port)
{
    if (const asio::error_code error = open(address, port)) {
        return Error{ErrorKind::Unavailable,
                     u"Cannot listen on %1, port %2: %3."_s.arg(address.toString())
                         .arg(port)
                         .arg(QString::fromStdString(error.message())),
                     u"Stop the other program that uses this port, or choose another with "
                     u"--listen ADDRESS:PORT."_s};
    }
    awaitClients();
    return quint16(m_acceptor.local_endpoint().port());
}

asio::error_code Guard::open(const QHostAddress &address, quint16 port)
try {
    const tcp::endpoint endpoint(asio::ip::make_address(address.toString().toStdString()), port);
    m_acceptor.open(endpoint.protocol());
    keepFromChildren(m_acceptor);
#ifdef Q_OS_UNIX // elsewhere it would let two programs share the port
    m_acceptor.set_option(tcp::acceptor::reuse_address(true));
#endif
    if (endpoint.address().is_v6())
        m_acceptor.set_option(asio::ip::v6_only(true));
    m_acceptor.non_blocking(true);
    m_acceptor.bind(endpoint);
    m_acceptor.listen(backlog);
    return {};
} catch (const asio::system_error &error) {
    return error.code();
}

void Guard::close()
{
    asio::error_code ignored;
    m_acceptor.close(ignored);
    m_resume.cancel();
}

void Guard::awaitClients()
{
    m_acceptor.async_wait(tcp::acceptor::wait_read, [this](const asio::error_code &error) {
        if (!error)
            acceptSome();
    });
}

void Guard::acceptSome()
{
    for (int i = 0; i < batch; ++i) {
        asio::error_code error;
        tcp::endpoint peer;
        TcpSocket socket(m_loop);
        m_acceptor.accept(socket, peer, error);
        if (error == asio::error::no_descriptors || error == asio::error::no_memory
            || error == asio::error::no_buffer_space) {
            m_resume.expires_after(pauseWithoutDescriptors);
            m_resume.async_wait([this](const asio::error_code &aborted) {
                if (!aborted)
                    awaitClients();
            });
            return;
        }
        if (error == asio::error::would_block || error == asio::error::bad_descriptor)
            break; // nobody more, or closed
        if (!error)
            take(std::move(socket), plainAddress(QHostAddress(peer.data())));
    }
    if (m_acceptor.is_open())
        awaitClients();
}

void Guard::take(TcpSocket socket, const QHostAddress &peer)
{
    asio::error_code error;
    keepFromChildren(socket);
    socket.non_blocking(true, error);
    socket.set_option(tcp::no_delay(true), error);
    const bool room = m_table.makeRoom(peer);
    const auto connection = std::make_shared<ClientConnection>(std::move(socket), peer, m_table);
    m_table.add(connection);
    connection->start();
    if (!room)
        connection->refuse({503, u"The server has too many open connections."_s});
}

} // namespace Baton
