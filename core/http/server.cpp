// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.h"

#include "domain/clock.h"
#include "http/connectiontable.h"
#include "http/guard.h"

#include <asio/executor_work_guard.hpp>

#include <QSemaphore>
#include <QThread>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

/// What lives in the server's thread.
class ServerCore
{
public:
    ServerCore(RequestHandler handler, const ServerLimits &limits, RefusalListener refused)
        : m_handler(std::move(handler)),
          m_table(
              limits,
              [this](const HttpRequest &request, RequestTicket ticket) {
                  m_handler(request, makeRespond(m_port, ticket));
              },
              std::move(refused)),
          m_port(std::make_shared<AnswerPort>(
              m_loop, [this](RequestTicket ticket, const HttpResponse &response) {
                  deliver(ticket, response);
              }))
    {
    }

    /// The thread itself; until close().
    void run() { m_loop.run(); }
    asio::io_context &loop() { return m_loop; }

    Result<quint16> listen(const QHostAddress &address, quint16 port);
    void setTrustedProxies(const QStringList &proxies) { m_table.setProxies(proxies); }
    void drain(std::shared_ptr<QSemaphore> done);
    void refuseAll();
    /// Ends run(); answers that come later are dropped.
    void close();

private:
    void deliver(RequestTicket ticket, const HttpResponse &response);
    void checkDrained();

    asio::io_context m_loop{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_stays{m_loop.get_executor()};
    RequestHandler m_handler;
    ConnectionTable m_table;
    std::shared_ptr<AnswerPort> m_port;
    std::shared_ptr<QSemaphore> m_drained;
    std::vector<std::unique_ptr<Guard>> m_guards;
};

Result<quint16> ServerCore::listen(const QHostAddress &address, quint16 port)
{
    auto guard = std::make_unique<Guard>(m_loop, m_table);
    const auto listening = guard->listen(address, port);
    if (listening)
        m_guards.push_back(std::move(guard));
    return listening;
}

void ServerCore::deliver(RequestTicket ticket, const HttpResponse &response)
{
    if (const auto connection = m_table.find(ticket.connection))
        connection->answer(ticket, response);
    checkDrained();
}

void ServerCore::drain(std::shared_ptr<QSemaphore> done)
{
    m_table.draining = true;
    m_drained = std::move(done);
    for (const std::unique_ptr<Guard> &guard : m_guards)
        guard->close();
    for (const auto &connection : m_table.all()) {
        if (connection->state() != ClientConnection::State::Reading)
            continue;
        if (connection->begun())
            connection->refuse({503, u"The server is shutting down."_s});
        else
            connection->close();
    }
    checkDrained();
}

void ServerCore::checkDrained()
{
    if (!m_drained)
        return;
    for (const auto &connection : m_table.all()) {
        if (connection->state() == ClientConnection::State::Handling
            || connection->state() == ClientConnection::State::Answering)
            return;
    }
    std::exchange(m_drained, nullptr)->release();
}

void ServerCore::refuseAll()
{
    for (const auto &connection : m_table.all()) {
        if (connection->state() == ClientConnection::State::Handling) // stored or not: ask again
            connection->refuse({503, u"The server is shutting down."_s});
        else if (connection->state() == ClientConnection::State::Reading)
            connection->close();
    }
}

void ServerCore::close()
{
    m_port->close();
    for (const std::unique_ptr<Guard> &guard : m_guards)
        guard->close();
    for (const auto &connection : m_table.all())
        connection->close();
    m_stays.reset();
}

} // namespace

class HttpServer::Private
{
public:
    Private(RequestHandler handler, const ServerLimits &limits, RefusalListener refused)
        : core(std::move(handler), limits, std::move(refused)),
          thread(QThread::create([this] { core.run(); }))
    {
        thread->setObjectName(u"http server"_s);
        thread->start();
    }

    /// Runs `what` in the server's thread and waits for its end.
    void inThread(const std::function<void()> &what)
    {
        QSemaphore done;
        asio::post(core.loop(), [&] {
            what();
            done.release();
        });
        done.acquire();
    }

    ServerCore core;
    std::unique_ptr<QThread> thread;
};

HttpServer::HttpServer(RequestHandler handler, ServerLimits limits, RefusalListener refused)
    : d(std::make_unique<Private>(std::move(handler), limits, std::move(refused)))
{
}

HttpServer::~HttpServer()
{
    d->inThread([this] { d->core.close(); });
    d->thread->wait();
}

Result<quint16> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    std::optional<Result<quint16>> result;
    d->inThread([&] { result = d->core.listen(address, port); });
    return std::move(*result);
}

void HttpServer::setTrustedProxies(const QStringList &proxies)
{
    asio::post(d->core.loop(), [this, proxies] { d->core.setTrustedProxies(proxies); });
}

void HttpServer::drain(Millis grace)
{
    auto done = std::make_shared<QSemaphore>();
    asio::post(d->core.loop(), [this, done] { d->core.drain(done); });
    done->tryAcquire(1, int(grace.count()));
    d->inThread([this] { d->core.refuseAll(); });
}

} // namespace Baton
