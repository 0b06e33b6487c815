// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace Baton::Test {

/// Reads whole requests, counts them, and does to each connection what a test tells it to: what a
/// server that breaks down looks like from outside.
class ClosingServer : public QTcpServer
{
public:
    using React = std::function<void(QTcpSocket *)>;

    explicit ClosingServer(React react = {}) : m_react(std::move(react))
    {
        listen(QHostAddress::LocalHost, 0);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                if (m_onConnection)
                    m_onConnection(socket);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
            }
        });
    }

    QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

    void react(React react) { m_react = std::move(react); }
    /// Done to a new connection, before it has sent anything.
    void onConnection(React react) { m_onConnection = std::move(react); }

    QList<QByteArray> requests; ///< whole ones

private:
    void onBytes(QTcpSocket *socket)
    {
        const QByteArray bytes = socket->property("bytes").toByteArray() + socket->readAll();
        socket->setProperty("bytes", bytes);
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const QByteArray lower = bytes.first(head).toLower();
        const qsizetype at = lower.indexOf("content-length: ");
        const int length = at < 0 ? 0 : lower.mid(at + 16).split('\r').first().toInt();
        if (bytes.size() < head + 4 + length)
            return;
        socket->setProperty("bytes", QByteArray());
        requests.append(bytes);
        if (m_react)
            m_react(socket);
    }

    React m_react;
    React m_onConnection;
};

} // namespace Baton::Test
