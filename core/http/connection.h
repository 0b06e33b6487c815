// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/framer.h"
#include "http/respond.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

namespace Baton {

class ConnectionTable;

/// One client's connection: reads and frames every byte, keeps the deadlines, writes the answers. A
/// child of its socket, in the server's thread; everybody else knows it by its id.
class ClientConnection : public QObject
{
public:
    enum class State {
        Reading,   ///< idle, or with half a request
        Handling,  ///< a whole request is with the handler
        Answering, ///< the answer is on its way out
        Closing,   ///< answered for the last time; what still arrives is thrown away
    };

    ClientConnection(QTcpSocket *socket, ConnectionTable &table);
    ~ClientConnection() override;

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
    /// Closes at once without an answer: silent and idle connections.
    void close();
    /// At the end of a drain: nothing is waited for.
    void abort();

private:
    void onBytes();
    void onWritten();
    void onDeadline();
    void takeBytes();
    void hold(qint64 bytes);
    void handle();
    HttpRequest takeRequest(const QHostAddress &client);
    void tell(const Refusal &refusal) const;
    /// From now on nothing this client sends is a request.
    void stopReading();
    void throwAway();
    void waitFor(State state, Millis deadline);

    QTcpSocket *m_socket;
    ConnectionTable &m_table;
    quint64 m_id;
    quint64 m_exchange = 0;
    qint64 m_held = 0;
    State m_state = State::Reading;
    QHostAddress m_peer;
    QHostAddress m_network;
    Framer m_framer;
    QTimer m_deadline;
    QElapsedTimer m_since;
    bool m_lastAnswer = false;
    bool m_readsNoMore = false;
};

} // namespace Baton
