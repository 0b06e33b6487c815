// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/gateway.h"

#include "domain/words.h"
#include "gateway/metrics.h"
#include "helpdesk/vendorfacts.h"

#include <QCryptographicHash>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

HttpResponse health()
{
    return {200, {{"Content-Type", "application/json"}}, "{\"status\":\"ok\"}"};
}

/// RFC 9110, section 15.5.2: a 401 says how to do it better.
HttpResponse tokenRefused()
{
    HttpResponse response = errorResponse(401, u"unauthorized"_s,
                                          u"Send the metrics token: Authorization: Bearer TOKEN"_s);
    response.headers.append({"WWW-Authenticate"_ba, "Bearer"_ba});
    return response;
}

/// Comparing hashes tells nothing of the token by the time it takes.
bool sameToken(const QByteArray &a, const QByteArray &b)
{
    const auto hash = [](const QByteArray &text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    };
    return hash(a) == hash(b);
}

} // namespace

Gateway::Gateway(Store &store, const Clock &clock)
    : m_store(store), m_gate(store, clock, m_figures), m_pages(store, clock)
{
    for (int i = 0; word(Platform(i)); ++i)
        addWebhooks(Platform(i), factsOf(Platform(i)).webhookPath + u"{key}"_s);
    for (const char *method : {"GET", "HEAD"}) {
        addRoute(method, u"/health"_s, [](const auto &, const auto &, const Respond &respond) {
            respond(health());
        });
        addRoute(method, u"/sessions/{ticket}"_s,
                 [this](const HttpRequest &request, const PathValues &values,
                        const Respond &respond) {
                     m_pages.answer(values[u"ticket"_s], request, respond);
                 });
        addRoute(method, u"/sessions/{ticket}/files/{file}"_s,
                 [this](const HttpRequest &request, const PathValues &values,
                        const Respond &respond) {
                     m_pages.answerFile(values[u"ticket"_s], values[u"file"_s], request, respond);
                 });
    }
    addRoute("GET", u"/metrics"_s,
             [this](const HttpRequest &request, const auto &, const Respond &respond) {
                 respond(metrics(request));
             });
}

void Gateway::addWebhooks(Platform platform, const QString &pattern)
{
    addRoute("POST", pattern,
             [this, platform](const HttpRequest &request, const PathValues &values,
                              const Respond &respond) {
                 m_gate.accept(platform, EndpointKey(values[u"key"_s]), request, respond);
             });
    addRoute("HEAD", pattern,
             [this, platform](const auto &, const PathValues &values, const Respond &respond) {
                 m_gate.probe(platform, EndpointKey(values[u"key"_s]), respond);
             });
}

void Gateway::setEndpoints(EndpointTable endpoints)
{
    m_gate.endpoints().replace(std::move(endpoints));
}

void Gateway::setMetricsToken(const QByteArray &token)
{
    const QMutexLocker lock(&m_mutex);
    m_metricsToken = token;
}

void Gateway::addRoute(const QByteArray &method, const QString &pattern, RouteHandler handler)
{
    m_routes.add(method, pattern, std::move(handler));
}

RequestHandler Gateway::handler()
{
    return [this](const HttpRequest &request, const Respond &respond) {
        m_routes.answer(request, respond);
    };
}

RefusalListener Gateway::refusalListener()
{
    return [this](const RefusedRequest &request) { m_gate.refusedBefore(request); };
}

HttpResponse Gateway::metrics(const HttpRequest &request) const
{
    const QMutexLocker lock(&m_mutex);
    if (m_metricsToken.isEmpty())
        return errorResponse(404, u"not_found"_s, u"Metrics are off until a token is set: baton secret set baton metrics-token"_s);
    if (!sameToken(headerValue(request.headers, "Authorization"), "Bearer " + m_metricsToken))
        return tokenRefused();
    return {200, {{"Content-Type", "text/plain; version=0.0.4"}},
            metricsText(*m_figures, m_store.figures())};
}

} // namespace Baton
