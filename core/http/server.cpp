// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.h"

#include "domain/clock.h"
#include "http/connectiontable.h"
#include "http/guard.h"

#include <QSemaphore>
#include <QThread>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

/// What lives in the server's thread.
class ServerCore : public QObject
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
              this, [this](RequestTicket ticket, const HttpResponse &response) {
                  deliver(ticket, response);
              }))
    {
    }

    const std::shared_ptr<AnswerPort> &port() const { return m_port; }
    Result<quint16> listen(const QHostAddress &address, quint16 port);
    void setTrustedProxies(const QStringList &proxies) { m_table.setProxies(proxies); }
    void drain(std::shared_ptr<QSemaphore> done);
    void closeAll();

private:
    void deliver(RequestTicket ticket, const HttpResponse &response);
    void checkDrained();

    RequestHandler m_handler;
    ConnectionTable m_table;
    std::shared_ptr<AnswerPort> m_port;
    std::shared_ptr<QSemaphore> m_drained;
    std::vector<std::unique_ptr<Guard>> m_guards;
};

Result<quint16> ServerCore::listen(const QHostAddress &address, quint16 port)
{
    auto guard = std::make_unique<Guard>(m_table);
    if (!guard->listen(address, port)) {
        return Error{ErrorKind::Unavailable,
                     u"Cannot listen on %1, port %2: %3."_s.arg(address.toString())
                         .arg(port)
                         .arg(guard->errorString()),
                     u"Stop the other program that uses this port, or choose another with "
                     u"--listen ADDRESS:PORT."_s};
    }
    m_guards.push_back(std::move(guard));
    return m_guards.back()->serverPort();
}

void ServerCore::deliver(RequestTicket ticket, const HttpResponse &response)
{
    if (ClientConnection *connection = m_table.find(ticket.connection))
        connection->answer(ticket, response);
    checkDrained();
}

void ServerCore::drain(std::shared_ptr<QSemaphore> done)
{
    m_table.draining = true;
    m_drained = std::move(done);
    for (const std::unique_ptr<Guard> &guard : m_guards)
        guard->close();
    for (ClientConnection *connection : m_table.all()) {
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
    for (const ClientConnection *connection : m_table.all()) {
        if (connection->state() == ClientConnection::State::Handling
            || connection->state() == ClientConnection::State::Answering)
            return;
    }
    std::exchange(m_drained, nullptr)->release();
}

void ServerCore::closeAll()
{
    for (ClientConnection *connection : m_table.all()) {
        if (connection->state() == ClientConnection::State::Handling) // stored or not: ask again
            connection->refuse({503, u"The server is shutting down."_s});
        else
            connection->close();
    }
}

} // namespace

class HttpServer::Private
{
public:
    QThread thread;
    ServerCore *core = nullptr;
};

HttpServer::HttpServer(RequestHandler handler, ServerLimits limits, RefusalListener refused)
    : d(new Private)
{
    d->core = new ServerCore(std::move(handler), limits, std::move(refused));
    d->core->moveToThread(&d->thread);
    d->thread.setObjectName(u"http server"_s);
    QObject::connect(&d->thread, &QThread::finished, d->core, &QObject::deleteLater);
    d->thread.start();
}

HttpServer::~HttpServer()
{
    d->core->port()->close();
    d->thread.quit();
    d->thread.wait();
}

Result<quint16> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    std::optional<Result<quint16>> result;
    QMetaObject::invokeMethod(
        d->core, [&] { result = d->core->listen(address, port); }, Qt::BlockingQueuedConnection);
    return std::move(*result);
}

void HttpServer::setTrustedProxies(const QStringList &proxies)
{
    QMetaObject::invokeMethod(
        d->core, [this, proxies] { d->core->setTrustedProxies(proxies); }, Qt::QueuedConnection);
}

void HttpServer::drain(Millis grace)
{
    auto done = std::make_shared<QSemaphore>();
    QMetaObject::invokeMethod(
        d->core, [this, done] { d->core->drain(done); }, Qt::QueuedConnection);
    done->tryAcquire(1, int(grace.count()));
    QMetaObject::invokeMethod(
        d->core, [this] { d->core->closeAll(); }, Qt::BlockingQueuedConnection);
}

} // namespace Baton
