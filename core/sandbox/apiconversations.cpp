// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apiroutes.h"
#include "sandbox/files.h"
#include "sandbox/restjson.h"
#include "sandbox/search.h"

#include <algorithm>

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

Bodies bodiesFor(const Request &request)
{
    if (request.http.query.queryItemValue(u"display_as"_s) == u"plaintext"_s)
        return Bodies::Plain;
    return request.faults.rewriteHtml ? Bodies::Decorated : Bodies::Html;
}

/// One page from the cursor on: the cursor is the id of the last one shown.
HttpResponse page(Request &request, const QList<const Conversation *> &found, qint64 perPage,
                  const QString &after)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (!after.isEmpty() && found[i]->id == after)
            from = i + 1;
    }
    const qsizetype end = qMin<qsizetype>(found.size(), from + perPage);
    QJsonArray items;
    for (qsizetype i = from; i < end; ++i)
        items.append(listItemJson(request.state, *found[i], bodiesFor(request)));
    const QString next = end < found.size() && end > 0 ? found[end - 1]->id : QString();
    return jsonResponse({{u"type"_s, u"conversation.list"_s},
                         {u"pages"_s, pagesJson(from / perPage + 1, perPage, found.size(), next)},
                         {u"total_count"_s, found.size()},
                         {u"conversations"_s, items}});
}

/// 1 … 150, 20 when absent; anything else breaks the description.
bool perPageOf(Request &request, const QJsonValue &given, qint64 &perPage)
{
    perPage = given.isUndefined() || given.isNull() ? 20 : given.toInteger(-1);
    if (perPage >= 1 && perPage <= 150)
        return true;
    request.violations << u"per_page must be from 1 to 150"_s;
    return false;
}

} // namespace

HttpResponse listConversations(Request &request)
{
    const QUrlQuery &query = request.http.query;
    QJsonValue asked(QJsonValue::Undefined);
    if (query.hasQueryItem(u"per_page"_s))
        asked = query.queryItemValue(u"per_page"_s).toLongLong();
    qint64 perPage = 0;
    if (!perPageOf(request, asked, perPage))
        return errorList(400, u"parameter_invalid"_s, request.violations.value(0));
    QList<const Conversation *> all;
    for (const Conversation &conversation : request.state.conversations())
        all.prepend(&conversation);
    return page(request, all, perPage, query.queryItemValue(u"starting_after"_s));
}

HttpResponse getConversation(Request &request)
{
    const Conversation *conversation = needConversation(request);
    if (!conversation)
        return notFound(u"Resource Not Found"_s);
    return jsonResponse(conversationJson(request.state, signedAnew(request.state, *conversation),
                                         bodiesFor(request)));
}

HttpResponse searchConversations(Request &request)
{
    const QJsonObject pagination = request.body.value(u"pagination"_s).toObject();
    const QJsonValue after = pagination[u"starting_after"_s];
    qint64 perPage = 0;
    const Result<Filter> filter = readFilter(request.body.value(u"query"_s));
    if (!filter)
        return invalid(request, filter.error().what);
    if (!perPageOf(request, pagination[u"per_page"_s], perPage))
        return errorList(400, u"parameter_invalid"_s, request.violations.value(0));
    if (!after.isUndefined() && !after.isNull() && !after.isString())
        return invalid(request, u"starting_after must be a string"_s);
    // The vendor's index lags behind its store.
    const Time indexed = request.state.now() - request.faults.searchLag;
    QList<const Conversation *> found;
    for (const Conversation &conversation : request.state.conversations()) {
        if (conversation.updatedAt <= indexed && accepts(*filter, conversation))
            found.append(&conversation);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto *a, const auto *b) { return a->updatedAt > b->updatedAt; });
    return page(request, found, perPage, after.toString());
}

} // namespace Baton::Simulated
