// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/guard.h"

#include "http/connectiontable.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

/// QTcpServer's own 50 makes a burst of clients wait for seconds, whose SYN is then dropped.
constexpr int backlog = 4096;

/// So many connections are accepted before what the others have sent is read. Without an end, a
/// crowd at the door would push out a client whose whole request is there already.
constexpr int batch = 32;
constexpr int pending = 30; ///< QTcpServer's default

} // namespace

Guard::Guard(ConnectionTable &table) : m_table(table)
{
    setListenBacklogSize(backlog);
    // Out of descriptors: QTcpServer stops accepting for good unless it is told to go on.
    m_resume.setSingleShot(true);
    connect(this, &QTcpServer::acceptError, this, [this] { m_resume.start(200); });
    connect(&m_resume, &QTimer::timeout, this, [this] {
        m_accepted = 0;
        setMaxPendingConnections(pending);
        resumeAccepting();
    });
}

void Guard::incomingConnection(qintptr descriptor)
{
    if (++m_accepted >= batch) {
        setMaxPendingConnections(0); // ends QTcpServer's loop, which pauseAccepting() does not
        m_resume.start(0);
    }
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
#ifdef Q_OS_UNIX
        ::close(int(descriptor));
#endif
        return;
    }
    const bool room = m_table.makeRoom(plainAddress(socket->peerAddress()));
    auto *connection = new ClientConnection(socket, m_table);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (!room)
        connection->refuse({503, u"The server has too many open connections."_s});
}

} // namespace Baton
