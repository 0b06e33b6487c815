// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/line.h"

#include <QPointer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>
#include <optional>

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 8 * 1024 * 1024;

struct Framed
{
    HttpRequest request;
    bool keep = true;
};

/// Takes one whole request off the front; nothing while it is incomplete. Returns false for
/// bytes that are no HTTP.
bool takeRequest(QByteArray &bytes, std::optional<Framed> &framed)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return bytes.size() < mostBytes;
    const QList<QByteArray> lines = bytes.left(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.value(0).split(' ');
    if (first.size() != 3 || !first[2].startsWith("HTTP/1."))
        return false;
    Framed out;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon < 1)
            return false;
        out.request.headers.append({lines[i].left(colon), lines[i].mid(colon + 1).trimmed()});
    }
    const qint64 length = headerValue(out.request.headers, "Content-Length").toLongLong();
    if (length < 0 || length > mostBytes
        || !headerValue(out.request.headers, "Transfer-Encoding").isEmpty())
        return false;
    if (bytes.size() < headEnd + 4 + length)
        return true;
    const QUrl url = QUrl::fromEncoded(first[1]);
    out.request.method = first[0].toUpper();
    out.request.path = url.path(QUrl::FullyEncoded).toLatin1();
    out.request.query = QUrlQuery(url);
    out.request.body = bytes.mid(headEnd + 4, length);
    out.keep = headerValue(out.request.headers, "Connection").toLower() != "close";
    bytes.remove(0, headEnd + 4 + length);
    framed = std::move(out);
    return true;
}

QByteArray written(const HttpResponse &response, bool keep)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
        + reasonPhrase(response.status) + "\r\n";
    for (const auto &[name, value] : response.headers)
        out += name + ": " + value + "\r\n";
    out += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    out += keep ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return out + response.body;
}

} // namespace

Line::Line(LineHandler handler, QObject *parent)
    : QObject(parent), m_handler(std::move(handler)), m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Line::accept);
}

Line::~Line()
{
    // They hang up while they are deleted, and nobody is left to hear it.
    for (auto it = m_callers.keyBegin(); it != m_callers.keyEnd(); ++it)
        (*it)->disconnect(this);
}

Result<quint16> Line::listen(quint16 port)
{
    if (m_server.listen(QHostAddress::LocalHost, port))
        return m_server.serverPort();
    return Error{
        ErrorKind::Unavailable,
        u"The sandbox cannot listen on port %1: %2"_s.arg(port).arg(m_server.errorString()),
        u"Let it pick a port by asking for port 0."_s};
}

void Line::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_callers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_callers.remove(socket);
            socket->deleteLater();
        });
        take(socket);
    }
}

void Line::take(QTcpSocket *socket)
{
    const auto caller = m_callers.find(socket);
    if (caller == m_callers.end())
        return;
    caller->received += socket->readAll();
    if (caller->waiting)
        return;
    std::optional<Framed> framed;
    if (!takeRequest(caller->received, framed)) {
        socket->abort();
        return;
    }
    if (!framed)
        return;
    caller->waiting = true;
    framed->request.peer = socket->peerAddress();
    m_handler(framed->request,
              [this, target = QPointer<QTcpSocket>(socket), keep = framed->keep,
               done = std::make_shared<bool>(false)](const LineAnswer &it) {
                  if (!*done && target)
                      answer(target, it, keep);
                  *done = true;
              });
}

void Line::answer(QTcpSocket *socket, const LineAnswer &answer, bool keep)
{
    const auto caller = m_callers.find(socket);
    if (caller == m_callers.end())
        return;
    if (answer.cut) {
        socket->abort();
        return;
    }
    socket->write(written(answer.response, keep));
    caller->waiting = false;
    if (!keep)
        socket->disconnectFromHost();
    else if (!caller->received.isEmpty())
        take(socket);
}

} // namespace Baton::Simulated
