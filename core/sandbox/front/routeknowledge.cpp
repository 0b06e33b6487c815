// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/front/json.h"
#include "sandbox/front/routes.h"
#include "sandbox/front/simulatedfront.h"

#include <QRegularExpression>

#include <algorithm>

namespace Baton {

using namespace Qt::StringLiterals;

QString SimulatedFront::publicBase()
{
    return u"knb_help"_s;
}

QString SimulatedFront::teamBase()
{
    return u"knb_team"_s;
}

namespace FrontSim {

namespace {

constexpr int mostFound = 100;
constexpr qint64 basesMade = 1'740'000'000;

QJsonObject knowledgeLinks(const QString &path)
{
    return {{u"self"_s, linkTo(path)}, {u"related"_s, QJsonObject()}};
}

/// The knowledge bases: what is public, and what is for the team.
QJsonObject baseHead(bool internal)
{
    const QString id = internal ? SimulatedFront::teamBase() : SimulatedFront::publicBase();
    return {{u"_links"_s, knowledgeLinks(u"knowledge_bases/"_s + id)},
            {u"id"_s, id},
            {u"type"_s, internal ? u"internal"_s : u"external"_s},
            {u"locales"_s, QJsonArray{u"en"_s, u"de"_s}},
            {u"created_at"_s, basesMade},
            {u"updated_at"_s, basesMade}};
}

std::optional<bool> isTeamBase(const Request &request)
{
    if (request.args.value(0) == SimulatedFront::teamBase())
        return true;
    if (request.args.value(0) == SimulatedFront::publicBase())
        return false;
    return std::nullopt;
}

QString articleId(const Simulated::Article &article)
{
    return u"kba_"_s + article.id;
}

QJsonObject articleHead(const Simulated::Article &article)
{
    const QString id = articleId(article);
    const qint64 changed
        = article.changedAt > 0 ? article.changedAt : basesMade + article.id.toLongLong();
    return {{u"_links"_s, knowledgeLinks(u"knowledge_base_articles/"_s + id)},
            {u"id"_s, id},
            {u"slug"_s, u"article-"_s + article.id},
            {u"created_at"_s, basesMade},
            {u"updated_at"_s, changed}};
}

/// The HTML in that language; the article's own when none is asked for.
std::optional<QString> contentIn(const Simulated::Article &article, const QString &locale)
{
    if (locale.isEmpty() || locale == article.language)
        return article.html;
    const auto found = article.translations.constFind(locale);
    return found == article.translations.cend() ? std::nullopt : std::optional<QString>(*found);
}

} // namespace

HttpResponse listBases(Request &)
{
    return listAnswer({baseHead(false), baseHead(true)});
}

HttpResponse getBase(Request &request)
{
    const std::optional<bool> internal = isTeamBase(request);
    if (!internal)
        return failure(404, u"Knowledge base not found"_s);
    QJsonObject json = baseHead(*internal);
    json.remove(u"locales"_s);
    json[u"name"_s] = *internal ? u"For the team"_s : u"Help centre"_s;
    json[u"status"_s] = u"published"_s;
    json[u"locale"_s] = u"en"_s;
    return jsonAnswer(json);
}

HttpResponse listBaseArticles(Request &request)
{
    const std::optional<bool> internal = isTeamBase(request);
    if (!internal)
        return failure(404, u"Knowledge base not found"_s);
    QJsonArray all;
    for (const Simulated::Article &article : request.articles) {
        if (article.internal != *internal)
            continue;
        QJsonObject head = articleHead(article);
        QJsonArray locales{article.language};
        for (const QString &locale : article.translations.keys())
            locales.append(locale);
        head[u"locales"_s] = locales;
        all.append(head);
    }
    return pageAnswer(request, all, mostFound);
}

HttpResponse getArticleContent(Request &request)
{
    for (const Simulated::Article &article : request.articles) {
        const QString locale = request.args.value(1);
        const std::optional<QString> content = contentIn(article, locale);
        if (articleId(article) != request.args.value(0) || !content)
            continue;
        QJsonObject json = articleHead(article);
        json[u"name"_s] = article.title;
        json[u"status"_s] = article.draft ? u"draft"_s : u"published"_s;
        json[u"keywords"_s] = QJsonArray();
        json[u"content"_s] = *content;
        json[u"locale"_s] = locale.isEmpty() ? article.language : locale;
        json[u"attachments"_s] = QJsonArray();
        const QJsonValue changed = json.value(u"updated_at"_s);
        json[u"last_edited_at"_s] = changed;
        return jsonAnswer(json);
    }
    return failure(404, u"Article not found"_s);
}

/// Of the search's words, `is:`, `after:` and `before:` (seconds); latest activity first.
HttpResponse searchThreads(Request &request)
{
    static const QRegularExpression word(u"(is|after|before):(\\S+)"_s);
    QList<Thread> found = request.state.threads();
    for (auto words = word.globalMatch(request.args.value(0)); words.hasNext();) {
        const auto match = words.next();
        const QString value = match.captured(2);
        found.removeIf([&](const Thread &thread) {
            const qint64 at = toMillis(thread.updatedAt) / 1000;
            if (match.captured(1) == u"is"_s)
                return thread.status != value;
            return match.captured(1) == u"after"_s ? at <= value.toLongLong()
                                                   : at >= value.toLongLong();
        });
    }
    std::sort(found.begin(), found.end(), [](const Thread &a, const Thread &b) {
        return a.updatedAt > b.updatedAt;
    });
    QJsonArray all;
    for (const Thread &thread : std::as_const(found))
        all.append(threadJson(request.state, thread));
    return pageAnswer(request, all, mostFound);
}

} // namespace FrontSim
} // namespace Baton
