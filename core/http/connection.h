// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/framer.h"
#include "http/respond.h"
#include "http/tcp.h"

#include <QElapsedTimer>

namespace Baton {

class ConnectionTable;

/// One client's connection: reads and frames every byte, keeps the deadlines, writes the answers.
/// Lives in the server's thread, kept by the table and by what it waits for; everybody else knows it
/// by its id.
class ClientConnection : public std::enable_shared_from_this<ClientConnection>
{
public:
    enum class State {
        Reading,   ///< idle, or with half a request
        Handling,  ///< a whole request is with the handler
        Answering, ///< the answer is on its way out
        Closing,   ///< answered for the last time; what still arrives is thrown away
    };

    ClientConnection(TcpSocket socket, const QHostAddress &peer, ConnectionTable &table);

    /// Begins to listen to the client. Before it nothing else may be called.
    void start();

    quint64 id() const { return m_id; }
    State state() const { return m_state; }
    /// Whom its requests count for: the peer's network, or behind a proxy the client's.
    const QHostAddress &network() const { return m_network; }
    bool begun() const { return m_framer.begun(); }
    /// Nothing was ever answered on it.
    bool isFresh() const { return m_exchange == 0; }
    /// Since when it has been without a complete request.
    const QElapsedTimer &incompleteSince() const { return m_since; }
    /// Bytes of its request that are in memory.
    qint64 held() const { return m_held; }

    /// Writes the answer to `ticket`'s request; nothing when that is over.
    void answer(RequestTicket ticket, const HttpResponse &response);
    /// Answers what is no request of ours, and closes so that the client can read why.
    void refuse(const Refusal &refusal);
    /// Closes at once, without a word: silent and idle connections, and all at the end.
    void close();

private:
    void awaitBytes();
    void onReadable();
    void takeBytes(QByteArrayView bytes);
    void hold(qint64 bytes);
    void handle();
    HttpRequest takeRequest(const QHostAddress &client);
    void tell(const Refusal &refusal) const;
    /// Sends them after what is still to be sent.
    void write(const QByteArray &bytes);
    void flush();
    void onWritten();
    /// Says "no more from us" while what the client still sends is read and thrown away.
    void endWriting();
    void waitFor(State state, Millis deadline);
    void setDeadline(Millis fromNow);
    void armTimer();
    void onDeadline();

    TcpSocket m_socket;
    asio::steady_timer m_timer;
    asio::steady_timer::time_point m_deadline;
    bool m_timerRuns = false;
    ConnectionTable &m_table;
    quint64 m_id;
    quint64 m_exchange = 0;
    qint64 m_held = 0;
    State m_state = State::Reading;
    QHostAddress m_peer;
    QHostAddress m_network;
    Framer m_framer;
    QByteArray m_out;
    qsizetype m_written = 0; ///< of m_out
    QElapsedTimer m_since;
    bool m_lastAnswer = false;
    bool m_readsNoMore = false; ///< nothing this client sends from now on is a request
};

} // namespace Baton
