// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/front/routes.h"

#include <algorithm>

namespace Baton::FrontSim {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAPage = 100;
constexpr int mostEventsAPage = 15;

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

HttpResponse listPersons(Request &request)
{
    QJsonArray all;
    for (const Person &person : request.state.people())
        all.append(personJson(person));
    return pageAnswer(request, all, mostAPage);
}

HttpResponse getPerson(Request &request)
{
    const Person *person = request.state.personNamed(request.args.value(0));
    return person ? jsonAnswer(personJson(*person)) : failure(404, u"Contact not found"_s);
}

HttpResponse getFirm(Request &request)
{
    const Firm *firm = request.state.firmNamed(request.args.value(0));
    return firm ? jsonAnswer(firmJson(*firm)) : failure(404, u"Account not found"_s);
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

HttpResponse getFile(Request &request)
{
    for (const Thread &thread : request.state.threads()) {
        for (const Letter &letter : thread.letters) {
            for (const Simulated::File &file : letter.files) {
                if (file.id == request.args.value(0))
                    return {200, {{"Content-Type"_ba, file.contentType.toLatin1()}}, file.content};
            }
        }
    }
    return failure(404, u"Attachment not found"_s);
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

} // namespace Baton::FrontSim
