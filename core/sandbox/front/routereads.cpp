// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/front/routes.h"

#include <algorithm>

namespace Baton::FrontSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAPage = 100;
constexpr int mostEventsAPage = 15;
constexpr qint64 basesMade = 1'740'000'000;

struct Way
{
    const char *id;
    const char *api;     ///< of the channel
    const char *message; ///< of what comes through it
    const char *address;
};
constexpr Way ways[] = {{"cha_mail", "smtp", "email", "trade@nordwind.example.com"},
                        {"cha_chat", "front_chat", "front_chat", "chat"},
                        {"cha_text", "twilio", "sms", "+45 55 50 10 01"}};

QJsonObject linksOf(const QString &path)
{
    return {{u"self"_s, linkTo(path)}};
}

QJsonArray channelList()
{
    QJsonArray all;
    for (const Way &way : ways) {
        const QString id = QLatin1String(way.id);
        QJsonObject links = linksOf(u"channels/"_s + id);
        links[u"related"_s] =
            QJsonObject{{u"inbox"_s, linkTo(u"inboxes/"_s + inboxId())}};
        all.append(QJsonObject{{u"_links"_s, links},
                               {u"id"_s, id},
                               {u"name"_s, QLatin1String(way.address)},
                               {u"address"_s, QLatin1String(way.address)},
                               {u"type"_s, QLatin1String(way.api)},
                               {u"send_as"_s, QLatin1String(way.address)},
                               {u"settings"_s, QJsonObject()},
                               {u"is_private"_s, false},
                               {u"is_valid"_s, true}});
    }
    return all;
}

/// The knowledge bases: what is public, and what is for the team.
QJsonObject baseJson(bool internal)
{
    const QString id = internal ? u"knb_team"_s : u"knb_help"_s;
    return {{u"_links"_s, linksOf(u"knowledge_bases/"_s + id)},
            {u"id"_s, id},
            {u"name"_s, internal ? u"For the team"_s : u"Help centre"_s},
            {u"status"_s, u"published"_s},
            {u"type"_s, internal ? u"internal"_s : u"external"_s},
            {u"locale"_s, u"en"_s},
            {u"locales"_s, QJsonArray{u"en"_s, u"de"_s}},
            {u"created_at"_s, basesMade},
            {u"updated_at"_s, basesMade}};
}

QString articleId(const Simulated::Article &article)
{
    return u"kba_"_s + article.id;
}

QJsonObject articleHead(const Simulated::Article &article)
{
    const QString id = articleId(article);
    const qint64 changed = basesMade + article.id.toLongLong();
    return {{u"_links"_s, linksOf(u"knowledge_base_articles/"_s + id)},
            {u"id"_s, id},
            {u"slug"_s, u"article-"_s + article.id},
            {u"created_at"_s, basesMade},
            {u"updated_at"_s, changed}};
}

/// What was sent and what came in, or the drafts; newest first.
HttpResponse lettersOf(Request &request, bool drafts)
{
    HttpResponse otherwise;
    const Thread *thread = threadOf(request, otherwise);
    if (!thread)
        return otherwise;
    QJsonArray newestFirst;
    for (auto it = thread->letters.crbegin(); it != thread->letters.crend(); ++it) {
        if (it->draft.isEmpty() != drafts)
            newestFirst.append(letterJson(request.state, *thread, *it));
    }
    return pageAnswer(request, newestFirst, mostAPage);
}

} // namespace

HttpResponse getCompany(Request &request)
{
    return jsonAnswer({{u"_links"_s, linksOf(u"me"_s)},
                       {u"id"_s, request.settings.company},
                       {u"name"_s, u"Nordwind Trade"_s}});
}

HttpResponse listMates(Request &request)
{
    QJsonArray all;
    for (const Mate &mate : request.state.mates())
        all.append(mateJson(mate));
    return listAnswer(all);
}

HttpResponse listInboxes(Request &)
{
    return listAnswer(inboxesJson());
}

HttpResponse listThreadInboxes(Request &request)
{
    HttpResponse otherwise;
    return threadOf(request, otherwise) ? listAnswer(inboxesJson()) : otherwise;
}

HttpResponse listInboxChannels(Request &request)
{
    return request.args.value(0) == inboxId()
        ? listAnswer(channelList())
        : failure(404, u"Inbox not found"_s);
}

HttpResponse listChannels(Request &)
{
    return listAnswer(channelList());
}

