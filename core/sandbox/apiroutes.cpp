// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apiroutes.h"

#include <QUrl>
#include <QUuid>

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

constexpr Route routes[] = {
    {"GET", "/me", getMe},
    {"GET", "/admins", listAdmins},
    {"GET", "/admins/{#id}", getAdmin},
    {"GET", "/teams", listTeams},
    {"GET", "/contacts/{id}", getContact},
    {"PUT", "/contacts/{id}", putContact, true},
    {"GET", "/contacts/{id}/companies", listContactCompanies},
    {"GET", "/contacts/{id}/segments", listContactSegments},
    {"GET", "/companies/{id}", getCompany},
    {"PUT", "/companies/{id}", putCompany, true},
    {"GET", "/data_attributes", listDataAttributes},
    {"GET", "/segments", listSegments},
    {"GET", "/office_hours_schedules", listOfficeHours},
    {"GET", "/articles", listArticles},
    {"GET", "/articles/{#id}", getArticle},
    {"GET", "/internal_articles", listInternalArticles},
    {"GET", "/help_center/collections", listCollections},
    {"GET", "/conversations", listConversations},
    {"POST", "/conversations/search", searchConversations},
    {"GET", "/conversations/{#id}", getConversation},
    {"PUT", "/conversations/{#id}", putConversation, true},
    {"POST", "/conversations/{#id}/reply", postReply, true},
    {"POST", "/conversations/{#id}/parts", postPart, true},
    {"GET", "/tags", listTags},
    {"POST", "/tags", postTag, true},
    {"POST", "/conversations/{#id}/tags", tagConversation, true},
    {"DELETE", "/conversations/{#id}/tags/{#id}", untagConversation, true},
};

bool matches(const QString &pattern, const QStringList &segments, QStringList &args)
{
    const QStringList places = pattern.split(u'/');
    if (places.size() != segments.size())
        return false;
    QStringList taken;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (!places[i].startsWith(u'{')) {
            if (places[i] != segments[i])
                return false;
            continue;
        }
        bool isNumber = false;
        segments[i].toLongLong(&isNumber);
        if (segments[i].isEmpty() || (places[i].startsWith(u"{#"_s) && !isNumber))
            return false;
        taken << segments[i];
    }
    args = taken;
    return true;
}

} // namespace

const Route *findRoute(const HttpRequest &request, QStringList &args, bool &pathIsKnown)
{
    QStringList segments;
    for (const QByteArray &segment : request.path.split('/'))
        segments << QUrl::fromPercentEncoding(segment);
    pathIsKnown = false;
    for (const Route &route : routes) {
        if (!matches(QString::fromLatin1(route.path), segments, args))
            continue;
        pathIsKnown = true;
        if (request.method == route.method)
            return &route;
    }
    return nullptr;
}

HttpResponse jsonResponse(const QJsonObject &json, int status)
{
    return {status,
            {{"Content-Type"_ba, "application/json; charset=utf-8"_ba}},
            QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

HttpResponse errorList(int status, const QString &code, const QString &message)
{
    const QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    return jsonResponse({{u"type"_s, u"error.list"_s},
                         {u"request_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                         {u"errors"_s, QJsonArray{error}}},
                        status);
}

HttpResponse invalid(Request &request, const QString &what)
{
    request.violations << what;
    return errorList(400, u"parameter_invalid"_s, what);
}

HttpResponse notFound(const QString &message)
{
    return errorList(404, u"not_found"_s, message);
}

bool needString(Request &request, const QString &field, QString &value)
{
    const QJsonValue given = request.body.value(field);
    if (!given.isString()) {
        request.violations
            << (given.isUndefined() ? u"%1 is missing"_s : u"%1 must be a string"_s).arg(field);
        return false;
    }
    value = given.toString();
    return true;
}

bool needAdmin(Request &request, QString &admin)
{
    return needString(request, u"admin_id"_s, admin);
}

Conversation *needConversation(Request &request)
{
    return request.state.conversation(request.args.value(0));
}

QJsonObject pagesJson(qsizetype page, qsizetype perPage, qsizetype total, const QString &next)
{
    QJsonObject pages{{u"type"_s, u"pages"_s},
                      {u"page"_s, page},
                      {u"per_page"_s, perPage},
                      {u"total_pages"_s, (total + perPage - 1) / perPage}};
    if (!next.isEmpty())
        pages[u"next"_s] = QJsonObject{{u"per_page"_s, perPage}, {u"starting_after"_s, next}};
    return pages;
}

} // namespace Baton::Simulated
