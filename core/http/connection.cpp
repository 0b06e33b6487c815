// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connection.h"

#include "domain/clock.h"
#include "http/connectiontable.h"
#include "http/response.h"

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

/// How long a refused client may go on sending before it is cut off. Closing while bytes arrive
/// would send a reset, which takes the refusal away from a client that has not read it yet.
constexpr Millis lingerDeadline = 5s;

/// Says "no more from us" while what the client still sends is read and thrown away.
void endWriting(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    ::shutdown(int(socket->socketDescriptor()), SHUT_WR);
#else
    Q_UNUSED(socket)
#endif
}

HttpResponse answerFor(const Refusal &refusal)
{
    const QString word = QString::fromLatin1(reasonPhrase(refusal.status)).toLower();
    HttpResponse response = errorResponse(refusal.status, QString(word).replace(u' ', u'_'),
                                          refusal.reason);
    if (refusal.status == 503)
        response.headers.append({"Retry-After"_ba, "5"_ba});
    return response;
}

} // namespace

ClientConnection::ClientConnection(QTcpSocket *socket, ConnectionTable &table)
    : QObject(socket), m_socket(socket), m_table(table), m_id(table.add(this)),
      m_peer(plainAddress(socket->peerAddress())), m_network(clientNetwork(m_peer)),
      m_framer(table.limits().headBytes, table.limits().bodyBytes)
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(table.limits().headBytes + table.limits().bodyBytes + 4096);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ClientConnection::onDeadline);
    connect(m_socket, &QTcpSocket::readyRead, this, &ClientConnection::onBytes);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ClientConnection::onWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        ++m_exchange;
        m_deadline.stop();
        m_state = State::Closing;
        hold(0);
        m_table.remove(m_id);
    });
    waitFor(State::Reading, m_table.limits().headDeadline);
}

ClientConnection::~ClientConnection()
{
    hold(0);
    m_table.remove(m_id);
}

void ClientConnection::waitFor(State state, Millis deadline)
{
    m_state = state;
    m_since.start();
    m_deadline.start(deadline);
}

void ClientConnection::onBytes()
{
    if (m_state == State::Reading)
        takeBytes();
    else if (m_state != State::Closing)
        stopReading(); // the next request came before the answer: this one is answered, and the last
}

void ClientConnection::takeBytes()
{
    const bool begun = m_framer.begun();
    const bool hadHead = m_framer.head().has_value();
    const FrameVerdict verdict = m_framer.take(m_socket->readAll());
    hold(m_framer.taken());
    if (verdict.kind == FrameVerdict::Kind::Refuse)
        return refuse(verdict.refusal);
    m_table.boundHeld();
    if (m_state != State::Reading)
        return;
    if (!begun)
        m_deadline.start(m_table.limits().headDeadline);
    if (m_framer.head() && !hadHead)
        m_deadline.start(m_table.limits().bodyDeadline);
    if (verdict.kind == FrameVerdict::Kind::Complete)
        return handle();
    if (m_framer.head() && m_framer.head()->expectsContinue && !hadHead)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void ClientConnection::hold(qint64 bytes)
{
    m_table.held += bytes - m_held;
    m_held = bytes;
}

void ClientConnection::handle()
{
    const QHostAddress client = m_table.proxies().client(m_peer, m_framer.head()->headers);
    m_network = clientNetwork(client);
    if (client != m_peer && !m_table.within(m_network))
        return refuse({503, u"This address has too many open requests."_s});
    waitFor(State::Handling, m_table.limits().answerDeadline);
    m_table.hand(takeRequest(client), {m_id, m_exchange});
}

HttpRequest ClientConnection::takeRequest(const QHostAddress &client)
{
    const RequestHead &head = *m_framer.head();
    const qsizetype question = head.target.indexOf('?');
    HttpRequest request;
    request.method = head.method;
    request.path = question < 0 ? head.target : head.target.first(question);
    if (question >= 0)
        request.query = QUrlQuery(QString::fromLatin1(head.target.sliced(question + 1)));
    request.headers = head.headers;
    request.body = m_framer.takeBody();
    request.peer = client;
    request.receivedAt = SystemClock().now();
    return request;
}

void ClientConnection::answer(RequestTicket ticket, const HttpResponse &response)
{
    if (m_state != State::Handling || ticket.exchange != m_exchange)
        return;
    ++m_exchange;
    const RequestHead &head = *m_framer.head();
    m_lastAnswer = !head.keepAlive || m_readsNoMore || m_table.draining;
    waitFor(State::Answering, m_table.limits().bodyDeadline);
    m_socket->write(serialize(response, head.method != "HEAD", !m_lastAnswer));
    m_socket->flush();
}

void ClientConnection::onWritten()
{
    if (m_socket->bytesToWrite() > 0)
        return;
    if (m_state == State::Closing && m_readsNoMore) {
        endWriting(m_socket);
    } else if (m_state == State::Answering && m_readsNoMore) {
        waitFor(State::Closing, lingerDeadline);
        endWriting(m_socket);
    } else if (m_state == State::Answering && (m_lastAnswer || m_table.draining)) {
        close();
    } else if (m_state == State::Answering) {
        m_framer.reset();
        hold(0);
        m_network = clientNetwork(m_peer);
        waitFor(State::Reading, m_table.limits().idleDeadline);
    }
}

void ClientConnection::refuse(const Refusal &refusal)
{
    if (m_state == State::Closing)
        return;
    ++m_exchange;
    stopReading();
    waitFor(State::Closing, lingerDeadline);
    tell(refusal);
    m_framer.takeBody(); // nobody will read it
    const bool head = m_framer.head() && m_framer.head()->method == "HEAD";
    m_socket->write(serialize(answerFor(refusal), !head, false));
    m_socket->flush();
    m_table.boundClosing();
}

void ClientConnection::tell(const Refusal &refusal) const
{
    RefusedRequest told{m_framer.target(), refusal.status, refusal.reason, m_peer,
                        refusal.bodyBytes};
    if (const auto &head = m_framer.head()) {
        told.bodyBytes = head->contentLength;
        told.peer = m_table.proxies().client(m_peer, head->headers);
    }
    told.path.truncate(told.path.indexOf('?') < 0 ? told.path.size() : told.path.indexOf('?'));
    m_table.tellRefused(told);
}

void ClientConnection::stopReading()
{
    if (m_readsNoMore)
        return;
    m_readsNoMore = true;
    disconnect(m_socket, &QIODevice::readyRead, this, nullptr);
    connect(m_socket, &QTcpSocket::readyRead, this, &ClientConnection::throwAway);
    throwAway();
}

void ClientConnection::throwAway()
{
    m_socket->skip(m_socket->bytesAvailable());
}

void ClientConnection::close()
{
    waitFor(State::Closing, lingerDeadline);
    m_socket->disconnectFromHost();
}

void ClientConnection::abort()
{
    m_socket->abort();
}

void ClientConnection::onDeadline()
{
    switch (m_state) {
    case State::Reading:
        if (begun())
            refuse({408, u"The request did not arrive in time."_s});
        else
            close();
        return;
    case State::Handling:
        refuse({503, u"The answer took too long."_s});
        return;
    case State::Answering:
    case State::Closing:
        abort();
        return;
    }
}

} // namespace Baton
