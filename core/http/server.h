// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "http/message.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace Baton {

struct ServerLimits
{
    qint64 headBytes = 16 * 1024;
    qint64 bodyBytes = 2 * 1024 * 1024;
    Millis headDeadline = 10s;
    Millis bodyDeadline = 30s;
    Millis idleDeadline = 30s;
    Millis answerDeadline = 60s; ///< a handler that says nothing for so long: 503
    int connections = 512;
    int connectionsPerAddress = 256;
    /// Of all requests that are incomplete or unanswered; above it the longest incomplete goes. The
    /// server needs about three times as much memory.
    qint64 bufferedBytes = 16 * 1024 * 1024;
    QStringList trustedProxies; ///< addresses whose X-Forwarded-For counts
};

/// Answers one request. May be called from any thread, at most once; later calls are ignored.
/// When the last copy is dropped without a call, the client gets 500.
using Respond = std::function<void(HttpResponse)>;

/// Called in the server's own thread for every request that passed the guard. Must not block.
using RequestHandler = std::function<void(const HttpRequest &, Respond)>;

/// A request that was turned away before a handler could see it: too large, too slow, malformed,
/// or too many at once.
struct RefusedRequest
{
    QByteArray path; ///< as far as it was read; empty: not even that
    int status = 400;
    QString reason;
    QHostAddress peer;
    qint64 bodyBytes = 0; ///< as announced
};

/// Called in the server's own thread. Must not block.
using RefusalListener = std::function<void(const RefusedRequest &)>;

/// An HTTP/1.1 server for the open internet: its own thread, a guard that frames strictly and
/// limits, and answers that may come late or never find their client. No product knowledge.
///
/// QHttpServer is not used: behind the guard it had nothing left to do but to read each head once
/// more, byte by byte, and its way of answering differs in 6.4, 6.5 and 6.8.
class HttpServer
{
public:
    explicit HttpServer(RequestHandler handler, ServerLimits limits = {},
                        RefusalListener refused = {});
    ~HttpServer();

    /// Returns the port (which port 0 picked). Unavailable when the port is taken, with the fix.
    Result<quint16> listen(const QHostAddress &address, quint16 port);
    /// Replaces ServerLimits::trustedProxies, for the requests that come from now on. Any thread.
    void setTrustedProxies(const QStringList &proxies);
    /// Stops taking connections, lets begun answers finish for at most `grace`, then closes.
    void drain(Millis grace = 5s);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Baton
