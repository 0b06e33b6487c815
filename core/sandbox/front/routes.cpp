// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/front/routes.h"

#include <QUrl>

namespace Baton::FrontSim {

using namespace Qt::StringLiterals;

namespace {

constexpr Route routes[] = {
    {"GET", "/me", getCompany},
    {"GET", "/teammates", listMates},
    {"GET", "/inboxes", listInboxes},
    {"GET", "/inboxes/{id}/channels", listInboxChannels},
    {"GET", "/channels", listChannels},
    {"GET", "/contacts", listPersons},
    {"GET", "/contacts/{id}", getPerson},
    {"GET", "/accounts/{id}", getFirm},
    {"GET", "/conversations", searchThreads},
    {"GET", "/conversations/{id}", getThread},
    {"PATCH", "/conversations/{id}", patchThread},
    {"PUT", "/conversations/{id}/assignee", putAssignee},
    {"GET", "/conversations/{id}/inboxes", listThreadInboxes},
    {"GET", "/conversations/{id}/messages", listLetters},
    {"POST", "/conversations/{id}/messages", postLetter},
    {"GET", "/messages/{id}", getLetter},
    {"GET", "/download/{id}", getFile},
    {"GET", "/conversations/{id}/drafts", listDrafts},
    {"POST", "/conversations/{id}/drafts", postDraft},
    {"GET", "/conversations/{id}/comments", listRemarks},
    {"POST", "/conversations/{id}/comments", postRemark},
    {"POST", "/conversations/{id}/tags", postThreadLabels},
    {"DELETE", "/conversations/{id}/tags", deleteThreadLabels},
    {"GET", "/company/tags", listLabels},
    {"POST", "/company/tags", postLabel},
    {"GET", "/events", listEntries},
    {"GET", "/conversations/search/{query}", searchThreads},
    {"GET", "/knowledge_bases", listBases},
    {"GET", "/knowledge_bases/{id}/content", getBase},
    {"GET", "/knowledge_bases/{id}/articles", listBaseArticles},
    {"GET", "/knowledge_base_articles/{id}/content", getArticleContent},
    {"GET", "/knowledge_base_articles/{id}/locales/{locale}/content", getArticleContent},
};

bool fits(const QString &pattern, const QStringList &segments, QStringList &args)
{
    const QStringList places = pattern.split(u'/');
    if (places.size() != segments.size())
        return false;
    QStringList taken;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places[i].startsWith(u'{') && !segments[i].isEmpty())
            taken << segments[i];
        else if (places[i] != segments[i])
            return false;
    }
    args = taken;
    return true;
}

QString titleOf(int status)
{
    switch (status) {
    case 400: return u"Bad request"_s;
    case 401: return u"Unauthenticated"_s;
    case 404: return u"Not found"_s;
    case 429: return u"Too many requests"_s;
    default: return u"Error"_s;
    }
}

} // namespace

const Route *findRoute(const HttpRequest &request, QStringList &args)
{
    QStringList segments;
    for (const QByteArray &segment : request.path.split('/'))
        segments << QUrl::fromPercentEncoding(segment);
    for (const Route &route : routes) {
        if (request.method == route.method
            && fits(QString::fromLatin1(route.path), segments, args))
            return &route;
    }
    return nullptr;
}

HttpResponse jsonAnswer(const QJsonObject &json, int status)
{
    return {status,
            {{"Content-Type"_ba, "application/json; charset=utf-8"_ba}},
            QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

HttpResponse emptyAnswer(int status)
{
    return {status, {}, {}};
}

HttpResponse failure(int status, const QString &message)
{
    return jsonAnswer({{u"_error"_s,
                        QJsonObject{{u"status"_s, status},
                                    {u"title"_s, titleOf(status)},
                                    {u"message"_s, message}}}},
                      status);
}

HttpResponse invalidRequest(Request &request, const QString &what)
{
    request.violations << what;
    return failure(400, what);
}

HttpResponse listAnswer(const QJsonArray &all)
{
    return jsonAnswer({{u"_pagination"_s, QJsonObject{{u"next"_s, QJsonValue()}}},
                       {u"_links"_s, QJsonObject{{u"self"_s, linkTo({})}}},
                       {u"_results"_s, all}});
}

HttpResponse pageAnswer(const Request &request, const QJsonArray &all, int most)
{
    const QUrlQuery &query = request.http.query;
    const int asked = query.queryItemValue(u"limit"_s).toInt();
    const qsizetype size = asked > 0 ? qMin(asked, most) : qMin(50, most);
    const qsizetype from = query.queryItemValue(u"page_token"_s).toLongLong();
    QJsonArray page;
    for (qsizetype i = from; i < qMin(all.size(), from + size); ++i)
        page.append(all[i]);
    const QJsonValue next = from + size < all.size()
        ? QJsonValue(linkTo(QString::fromLatin1(request.http.path).mid(1)
                            + u"?limit=%1&page_token=%2"_s.arg(size).arg(from + size)))
        : QJsonValue();
    return jsonAnswer({{u"_pagination"_s, QJsonObject{{u"next"_s, next}}},
                       {u"_links"_s, QJsonObject{{u"self"_s, linkTo({})}}},
                       {u"_results"_s, page}});
}

Thread *threadOf(Request &request, HttpResponse &otherwise)
{
    Thread *thread = request.state.thread(request.args.value(0));
    if (thread && thread->mergedInto.isEmpty())
        return thread;
    otherwise = failure(404, u"Conversation not found"_s);
    if (thread) {
        otherwise = emptyAnswer(301);
        otherwise.headers.append(
            {"Location", linkTo(u"conversations/"_s + thread->mergedInto).toLatin1()});
    }
    return nullptr;
}

bool doerOf(Request &request, Doer &doer)
{
    const QJsonValue author = request.body.value(u"author_id"_s);
    doer.byApi = true;
    if (author.isUndefined())
        return true;
    if (author.isString() && request.state.mate(author.toString())) {
        doer.mate = author.toString();
        return true;
    }
    request.violations << u"author_id names no teammate"_s;
    return false;
}

} // namespace Baton::FrontSim
