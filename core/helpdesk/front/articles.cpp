// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/articles.h"

#include "helpdesk/front/people.h"
#include "helpdesk/front/wire.h"
#include "helpdesk/json.h"

namespace Baton {

using namespace Qt::StringLiterals;
using namespace VendorJson;

namespace FrontArticles {

Result<QList<ArticleSource>> bases(const QByteArray &body)
{
    const Result<FrontAnswers::Page> list = FrontAnswers::page(body);
    if (!list)
        return list.error();
    QList<ArticleSource> all;
    for (const QJsonValue json : list->results) {
        const QString id = Front::idOf(json);
        if (!id.isEmpty())
            all << ArticleSource{id, id, json["type"_L1].toString() != "external"_L1};
    }
    return all;
}

Result<ArticleSource> base(const QByteArray &body)
{
    const Result<QJsonObject> json = FrontAnswers::object(body);
    if (!json)
        return json.error();
    ArticleSource source{Front::idOf(*json), json->value("name"_L1).toString(), true};
    source.internal = json->value("type"_L1).toString() != "external"_L1
        || json->value("status"_L1).toString() == "unpublished"_L1;
    if (source.name.isEmpty())
        source.name = source.id;
    return source;
}

Result<VendorArticles> articles(const QByteArray &body, bool internalBase)
{
    const Result<FrontAnswers::Page> list = FrontAnswers::page(body);
    if (!list)
        return list.error();
    VendorArticles page{{}, list->next, std::nullopt, false};
    for (const QJsonValue json : list->results) {
        VendorArticle article;
        article.id = Front::idOf(json);
        article.updatedAt = timeOf(json["updated_at"_L1]).value_or(Time());
        article.internal = internalBase;
        article.whole = false;
        if (article.id.isEmpty())
            continue;
        const QJsonArray locales = json["locales"_L1].toArray();
        if (locales.isEmpty())
            page.articles << article;
        for (const QJsonValue locale : locales) {
            article.locale = locale.toString();
            page.articles << article;
        }
    }
    return page;
}

Result<VendorArticle> article(const QByteArray &body, const VendorArticle &listed)
{
    const Result<QJsonObject> json = FrontAnswers::object(body);
    if (!json)
        return json.error();
    VendorArticle whole = listed;
    whole.title = json->value("name"_L1).toString();
    whole.html = json->value("content"_L1).toString();
    whole.internal = listed.internal || json->value("status"_L1).toString() != "published"_L1;
    whole.whole = true;
    return whole;
}

Result<ChangedConversations> found(const QByteArray &body)
{
    const Result<FrontAnswers::Page> list = FrontAnswers::page(body);
    if (!list)
        return list.error();
    ChangedConversations page{{}, list->next};
    for (const QJsonValue json : list->results) {
        const QString id = Front::idOf(json);
        const auto at = timeOf(json["updated_at"_L1]);
        if (!id.isEmpty())
            page.conversations << ChangedConversation{
                ConversationId(id),
                at ? *at : timeOf(json["last_message"_L1]["created_at"_L1]).value_or(Time())};
    }
    return page;
}

} // namespace FrontArticles

namespace {

/// Whether a base is for customers is known from its first page on, and goes from cursor to cursor:
/// later pages do not tell it.
constexpr QLatin1StringView openBase = "open "_L1;
constexpr QLatin1StringView closedBase = "closed "_L1;

} // namespace

QFuture<Result<QList<ArticleSource>>> FrontHelpdesk::articleSources()
{
    return m_wire->ask<QList<ArticleSource>>(FrontRequests::knowledgeBases(m_wire->api()),
                                             FrontArticles::bases)
        .then([wire = m_wire](const Result<QList<ArticleSource>> &bases) {
            return bases ? wire->nameBases(*bases, 0) : finished(bases);
        })
        .unwrap();
}

QFuture<Result<QList<ArticleSource>>>
FrontHelpdesk::Wire::nameBases(const QList<ArticleSource> &bases, qsizetype index)
{
    if (index >= bases.size())
        return finished(Result(bases));
    auto self = shared_from_this();
    return ask<ArticleSource>(FrontRequests::knowledgeBase(m_api, bases.at(index).id),
                              FrontArticles::base)
        .then([self, bases, index](const Result<ArticleSource> &named) {
            QList<ArticleSource> known = bases;
            if (named)
                known[index] = *named; // without its name it can be picked all the same
            return self->nameBases(known, index + 1);
        })
        .unwrap();
}

QFuture<Result<VendorArticles>> FrontHelpdesk::Wire::articles(const ArticleSource &base,
                                                              const QString &token)
{
    const auto reader = [base](const QByteArray &body) -> Result<VendorArticles> {
        Result<VendorArticles> page = FrontArticles::articles(body, base.internal);
        if (page && !page->next.isEmpty())
            page.value().next.prepend(base.internal ? closedBase : openBase);
        if (page)
            page.value().sourceName = base.name;
        return page;
    };
    return ask<VendorArticles>(FrontRequests::articles(m_api, base.id, token), reader);
}

QFuture<Result<VendorArticles>> FrontHelpdesk::articles(const QString &source, const QString &after)
{
    if (after.startsWith(openBase))
        return m_wire->articles({source, {}, false}, after.mid(openBase.size()));
    if (!after.isEmpty())
        return m_wire->articles({source, {}, true}, after.mid(closedBase.size()));
    return m_wire->ask<ArticleSource>(FrontRequests::knowledgeBase(m_wire->api(), source),
                                      FrontArticles::base)
        .then([wire = m_wire, source](const Result<ArticleSource> &base) {
            return base ? wire->articles(*base, {})
                        : finished(Result<VendorArticles>(base.error()));
        })
        .unwrap();
}

QFuture<Result<VendorArticle>> FrontHelpdesk::article(const VendorArticle &listed)
{
    return m_wire->ask<VendorArticle>(
        FrontRequests::article(m_wire->api(), listed.id, listed.locale),
        [listed](const QByteArray &body) { return FrontArticles::article(body, listed); });
}

QFuture<Result<ChangedConversations>>
FrontHelpdesk::closedBetween(Time from, Time until, const QString &after)
{
    return m_wire->ask<ChangedConversations>(
        FrontRequests::searchArchived(m_wire->api(), from, until, after), FrontArticles::found);
}

} // namespace Baton
