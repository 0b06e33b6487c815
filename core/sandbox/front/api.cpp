// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/front/api.h"

#include "sandbox/fate.h"
#include "sandbox/front/routes.h"

#include <QTimer>

namespace Baton::FrontSim {

using namespace Qt::StringLiterals;
using Simulated::LineAnswer;

namespace {

constexpr qint64 windowMillis = 60'000;
constexpr int keptCalls = 5000;
constexpr int keptViolations = 500;

/// What a write does, in the words of SandboxFaults::only; empty: it is a read.
QString writeWord(const HttpRequest &request)
{
    if (request.method == "GET")
        return {};
    if (request.path.endsWith("/messages"))
        return u"reply"_s;
    if (request.path.endsWith("/comments"))
        return u"note"_s;
    if (request.path.endsWith("/drafts"))
        return u"draft"_s;
    if (request.path.endsWith("/assignee"))
        return u"assignment"_s;
    if (request.path.endsWith("/tags"))
        return request.method == "DELETE" ? u"untag"_s : u"tag"_s;
    return u"close"_s;
}

} // namespace

Api::Api(State &state, Courier &courier, SandboxFaults &faults,
         const QList<Simulated::Article> &articles, const ApiSettings &settings, QObject *parent)
    : QObject(parent), m_state(state), m_courier(courier), m_faults(faults), m_articles(articles),
      m_settings(settings)
{
}

void Api::handle(const HttpRequest &request, const Simulated::AnswerLine &answer)
{
    if (const std::optional<HttpResponse> refused = refusal(request))
        return finish(request, {*refused}, answer);
    finish(request,
           Simulated::suffer(
               Simulated::fateOf(m_faults, writeWord(request)), m_faults, this,
               [this, request] { return carryOut(request); },
               [](int status) { return failure(status, u"Something went wrong"_s); }),
           answer);
}

/// Limits are the company's and count every call (dev.frontapp.com, "Rate limiting").
bool Api::overLimit()
{
    const qint64 window = toMillis(m_state.now()) / windowMillis;
    if (window != m_window) {
        m_window = window;
        m_used = 0;
    }
    ++m_used;
    return m_used > m_settings.perMinute;
}

std::optional<HttpResponse> Api::refusal(const HttpRequest &request)
{
    if (overLimit() || Simulated::take(m_faults.tooManyRequests))
        return failure(429, u"Rate limit exceeded"_s);
    if (m_faults.unauthorized
        || headerValue(request.headers, "Authorization") != "Bearer " + m_settings.token)
        return failure(401, u"Unauthenticated"_s);
    if (m_faults.planWithoutApi)
        return failure(403, u"The plan has no API"_s);
    if (Simulated::forbids(m_faults, request))
        return failure(403, u"Forbidden"_s);
    const QByteArray accept = headerValue(request.headers, "Accept");
    if (!accept.isEmpty() && !accept.contains("application/json") && !accept.contains("*/*")) {
        violate(request, u"Accept excludes application/json"_s);
        return failure(406, u"Only application/json is served"_s);
    }
    return {};
}

HttpResponse Api::carryOut(const HttpRequest &request)
{
    Request it{m_state, m_faults, m_articles, m_settings, this, request, {}, {}, {}};
    const Route *route = findRoute(request, it.args);
    if (!route) {
        violate(request, u"no such path or method"_s);
        return failure(404, u"No such endpoint"_s);
    }
    if (request.method != "GET") {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        const bool json =
            headerValue(request.headers, "Content-Type").startsWith("application/json");
        if (!json || !document.isObject()) {
            violate(request, u"the body is no JSON object of type application/json"_s);
            return failure(400, u"Body is not valid JSON"_s);
        }
        it.body = document.object();
    }
    const HttpResponse response = route->handler(it);
    for (const QString &violation : std::as_const(it.violations))
        violate(request, violation);
    return response;
}

void Api::finish(const HttpRequest &request, LineAnswer answer, const Simulated::AnswerLine &to)
{
    addCommonHeaders(answer.response);
    m_calls.append(Simulated::Call{request.method, QString::fromLatin1(request.path),
                                   request.body, answer.cut ? 0 : answer.response.status});
    if (m_calls.size() > keptCalls)
        m_calls.removeFirst();
    const std::function<void()> leave = [this, answer, to] {
        if (m_faults.answerLate == 0ms)
            return to(answer);
        QTimer::singleShot(m_faults.answerLate, this, [answer, to] { to(answer); });
    };
    const QString thread = QString::fromLatin1(request.path).section(u'/', 2, 2);
    if (m_faults.echoBeforeAnswer && !writeWord(request).isEmpty())
        m_courier.whenSettled(thread, leave);
    else
        leave();
}

void Api::addCommonHeaders(HttpResponse &response) const
{
    const Time now = m_state.now();
    const qint64 end = (m_window + 1) * windowMillis;
    const bool throttled = response.status == 429;
    const int remaining = throttled ? 0 : qMax(0, m_settings.perMinute - m_used);
    response.headers.append(
        HttpHeaders{{"Date", Simulated::httpDate(now)},
                    {"x-ratelimit-limit", QByteArray::number(m_settings.perMinute)},
                    {"x-ratelimit-remaining", QByteArray::number(remaining)},
                    {"x-ratelimit-reset", QByteArray::number(double(end) / 1000, 'f', 3)}});
    if (throttled) {
        const qint64 wait = m_used > m_settings.perMinute
            ? (end - toMillis(now) + 999) / 1000
            : qint64(m_faults.resetIn.count());
        response.headers.append({"retry-after", QByteArray::number(wait)});
    }
}

void Api::violate(const HttpRequest &request, const QString &what)
{
    m_violations.append(u"%1 %2: %3"_s.arg(QString::fromLatin1(request.method),
                                           QString::fromLatin1(request.path), what));
    if (m_violations.size() > keptViolations)
        m_violations.removeFirst();
}

} // namespace Baton::FrontSim
