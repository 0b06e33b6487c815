// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/guard.h"

#include "http/connectiontable.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

constexpr int backlog = 512; ///< QTcpServer's own 50 makes a burst of clients wait for seconds

} // namespace

Guard::Guard(ConnectionTable &table) : m_table(table)
{
    setListenBacklogSize(backlog);
    // Out of descriptors: QTcpServer stops accepting for good unless it is told to go on.
    m_resume.setSingleShot(true);
    connect(this, &QTcpServer::acceptError, this, [this] { m_resume.start(200); });
    connect(&m_resume, &QTimer::timeout, this, &QTcpServer::resumeAccepting);
}

void Guard::incomingConnection(qintptr descriptor)
{
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
    if (room) {
        addPendingConnection(socket);
        return;
    }
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connection->refuse({503, u"The server has too many open connections."_s});
}

} // namespace Baton
