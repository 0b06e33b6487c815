// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/closingserver.h"

#include <QUrl>

namespace Baton::Test {

/// What a proxy or tunnel makes of a request before it is passed on; an empty one is dropped.
using Bend = std::function<QByteArray(QByteArray)>;

/// A proxy: requests go to `target` as `bend` makes them, answers come back.
class Proxy : public ClosingServer
{
public:
    Proxy(QUrl target, Bend bend) : m_target(std::move(target)), m_bend(std::move(bend))
    {
        react([this](QTcpSocket *client) { pass(client); });
    }

private:
    void pass(QTcpSocket *client)
    {
        auto *onward = new QTcpSocket(client);
        connect(onward, &QTcpSocket::readyRead, client,
                [client, onward] { client->write(onward->readAll()); });
        connect(onward, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        onward->connectToHost(m_target.host(), quint16(m_target.port()));
        onward->write(m_bend(requests.last()));
    }

    QUrl m_target;
    Bend m_bend;
};

inline QByteArray answer(const QByteArray &status, const QByteArray &headers = {},
                  const QByteArray &body = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n"
        + body;
}

/// Reads JSON and writes it again, as filters do.
inline QByteArray rewritten(QByteArray request)
{
    const qsizetype body = request.indexOf("\r\n\r\n") + 4;
    const qsizetype before = request.size() - body;
    request = request.first(body) + request.mid(body).trimmed().replace("  ", " ");
    return request.replace("Content-Length: " + QByteArray::number(before),
                           "Content-Length: " + QByteArray::number(request.size() - body));
}

inline QByteArray withoutSignature(QByteArray request)
{
    const qsizetype at = request.indexOf("X-Hub-Signature");
    return at < 0 ? request : request.remove(at, request.indexOf("\r\n", at) + 2 - at);
}

} // namespace Baton::Test
