// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace Baton {

namespace {

constexpr int controlPatience = 2000; // ms

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
    switch (word) {
    case ControlWord::Reload: return QByteArrayLiteral("reload\n");
    case ControlWord::ShowWindow: return QByteArrayLiteral("show\n");
    case ControlWord::Address: return QByteArrayLiteral("address\n");
    }
    Q_UNREACHABLE();
}

/// One line there, one line back.
std::optional<QByteArray> converse(const QString &dataDir, ControlWord word)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(dataDir));
    if (!socket.waitForConnected(controlPatience))
        return {};
    socket.write(wordText(word));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(controlPatience))
            return {};
    }
    return socket.readLine(256).trimmed();
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
            const bool asked = line == wordText(ControlWord::Address);
            socket->write((asked ? m_address.toUtf8() : QByteArrayLiteral("ok")) + '\n');
            socket->disconnectFromServer();
        });
    }
}

bool tellRunning(const QString &dataDir, ControlWord word)
{
    return converse(dataDir, word).has_value();
}

std::optional<QString> addressOfRunning(const QString &dataDir)
{
    const std::optional<QByteArray> said = converse(dataDir, ControlWord::Address);
    return said ? std::optional(QString::fromUtf8(*said)) : std::nullopt;
}

} // namespace Baton
