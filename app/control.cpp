// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace Baton {

namespace {

constexpr int patience = 2000; // ms

/// Short enough for a socket's path, whatever the folder's length.
QString socketName(const QString &dataDir)
{
    QFileInfo folder(dataDir);
    const QString path = folder.exists() ? folder.canonicalFilePath() : folder.absoluteFilePath();
    return QStringLiteral("baton-")
        + QString::fromLatin1(
               QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

QByteArray wordText(ControlWord word)
{
    return word == ControlWord::Reload ? QByteArrayLiteral("reload\n")
                                       : QByteArrayLiteral("show\n");
}

} // namespace

ControlServer::ControlServer(const QString &dataDir, QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::serve);
    // The lock is ours: whatever socket is still there was left by a crash.
    QLocalServer::removeServer(socketName(dataDir));
    m_server.listen(socketName(dataDir));
}

void ControlServer::serve()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            const QByteArray line = socket->readLine(64);
            if (line == wordText(ControlWord::Reload))
                emit told(ControlWord::Reload);
            else if (line == wordText(ControlWord::ShowWindow))
                emit told(ControlWord::ShowWindow);
            socket->write("ok\n");
            socket->disconnectFromServer();
        });
    }
}

bool tellRunning(const QString &dataDir, ControlWord word)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(dataDir));
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(wordText(word));
    return socket.waitForReadyRead(patience);
}

} // namespace Baton
