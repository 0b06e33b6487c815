// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/respond.h"

#include <atomic>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

class AnswerOnce
{
public:
    AnswerOnce(std::shared_ptr<AnswerPort> port, RequestTicket ticket)
        : m_port(std::move(port)), m_ticket(ticket)
    {
    }
    ~AnswerOnce()
    {
        if (!m_given)
            give(errorResponse(500, u"internal"_s, u"The request was not answered."_s));
    }
    Q_DISABLE_COPY_MOVE(AnswerOnce)

    void give(HttpResponse response)
    {
        if (!m_given.exchange(true))
            m_port->post(m_ticket, std::move(response));
    }

private:
    std::shared_ptr<AnswerPort> m_port;
    RequestTicket m_ticket;
    std::atomic<bool> m_given = false;
};

} // namespace

AnswerPort::AnswerPort(asio::io_context &loop, Deliver deliver)
    : m_loop(&loop), m_deliver(std::move(deliver))
{
}

void AnswerPort::post(RequestTicket ticket, HttpResponse response)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_loop)
        return;
    {
        const QMutexLocker waitingLock(&m_waitingMutex);
        m_waiting.emplace_back(ticket, std::move(response));
        if (m_waiting.size() > 1)
            return; // the call that is on its way takes this one along
    }
    asio::post(*m_loop, [port = shared_from_this()] { port->deliverAll(); });
}

void AnswerPort::deliverAll()
{
    const auto answers = [this] {
        const QMutexLocker lock(&m_waitingMutex);
        return std::exchange(m_waiting, {});
    }();
    for (const auto &[ticket, response] : answers)
        m_deliver(ticket, response);
}

void AnswerPort::close()
{
    const QMutexLocker lock(&m_mutex);
    m_loop = nullptr;
}

Respond makeRespond(std::shared_ptr<AnswerPort> port, RequestTicket ticket)
{
    auto once = std::make_shared<AnswerOnce>(std::move(port), ticket);
    return [once](HttpResponse response) { once->give(std::move(response)); };
}

} // namespace Baton
