// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control.h"

#include "domain/async.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

constexpr int controlPatience = 2000; // ms
constexpr qint64 longestControlLine = 4096;
constexpr char eraseWord[] = "erase ";

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
std::optional<QByteArray> converse(const QString &dataDir, const QByteArray &line,
                                   int patience = controlPatience)
{
    QLocalSocket socket;
    socket.connectToServer(socketName(dataDir));
    if (!socket.waitForConnected(controlPatience))
        return {};
    socket.write(line);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return {};
    }
    return socket.readLine(longestControlLine).trimmed();
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray erasedLine(const Result<ErasedView> &erased)
{
    if (!erased)
        return jsonLine({{"what"_L1, erased.error().what}, {"fix"_L1, erased.error().fix}});
    return jsonLine({{"contacts"_L1, erased->contacts},
                     {"sessions"_L1, erased->sessions},
                     {"messages"_L1, erased->messages}});
}

Result<ErasedView> erasedFrom(const QByteArray &line)
{
    const QJsonObject said = QJsonDocument::fromJson(line).object();
    if (!said.contains("contacts"_L1))
        return Error{ErrorKind::Input, said["what"_L1].toString(), said["fix"_L1].toString()};
    return ErasedView{said["contacts"_L1].toInt(), said["sessions"_L1].toInt(),
                      said["messages"_L1].toInt()};
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
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(socket); });
    }
}

void ControlServer::hear(QLocalSocket *socket)
{
    if (!socket->canReadLine() && socket->bytesAvailable() < longestControlLine)
        return;
    const QByteArray line = socket->readLine(longestControlLine);
    if (line.startsWith(eraseWord))
        return erase(socket, line.mid(qstrlen(eraseWord)));
    if (line == wordText(ControlWord::Reload))
        emit told(ControlWord::Reload);
    else if (line == wordText(ControlWord::ShowWindow))
        emit told(ControlWord::ShowWindow);
    const bool deaf = m_windowless && line == wordText(ControlWord::ShowWindow);
    if (deaf)
        return socket->disconnectFromServer();
    const bool asked = line == wordText(ControlWord::Address);
    socket->write((asked ? m_address.toUtf8() : QByteArrayLiteral("ok")) + '\n');
    socket->disconnectFromServer();
}

void ControlServer::erase(QLocalSocket *socket, const QByteArray &order)
{
    const QJsonObject said = QJsonDocument::fromJson(order).object();
    onResult(m_eraser(WorkspaceKey(said["workspace"_L1].toString()),
                      said["contact"_L1].toString()),
             socket, [socket](const Result<ErasedView> &erased) {
                 socket->write(erasedLine(erased));
                 socket->disconnectFromServer();
             });
}

bool tellRunning(const QString &dataDir, ControlWord word)
{
    return converse(dataDir, wordText(word)).has_value();
}

std::optional<QString> addressOfRunning(const QString &dataDir)
{
    const std::optional<QByteArray> said = converse(dataDir, wordText(ControlWord::Address));
    return said ? std::optional(QString::fromUtf8(*said)) : std::nullopt;
}

std::optional<Result<ErasedView>> eraseByRunning(const QString &dataDir,
                                                 const WorkspaceKey &workspace,
                                                 const QString &contact)
{
    if (!addressOfRunning(dataDir))
        return {};
    const QByteArray order
        = jsonLine({{"workspace"_L1, workspace.value()}, {"contact"_L1, contact}});
    const std::optional<QByteArray> said = converse(dataDir, eraseWord + order, -1);
    return said ? std::optional(erasedFrom(*said)) : std::nullopt;
}

} // namespace Baton
