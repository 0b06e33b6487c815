// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <QDeadlineTimer>
#include <QTcpSocket>

namespace Baton::Test {

/// One connection whose bytes a test writes itself: what a well-behaved client library would never
/// send. Blocks; for servers that run in another thread.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_socket.waitForConnected(5000);
    }

    QTcpSocket &socket() { return m_socket; }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(2000)) { }
    }

    /// Reads one answer; `status` is 0 when none came within `msecs`. `bodyless`: to a HEAD.
    HttpResponse answer(int msecs = 10000, bool bodyless = false)
    {
        QDeadlineTimer deadline(msecs);
        while (!m_in.contains("\r\n\r\n") && waitMore(deadline)) { }
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        if (end < 0)
            return {0, {}, m_in};
        HttpResponse response;
        const QList<QByteArray> lines = m_in.first(end).split('\n');
        response.status = lines.first().mid(9, 3).toInt();
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            response.headers.append({lines[i].first(colon), lines[i].mid(colon + 1).trimmed()});
        }
        m_in.remove(0, end + 4);
        const qsizetype length = bodyless ? 0
                                          : headerValue(response.headers, "Content-Length").toInt();
        while (m_in.size() < length && waitMore(deadline)) { }
        response.body = m_in.first(qMin(length, m_in.size()));
        m_in.remove(0, response.body.size());
        return response;
    }

    HttpResponse exchange(const QByteArray &bytes, int msecs = 10000)
    {
        send(bytes);
        return answer(msecs, bytes.startsWith("HEAD "));
    }

    /// Whether the server has ended the connection in an orderly way: no reset.
    bool closed(int msecs = 10000)
    {
        QDeadlineTimer deadline(msecs);
        while (waitMore(deadline)) { }
        return m_socket.state() == QAbstractSocket::UnconnectedState
            && m_socket.error() == QAbstractSocket::RemoteHostClosedError;
    }

    /// What came beyond the answers that were read.
    QByteArray rest() const { return m_in; }

private:
    bool waitMore(QDeadlineTimer &deadline)
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(int(deadline.remainingTime())))
            return false;
        m_in += m_socket.readAll();
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_in;
};

} // namespace Baton::Test
