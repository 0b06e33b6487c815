// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/server.h"
#include "http/tcp.h"

#include <QMutex>

#include <vector>

namespace Baton {

/// Which request an answer is for: a connection, and how many requests it had before. An answer
/// that comes when its connection is gone, or has gone on, finds nobody.
struct RequestTicket
{
    quint64 connection = 0;
    quint64 exchange = 0;
};

/// The way of answers from any thread into the server's: those that come together (a group of
/// commits) cross together. It outlives the server: an answer that comes after close() is dropped.
class AnswerPort : public std::enable_shared_from_this<AnswerPort>
{
public:
    using Deliver = std::function<void(RequestTicket, const HttpResponse &)>;

    /// `deliver` runs in the thread of `loop`.
    AnswerPort(asio::io_context &loop, Deliver deliver);

    void post(RequestTicket ticket, HttpResponse response);
    void close();

private:
    void deliverAll();

    QMutex m_mutex;
    asio::io_context *m_loop; ///< null: closed
    Deliver m_deliver;
    QMutex m_waitingMutex; ///< another: the server is awake before post() is through
    std::vector<std::pair<RequestTicket, HttpResponse>> m_waiting;
};

/// A Respond for one request: the first call counts, and no call at all is a 500.
Respond makeRespond(std::shared_ptr<AnswerPort> port, RequestTicket ticket);

} // namespace Baton