HttpResponse getPerson(Request &request)
{
    const Person *person = request.state.personNamed(request.args.value(0));
    return person ? jsonAnswer(personJson(*person)) : failure(404, u"Contact not found"_s);
}

HttpResponse getThread(Request &request)
{
    HttpResponse otherwise;
    const Thread *thread = threadOf(request, otherwise);
    return thread ? jsonAnswer(threadJson(request.state, *thread)) : otherwise;
}

bool hasChannel(const QString &id)
{
    return std::any_of(std::begin(ways), std::end(ways),
                       [&](const Way &way) { return id == QLatin1String(way.id); });
}

HttpResponse listLetters(Request &request)
{
    return lettersOf(request, false);
}

HttpResponse listDrafts(Request &request)
{
    return lettersOf(request, true);
}

/// By its own id, or under the uid that a reply was accepted with.
HttpResponse getLetter(Request &request)
{
    const QString asked = request.args.value(0);
    const QString prefix = u"alt:uid:"_s;
    const QString uid = asked.startsWith(prefix) ? asked.mid(prefix.size()) : QString();
    for (const Thread &thread : request.state.threads()) {
        for (const Letter &letter : thread.letters) {
            if (letter.id == asked || (!uid.isEmpty() && letter.uid == uid))
                return jsonAnswer(letterJson(request.state, thread, letter));
        }
    }
    return failure(404, u"Message not found"_s);
}

HttpResponse listRemarks(Request &request)
{
    HttpResponse otherwise;
    const Thread *thread = threadOf(request, otherwise);
    if (!thread)
        return otherwise;
    QJsonArray all;
    for (const Remark &remark : thread->remarks)
        all.append(remarkJson(request.state, remark));
    return listAnswer(all);
}

/// Newest first unless `sort_order` is asc; `q[after]` in seconds, inclusive; `q[types]`.
HttpResponse listEntries(Request &request)
{
    const QUrlQuery &query = request.http.query;
    const double after = query.queryItemValue(u"q[after]"_s).toDouble();
    const QStringList types = query.allQueryItemValues(u"q[types]"_s);
    const QString order = query.queryItemValue(u"sort_order"_s);
    if (!order.isEmpty() && order != u"asc"_s && order != u"desc"_s)
        return invalidRequest(request, u"sort_order must be asc or desc"_s);
    QList<Entry> wanted = request.state.entries();
    wanted.removeIf([&](const Entry &entry) {
        return double(toMillis(entry.at)) / 1000 < after
            || (!types.isEmpty() && !types.contains(entry.type));
    });
    if (order != u"asc"_s)
        std::reverse(wanted.begin(), wanted.end());
    QJsonArray all;
    for (const Entry &entry : std::as_const(wanted))
        all.append(entryJson(request.state, entry, Show::Everything));
    return pageAnswer(request, all, mostEventsAPage);
}

HttpResponse listLabels(Request &request)
{
    QJsonArray all;
    for (const Label &label : request.state.labels())
        all.append(labelJson(label));
    return pageAnswer(request, all, mostAPage);
}

HttpResponse listBases(Request &)
{
    return listAnswer({baseJson(false), baseJson(true)});
}

HttpResponse listBaseArticles(Request &request)
{
    const bool internal = request.args.value(0) == baseJson(true)[u"id"_s].toString();
    if (!internal && request.args.value(0) != baseJson(false)[u"id"_s].toString())
        return failure(404, u"Knowledge base not found"_s);
    QJsonArray all;
    for (const Simulated::Article &article : request.articles) {
        if (article.internal != internal)
            continue;
        QJsonObject head = articleHead(article);
        head[u"locales"_s] = QJsonArray{article.language};
        all.append(head);
    }
    return pageAnswer(request, all, mostAPage);
}

HttpResponse getArticleContent(Request &request)
{
    for (const Simulated::Article &article : request.articles) {
        if (articleId(article) != request.args.value(0)
            || article.language != request.args.value(1))
            continue;
        QJsonObject json = articleHead(article);
        json[u"name"_s] = article.title;
        json[u"status"_s] = u"published"_s;
        json[u"keywords"_s] = QJsonArray();
        json[u"content"_s] = article.html;
        json[u"locale"_s] = article.language;
        json[u"attachments"_s] = QJsonArray();
        json[u"last_edited_at"_s] = basesMade;
        return jsonAnswer(json);
    }
    return failure(404, u"Article not found"_s);
}

} // namespace Baton::FrontSim
