// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/routes.h"
#include "gateway/sessionpages.h"
#include "gateway/webhookgate.h"

namespace Baton {

/// What the world may ask of Baton over HTTP: webhooks in, health, metrics, session pages,
/// and what others add. Gives an HttpServer its handler; must outlive that server.
class Gateway
{
public:
    Gateway(Store &store, const Clock &clock);

    /// Replaces all endpoints; from any thread, in force for the next request.
    void setEndpoints(EndpointTable endpoints);
    /// Bearer token of GET /metrics; empty (the default): there is no such page. Any thread.
    void setMetricsToken(const QByteArray &token);
    /// Adds a page (see Routes). Only before handler() is in use.
    void addRoute(const QByteArray &method, const QString &pattern, RouteHandler handler);

    RequestHandler handler();
    /// For the same server, so that deliveries which were too large or too slow are listed too.
    RefusalListener refusalListener();
    const GatewayFigures &figures() const { return *m_figures; }

private:
    void addWebhooks(Platform platform, const QString &pattern);
    HttpResponse metrics(const HttpRequest &request) const;

    Store &m_store;
    std::shared_ptr<GatewayFigures> m_figures = std::make_shared<GatewayFigures>();
    WebhookGate m_gate;
    SessionPages m_pages;
    Routes m_routes;
    mutable QMutex m_mutex;
    QByteArray m_metricsToken; ///< under m_mutex
};

} // namespace Baton
