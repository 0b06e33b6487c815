// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/front/api.h"

/// The routes of Front's API as functions from a request to a response.
namespace Baton::FrontSim {

using Handler = HttpResponse (*)(Request &);

struct Route
{
    const char *method;
    const char *path; ///< `{id}` takes a segment
    Handler handler;
};

/// The route and its arguments; null when there is none.
const Route *findRoute(const HttpRequest &request, QStringList &args);

HttpResponse jsonAnswer(const QJsonObject &json, int status = 200);
HttpResponse emptyAnswer(int status = 204);
/// `_error` as the vendor words it.
HttpResponse failure(int status, const QString &message);
/// 400, and a violation.
HttpResponse invalidRequest(Request &request, const QString &what);
/// `_results`, whole or one page by `limit` and `page_token`.
HttpResponse listAnswer(const QJsonArray &all);
HttpResponse pageAnswer(const Request &request, const QJsonArray &all, int most);

/// The thread of the path, or why there is none: 404, and 301 for one that was merged into another.
Thread *threadOf(Request &request, HttpResponse &otherwise);
/// A teammate that a write names, else a violation. Absent: the API's own.
bool doerOf(Request &request, Doer &doer);

HttpResponse getCompany(Request &request);
HttpResponse listMates(Request &request);
HttpResponse listInboxes(Request &request);
HttpResponse listInboxChannels(Request &request);
HttpResponse listThreadInboxes(Request &request);
HttpResponse listChannels(Request &request);
HttpResponse listPersons(Request &request);
HttpResponse getPerson(Request &request);
HttpResponse getFirm(Request &request);
HttpResponse getThread(Request &request);
HttpResponse patchThread(Request &request);
HttpResponse putAssignee(Request &request);
HttpResponse listLetters(Request &request);
HttpResponse getLetter(Request &request);
HttpResponse getFile(Request &request);
HttpResponse postLetter(Request &request);
HttpResponse listDrafts(Request &request);
HttpResponse postDraft(Request &request);
/// Whether a channel of that id is there.
bool hasChannel(const QString &id);
HttpResponse listRemarks(Request &request);
HttpResponse postRemark(Request &request);
HttpResponse listEntries(Request &request);
HttpResponse listLabels(Request &request);
HttpResponse postLabel(Request &request);
HttpResponse postThreadLabels(Request &request);
HttpResponse deleteThreadLabels(Request &request);
HttpResponse searchThreads(Request &request);
HttpResponse listBases(Request &request);
HttpResponse getBase(Request &request);
HttpResponse listBaseArticles(Request &request);
HttpResponse getArticleContent(Request &request);

} // namespace Baton::FrontSim
