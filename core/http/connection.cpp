// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connection.h"

#include "domain/clock.h"
#include "http/connectiontable.h"
#include "http/response.h"

#include <array>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

/// How long a refused client may go on sending before it is cut off. Closing while bytes arrive
/// would send a reset, which takes the refusal away from a client that has not read it yet.
constexpr Millis lingerDeadline = 5s;

constexpr size_t readBlock = 32 * 1024; ///< bytes; then the others have their turn

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

ClientConnection::ClientConnection(TcpSocket socket, const QHostAddress &peer, ConnectionTable &table)
    : m_socket(std::move(socket)), m_timer(m_socket.get_executor()), m_table(table),
      m_id(table.nextId()), m_peer(peer), m_network(clientNetwork(peer)),
      m_framer(table.limits().headBytes, table.limits().bodyBytes)
{
}

void ClientConnection::start()
{
    waitFor(State::Reading, m_table.limits().headDeadline);
    awaitBytes();
}

void ClientConnection::waitFor(State state, Millis deadline)
{
    m_state = state;
    m_since.start();
    setDeadline(deadline);
}

void ClientConnection::setDeadline(Millis fromNow)
{
    m_deadline = std::chrono::steady_clock::now() + fromNow;
    if (!m_timerRuns || m_deadline < m_timer.expiry())
        armTimer(); // else it sees, when it fires, that there is time left
}

void ClientConnection::armTimer()
{
    m_timerRuns = true;
    m_timer.expires_at(m_deadline);
    m_timer.async_wait([self = shared_from_this()](const asio::error_code &aborted) {
        if (aborted || !self->m_socket.is_open())
            return;
        self->m_timerRuns = false;
        if (std::chrono::steady_clock::now() < self->m_deadline)
            self->armTimer();
        else
            self->onDeadline();
    });
}

void ClientConnection::awaitBytes()
{
    m_socket.async_wait(TcpSocket::wait_read,
                        [self = shared_from_this()](const asio::error_code &aborted) {
                            if (!aborted)
                                self->onReadable();
                        });
}

void ClientConnection::onReadable()
{
    std::array<char, readBlock> block;
    asio::error_code error;
    const size_t size = m_socket.read_some(asio::buffer(block), error);
    if (error && error != asio::error::would_block)
        return close(); // gone, or gone wrong
    if (size > 0 && m_state == State::Reading)
        takeBytes(QByteArrayView(block.data(), qsizetype(size)));
    else if (size > 0)
        m_readsNoMore = true; // the next request came before the answer: this one is the last
    if (m_socket.is_open())
        awaitBytes();
}

void ClientConnection::takeBytes(QByteArrayView bytes)
{
    const bool begun = m_framer.begun();
    const bool hadHead = m_framer.head().has_value();
    const FrameVerdict verdict = m_framer.take(bytes);
    hold(m_framer.taken());
    if (verdict.kind == FrameVerdict::Kind::Refuse)
        return refuse(verdict.refusal);
    m_table.boundHeld();
    if (m_state != State::Reading)
        return;
    if (!begun)
        setDeadline(m_table.limits().headDeadline);
    if (m_framer.head() && !hadHead)
        setDeadline(m_table.limits().bodyDeadline);
    if (verdict.kind == FrameVerdict::Kind::Complete)
        return handle();
    if (m_framer.head() && m_framer.head()->expectsContinue && !hadHead)
        write("HTTP/1.1 100 Continue\r\n\r\n"_ba);
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
    write(serialize(response, head.method != "HEAD", !m_lastAnswer));
}

void ClientConnection::write(const QByteArray &bytes)
{
    m_out += bytes;
    if (m_out.size() == bytes.size())
        flush(); // else it waits for room already
}

void ClientConnection::flush()
{
    while (m_written < m_out.size()) {
        asio::error_code error;
        m_written += qsizetype(m_socket.write_some(
            asio::buffer(m_out.constData() + m_written, size_t(m_out.size() - m_written)), error));
        if (error == asio::error::would_block) {
            m_socket.async_wait(TcpSocket::wait_write,
                                [self = shared_from_this()](const asio::error_code &aborted) {
                                    if (!aborted)
                                        self->flush();
                                });
            return;
        }
        if (error)
            return close();
    }
    m_out.clear();
    m_written = 0;
    onWritten();
}

void ClientConnection::onWritten()
{
    if (m_state == State::Closing && m_readsNoMore) {
        endWriting();
    } else if (m_state == State::Answering && m_readsNoMore) {
        waitFor(State::Closing, lingerDeadline);
        endWriting();
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
    m_readsNoMore = true;
    waitFor(State::Closing, lingerDeadline);
    tell(refusal);
    m_framer.takeBody(); // nobody will read it
    const bool head = m_framer.head() && m_framer.head()->method == "HEAD";
    write(serialize(answerFor(refusal), !head, false));
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

void ClientConnection::endWriting()
{
    asio::error_code ignored;
    m_socket.shutdown(TcpSocket::shutdown_send, ignored);
}

void ClientConnection::close()
{
    if (!m_socket.is_open())
        return;
    ++m_exchange;
    m_state = State::Closing;
    hold(0);
    m_timer.cancel();
    asio::error_code ignored;
    m_socket.close(ignored);
    m_table.remove(m_id);
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
        close();
        return;
    }
}

} // namespace Baton
