// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/api.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The routes of the API as functions from a request to a response.
namespace Baton::Simulated {

/// What a route works with.
struct Request
{
    State &state;
    const SandboxFaults &faults;
    const ApiSettings &settings;
    QString baseUrl;
    const HttpRequest &http;
    QStringList args; ///< what stood in the path's places
    QJsonObject body;
    QStringList violations; ///< a route adds what broke the description
};

using Handler = HttpResponse (*)(Request &);

struct Route
{
    const char *method;
    const char *path; ///< `{id}` takes a segment, `{#id}` an integer
    Handler handler;
    bool write = false;
};

/// The route and its arguments; null when there is none. `pathIsKnown`: another method has it.
const Route *findRoute(const HttpRequest &request, QStringList &args, bool &pathIsKnown);

HttpResponse jsonResponse(const QJsonObject &json, int status = 200);
/// `error.list` with a request id, as the vendor words it.
HttpResponse errorList(int status, const QString &code, const QString &message);
/// 400 `parameter_invalid`, and a violation.
HttpResponse invalid(Request &request, const QString &what);
HttpResponse notFound(const QString &message);
/// The text of a field that must be a JSON string, or a violation.
bool needString(Request &request, const QString &field, QString &value);
bool needAdmin(Request &request, QString &admin);
Conversation *needConversation(Request &request);
QJsonObject pagesJson(qsizetype page, qsizetype perPage, qsizetype total, const QString &next);

HttpResponse getMe(Request &request);
HttpResponse listAdmins(Request &request);
HttpResponse getAdmin(Request &request);
HttpResponse listTeams(Request &request);
HttpResponse getContact(Request &request);
HttpResponse putContact(Request &request);
HttpResponse putCompany(Request &request);
HttpResponse putConversation(Request &request);
HttpResponse listContactCompanies(Request &request);
HttpResponse listContactSegments(Request &request);
HttpResponse getCompany(Request &request);
HttpResponse listDataAttributes(Request &request);
HttpResponse listSegments(Request &request);
HttpResponse listOfficeHours(Request &request);
HttpResponse listArticles(Request &request);
HttpResponse getArticle(Request &request);
HttpResponse listInternalArticles(Request &request);
HttpResponse listCollections(Request &request);
HttpResponse listConversations(Request &request);
HttpResponse getConversation(Request &request);
HttpResponse searchConversations(Request &request);
HttpResponse postReply(Request &request);
HttpResponse postPart(Request &request);
HttpResponse listTags(Request &request);
HttpResponse postTag(Request &request);
HttpResponse tagConversation(Request &request);
HttpResponse untagConversation(Request &request);

} // namespace Baton::Simulated
