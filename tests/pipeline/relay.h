// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace Baton::Testing {

/// A line to the vendor that can be down: whoever calls then is cut off.
class Relay : public QObject
{
public:
    explicit Relay(quint16 target) : m_target(target)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] { accept(); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port for the relay");
    }

    QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
    }

    void setUp(bool up)
    {
        m_up = up;
        const QList<QTcpSocket *> sockets = m_server.findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : up ? QList<QTcpSocket *>() : sockets)
            socket->abort();
    }
    int turnedAway() const { return m_turnedAway; }

private:
    void accept()
    {
        while (QTcpSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QTcpSocket::disconnected, caller, &QObject::deleteLater);
            if (!m_up) {
                ++m_turnedAway;
                caller->abort();
                continue;
            }
            auto *vendor = new QTcpSocket(caller);
            pass(caller, vendor);
            pass(vendor, caller);
            connect(caller, &QTcpSocket::disconnected, vendor, &QTcpSocket::abort);
            connect(vendor, &QTcpSocket::disconnected, caller, &QTcpSocket::disconnectFromHost);
            vendor->connectToHost(QHostAddress::LocalHost, m_target);
        }
    }

    static void pass(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    }

    QTcpServer m_server;
    quint16 m_target;
    bool m_up = true;
    int m_turnedAway = 0;
};

} // namespace Baton::Testing
