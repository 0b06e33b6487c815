// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api.h"

#include "sandbox/apiroutes.h"
#include "sandbox/fate.h"
#include "sandbox/files.h"

#include <QTimer>

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 windowSeconds = 10;
constexpr int keptCalls = 2000;
constexpr int keptViolations = 500;

/// What a write does, in the words of SandboxFaults::only; empty: it is a read.
QString writeWord(const HttpRequest &request)
{
    if (request.method == "DELETE")
        return u"untag"_s;
    if (request.method != "POST" || request.path.endsWith("/search"))
        return {};
    if (request.path.endsWith("/tags"))
        return u"tag"_s;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString type = body[u"message_type"_s].toString();
    return type == u"comment"_s ? u"reply"_s : type;
}

} // namespace

Api::Api(State &state, Courier &courier, SandboxFaults &faults, const ApiSettings &settings,
         QObject *parent)
    : QObject(parent), m_state(state), m_courier(courier), m_faults(faults), m_settings(settings)
{
}

void Api::handle(const HttpRequest &request, const AnswerLine &answer)
{
    if (isForUpload(request)) // not of the API: another host, as a rule
        return answer({uploadResponse(m_state, request)});
    if (const std::optional<HttpResponse> refused = refusal(request))
        return finish(request, {*refused}, answer);
    const auto failure = [](int status) {
        return status == 500 ? errorList(500, u"server_error"_s, u"Something went wrong"_s)
                             : errorList(status, u"gateway_timeout"_s, u"Too slow"_s);
    };
    finish(request,
           suffer(fateOf(m_faults, writeWord(request)), m_faults, this,
                  [this, request] { return carryOut(request); }, failure),
           answer);
}

bool Api::overLimit()
{
    const qint64 window = toMillis(m_state.now()) / 1000 / windowSeconds;
    if (window != m_window) {
        m_window = window;
        m_used = 0;
    }
    ++m_used;
    return m_used > m_settings.perMinute / 6;
}

std::optional<HttpResponse> Api::refusal(const HttpRequest &request)
{
    if (overLimit() || take(m_faults.tooManyRequests))
        return errorList(429, u"rate_limit_exceeded"_s, u"Exceeded rate limit"_s);
    const QByteArray token = headerValue(request.headers, "Authorization");
    if (m_faults.unauthorized || token != "Bearer " + m_settings.token)
        return errorList(401, u"unauthorized"_s, u"Access Token Invalid"_s);
    if (m_faults.planWithoutApi)
        return errorList(402, u"api_plan_restricted"_s, u"Active subscription needed"_s);
    if (forbids(m_faults, request))
        return errorList(403, u"forbidden"_s, u"The app lacks a permission"_s);
    const QByteArray version = headerValue(request.headers, "Intercom-Version");
    if (version.isEmpty())
        violate(request, u"no Intercom-Version"_s); // the app's own version counts then
    else if (version != "2.16") {
        violate(request, u"Intercom-Version is not 2.16"_s);
        return errorList(400, u"intercom_version_invalid"_s,
                         u"The requested version could not be found"_s);
    }
    const QByteArray accept = headerValue(request.headers, "Accept");
    if (!accept.isEmpty() && !accept.contains("application/json") && !accept.contains("*/*")) {
        violate(request, u"Accept excludes application/json"_s);
        return errorList(406, u"media_type_not_acceptable"_s,
                         u"The Accept header should send a media type of application/json"_s);
    }
    return {};
}

HttpResponse Api::carryOut(const HttpRequest &request)
{
    Request it{m_state, m_faults, m_settings, m_baseUrl, request, {}, {}, {}};
    bool pathIsKnown = false;
    const Route *route = findRoute(request, it.args, pathIsKnown);
    if (!route) {
        violate(request, u"no such path or method"_s);
        return pathIsKnown ? errorList(405, u"method_not_allowed"_s, u"Method not allowed"_s)
                           : errorList(404, u"not_found"_s, u"The requested URL was not found"_s);
    }
    if (request.method != "GET") {
        if (!headerValue(request.headers, "Content-Type").startsWith("application/json")) {
            violate(request, u"Content-Type is not application/json"_s);
            return errorList(415, u"unsupported_media_type"_s,
                             u"The Content-Type header should be application/json"_s);
        }
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject()) {
            violate(request, u"the body is no JSON object"_s);
            return errorList(400, u"bad_request"_s, u"Invalid JSON"_s);
        }
        it.body = document.object();
    }
    const HttpResponse response = route->handler(it);
    for (const QString &violation : std::as_const(it.violations))
        violate(request, violation);
    return response;
}

void Api::finish(const HttpRequest &request, LineAnswer answer, const AnswerLine &to)
{
    addCommonHeaders(answer.response);
    m_calls.append(Call{request.method, QString::fromLatin1(request.path), request.body,
                        answer.cut ? 0 : answer.response.status});
    if (m_calls.size() > keptCalls)
        m_calls.removeFirst();
    const std::function<void()> leave = [this, answer, to] {
        if (m_faults.answerLate == 0ms)
            return to(answer);
        QTimer::singleShot(m_faults.answerLate, this, [answer, to] { to(answer); });
    };
    const QString conversation = QString::fromLatin1(request.path).section(u'/', 2, 2);
    if (m_faults.echoBeforeAnswer && !writeWord(request).isEmpty())
        m_courier.whenSettled(conversation, leave);
    else
        leave();
}

/// Limits: developers.intercom.com, "Rate limiting": windows of ten seconds, reset in unix time.
void Api::addCommonHeaders(HttpResponse &response) const
{
    const Time now = m_state.now();
    const int limit = m_settings.perMinute / 6;
    const bool throttled = response.status == 429;
    const qint64 reset =
        throttled ? toMillis(now + m_faults.resetIn) / 1000 : (m_window + 1) * windowSeconds;
    const int remaining = throttled ? 0 : qMax(0, limit - m_used);
    response.headers.append(HttpHeaders{{"Date", httpDate(now)},
                                        {"X-RateLimit-Limit", QByteArray::number(limit)},
                                        {"X-RateLimit-Remaining", QByteArray::number(remaining)},
                                        {"X-RateLimit-Reset", QByteArray::number(reset)},
                                        {"Intercom-Version", "2.16"}});
}

void Api::violate(const HttpRequest &request, const QString &what)
{
    m_violations.append(u"%1 %2: %3"_s.arg(QString::fromLatin1(request.method),
                                           QString::fromLatin1(request.path), what));
    if (m_violations.size() > keptViolations)
        m_violations.removeFirst();
}

} // namespace Baton::Simulated
