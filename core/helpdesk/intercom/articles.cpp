// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/articles.h"

#include "helpdesk/intercom/json.h"
#include "helpdesk/tr.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace Baton::IntercomArticles {

using namespace Qt::StringLiterals;
using namespace Intercom;

namespace {

struct Listed
{
    QJsonArray items;
    QByteArray next; ///< query of the next page
    std::optional<int> total;
};

/// Pages are told by a link, by a cursor, or by their number alone. Of a link only the place in the
/// list is taken, whatever host it names.
QByteArray nextPage(const QJsonValue &pages)
{
    QUrlQuery query;
    const auto take = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    const QJsonValue next = pages["next"_L1];
    const QUrlQuery link{QUrl(next.toString())};
    for (const QString &name : {u"page"_s, u"starting_after"_s})
        take(name, next.isString() ? link.queryItemValue(name, QUrl::FullyDecoded)
                                   : idText(next[name]));
    const int page = pages["page"_L1].toInt();
    if (query.isEmpty() && page > 0 && page < pages["total_pages"_L1].toInt())
        take(u"page"_s, QString::number(page + 1));
    return query.toString(QUrl::FullyEncoded).toLatin1();
}

Result<Listed> listed(const QByteArray &body, const QString &what)
{
    const QJsonValue root = QJsonDocument::fromJson(body).object();
    if (!root["data"_L1].isArray())
        return Error{ErrorKind::Unavailable, HelpdeskText::tr("Intercom answered, but not with %1.").arg(what),
                     HelpdeskText::tr("Check the API address for a proxy in between, then try again.")};
    Listed list{root["data"_L1].toArray(), nextPage(root["pages"_L1]), std::nullopt};
    if (root["total_count"_L1].isDouble())
        list.total = root["total_count"_L1].toInt();
    return list;
}

/// What an article and its content in one language have in common.
VendorArticle contentOf(const QString &id, const QString &locale, const QJsonValue &json)
{
    VendorArticle article;
    article.id = id;
    article.locale = locale;
    article.title = json["title"_L1].toString();
    article.html = json["body"_L1].toString();
    article.url = json["url"_L1].toString();
    article.updatedAt = timeOf(json["updated_at"_L1]).value_or(Time());
    return article;
}

QString collectionOf(const QJsonValue &json, const Collections &collections)
{
    for (const QJsonValue parent : json["parent_ids"_L1].toArray()) {
        if (const QString name = collections.value(idText(parent)); !name.isEmpty())
            return name;
    }
    return collections.value(idText(json["parent_id"_L1]));
}

void appendLanguages(QList<VendorArticle> &all, const QJsonValue &json, const QString &collection)
{
    // Shown to a part of the customers: nobody here knows whether this customer is one of them.
    const bool forFew = json["help_center_audience"_L1].toString() == "restricted"_L1;
    const auto append = [&](const QString &locale, const QJsonValue &content) {
        VendorArticle article = contentOf(idText(json["id"_L1]), locale, content);
        article.collection = collection;
        article.internal = forFew || content["state"_L1].toString() != "published"_L1;
        all << article;
    };
    const QString main = json["default_locale"_L1].toString();
    const QJsonObject languages = json["translated_content"_L1].toObject();
    if (!languages.value(main).isObject())
        append(main, json);
    for (auto it = languages.begin(); it != languages.end(); ++it) {
        if (it.value().isObject())
            append(it.key(), it.value());
    }
}

} // namespace

Result<VendorArticles> articles(const QByteArray &body, const Collections &collections)
{
    const Result<Listed> list = listed(body, HelpdeskText::tr("a list of articles"));
    if (!list)
        return list.error();
    VendorArticles page{{}, QString::fromLatin1(list->next), list->total, true};
    for (const QJsonValue json : list->items) {
        if (!idText(json["id"_L1]).isEmpty())
            appendLanguages(page.articles, json, collectionOf(json, collections));
    }
    return page;
}

Result<VendorArticles> internalArticles(const QByteArray &body)
{
    const Result<Listed> list = listed(body, HelpdeskText::tr("a list of internal articles"));
    if (!list)
        return list.error();
    VendorArticles page{{}, QString::fromLatin1(list->next), list->total, false};
    for (const QJsonValue json : list->items) {
        const QString id = idText(json["id"_L1]);
        if (!id.isEmpty())
            page.articles << contentOf(id, json["locale"_L1].toString(), json);
    }
    return page;
}

Result<CollectionsPage> collections(const QByteArray &body)
{
    const Result<Listed> list = listed(body, HelpdeskText::tr("a list of collections"));
    if (!list)
        return list.error();
    CollectionsPage page{{}, list->next};
    for (const QJsonValue json : list->items)
        page.names.insert(idText(json["id"_L1]), json["name"_L1].toString());
    return page;
}

} // namespace Baton::IntercomArticles
