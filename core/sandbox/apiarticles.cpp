// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apiroutes.h"

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 shopOpened = 1'740'000'000; ///< all articles are as old as the shop

QString collectionId(const State &state, const QString &name)
{
    QStringList names;
    for (const Article &article : state.articles()) {
        if (!article.internal && !names.contains(article.collection))
            names << article.collection;
    }
    return QString::number(160 + names.indexOf(name));
}

qint64 changedAt(const Article &article)
{
    return article.changedAt > 0 ? article.changedAt : shopOpened + article.id.toLongLong();
}

/// A multilingual help centre gives every language beside the default one.
QJsonObject translationsJson(const Request &request, const Article &article)
{
    QJsonObject all{{u"type"_s, u"article_translated_content"_s}};
    const auto add = [&](const QString &locale, const QString &html, bool draft) {
        all[locale] = QJsonObject{
            {u"type"_s, u"article_content"_s},
            {u"title"_s, article.title},
            {u"description"_s, QString()},
            {u"body"_s, html},
            {u"author_id"_s, request.settings.me.toLongLong()},
            {u"state"_s, draft ? u"draft"_s : u"published"_s},
            {u"created_at"_s, shopOpened},
            {u"updated_at"_s, changedAt(article)},
            {u"url"_s, u"https://help.nordwind.example.com/%1/articles/%2"_s.arg(locale,
                                                                               article.id)}};
    };
    add(article.language, article.html, article.draft);
    for (auto it = article.translations.cbegin(); it != article.translations.cend(); ++it)
        add(it.key(), it.value(), false);
    return all;
}

QJsonObject articleJson(const Request &request, const Article &article)
{
    QJsonObject json{
        {u"type"_s, u"article"_s},
        {u"id"_s, article.id},
        {u"workspace_id"_s, request.settings.appId},
        {u"title"_s, article.title},
        {u"description"_s, QString()},
        {u"body"_s, article.html},
        {u"author_id"_s, request.settings.me.toLongLong()},
        {u"state"_s, article.draft ? u"draft"_s : u"published"_s},
        {u"created_at"_s, shopOpened},
        {u"updated_at"_s, changedAt(article)},
        {u"help_center_audience"_s, article.restricted ? u"restricted"_s : u"everyone"_s},
        {u"url"_s, u"https://help.nordwind.example.com/articles/"_s + article.id},
        {u"parent_ids"_s, QJsonArray{collectionId(request.state, article.collection).toLongLong()}},
        {u"default_locale"_s, article.language},
        {u"tags"_s, QJsonObject{{u"type"_s, u"tag.list"_s}, {u"tags"_s, QJsonArray()}}}};
    if (!article.translations.isEmpty())
        json[u"translated_content"_s] = translationsJson(request, article);
    return json;
}

/// One page of `all`, by `page` and `per_page` of the query (25 and at most 150).
HttpResponse page(const Request &request, const QJsonArray &all)
{
    const QUrlQuery &query = request.http.query;
    const qsizetype perPage = qBound(1, query.queryItemValue(u"per_page"_s).toInt(), 150);
    const qsizetype size = query.hasQueryItem(u"per_page"_s) ? perPage : 25;
    const qsizetype number = qMax(1, query.queryItemValue(u"page"_s).toInt());
    QJsonArray data;
    for (qsizetype i = (number - 1) * size; i < qMin(all.size(), number * size); ++i)
        data.append(all[i]);
    return jsonResponse({{u"type"_s, u"list"_s},
                         {u"pages"_s, pagesJson(number, size, all.size(), {})},
                         {u"total_count"_s, all.size()},
                         {u"data"_s, data}});
}

} // namespace

HttpResponse listArticles(Request &request)
{
    QJsonArray all;
    for (auto it = request.state.articles().crbegin(); it != request.state.articles().crend();
         ++it) {
        if (!it->internal) // newest change first, as the vendor sorts
            all.append(articleJson(request, *it));
    }
    return page(request, all);
}

HttpResponse getArticle(Request &request)
{
    for (const Article &article : request.state.articles()) {
        if (article.id == request.args.value(0) && !article.internal)
            return jsonResponse(articleJson(request, article));
    }
    return notFound(u"Resource Not Found"_s);
}

HttpResponse listInternalArticles(Request &request)
{
    QJsonArray all;
    for (const Article &article : request.state.articles()) {
        if (article.internal)
            all.append(QJsonObject{{u"type"_s, u"internal_article"_s},
                                   {u"id"_s, article.id},
                                   {u"title"_s, article.title},
                                   {u"body"_s, article.html},
                                   {u"owner_id"_s, request.settings.me.toLongLong()},
                                   {u"author_id"_s, request.settings.me.toLongLong()},
                                   {u"created_at"_s, shopOpened},
                                   {u"updated_at"_s, changedAt(article)},
                                   {u"locale"_s, article.language}});
    }
    return page(request, all);
}

HttpResponse listCollections(Request &request)
{
    QJsonArray all;
    QStringList seen;
    for (const Article &article : request.state.articles()) {
        if (article.internal || seen.contains(article.collection))
            continue;
        seen << article.collection;
        all.append(QJsonObject{{u"id"_s, collectionId(request.state, article.collection)},
                               {u"workspace_id"_s, request.settings.appId},
                               {u"name"_s, article.collection},
                               {u"description"_s, QJsonValue()},
                               {u"created_at"_s, shopOpened},
                               {u"updated_at"_s, shopOpened},
                               {u"url"_s, QJsonValue()},
                               {u"icon"_s, u"bookmark"_s},
                               {u"order"_s, seen.size()},
                               {u"default_locale"_s, u"en"_s},
                               {u"parent_id"_s, QJsonValue()},
                               {u"help_center_id"_s, 79}});
    }
    return page(request, all);
}

} // namespace Baton::Simulated
