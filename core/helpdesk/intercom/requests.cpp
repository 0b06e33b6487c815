// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/requests.h"

#include "helpdesk/compose.h"
#include "helpdesk/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchPageSize = 150; // the most the API gives
constexpr QByteArrayView apiVersion = "2.16";

OutgoingRequest get(const IntercomApi &api, const QStringList &path, const QByteArray &query = {})
{
    OutgoingRequest request;
    request.method = "GET";
    request.url = apiAddress(api.base, path, query);
    request.headers = {{"Authorization", "Bearer " + api.token},
                       {"Accept", "application/json"},
                       {"Intercom-Version", apiVersion.toByteArray()}};
    request.timeout = api.timeout;
    request.account = api.account;
    return request;
}

OutgoingRequest post(const IntercomApi &api, const QStringList &path, const QJsonObject &body,
                     Repeatable repeatable, Priority priority)
{
    OutgoingRequest request = get(api, path);
    request.method = "POST";
    request.headers << qMakePair(QByteArray("Content-Type"), QByteArray("application/json"));
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.repeatable = repeatable;
    request.priority = priority;
    return request;
}

OutgoingRequest putAttribute(const IntercomApi &api, const QStringList &path, const QString &name,
                             const QString &value)
{
    OutgoingRequest request
        = post(api, path, {{"custom_attributes"_L1, QJsonObject{{name, value}}}}, Repeatable::Yes,
               Priority::Tag);
    request.method = "PUT";
    return request;
}

OutgoingRequest postPart(const IntercomApi &api, const ConversationId &conversation,
                         QJsonObject body)
{
    body["admin_id"_L1] = api.aiTeammate.value();
    return post(api, {u"conversations"_s, conversation.value(), u"parts"_s}, body,
                Repeatable::OnlyIfNeverLeft, Priority::Note);
}

OutgoingRequest postReply(const IntercomApi &api, const ConversationId &conversation,
                          const QString &messageType, const QString &text, Priority priority)
{
    return post(api, {u"conversations"_s, conversation.value(), u"reply"_s},
                {{"message_type"_L1, messageType},
                 {"type"_L1, u"admin"_s},
                 {"admin_id"_L1, api.aiTeammate.value()},
                 {"body"_L1, htmlParagraphs(text)}},
                Repeatable::OnlyIfNeverLeft, priority);
}

QJsonObject assignment(const QString &type, const QString &assignee)
{
    return {{"message_type"_L1, u"assignment"_s},
            {"type"_L1, type},
            {"assignee_id"_L1, assignee}};
}

qint64 secondsOf(Time time)
{
    return std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count();
}

QJsonObject filter(const QString &field, const QString &relation, const QJsonValue &value)
{
    return {{"field"_L1, field}, {"operator"_L1, relation}, {"value"_L1, value}};
}

OutgoingRequest search(const IntercomApi &api, const QJsonObject &query, const QString &after)
{
    QJsonObject pagination{{"per_page"_L1, searchPageSize}};
    if (!after.isEmpty())
        pagination["starting_after"_L1] = after;
    return post(api, {u"conversations"_s, u"search"_s},
                {{"query"_L1, query}, {"pagination"_L1, pagination}}, Repeatable::Yes,
                Priority::Sync);
}

OutgoingRequest list(const IntercomApi &api, const QStringList &path, const QByteArray &page)
{
    const QByteArray size = "per_page=" + QByteArray::number(searchPageSize);
    OutgoingRequest request = get(api, path, page.isEmpty() ? size : page + '&' + size);
    request.priority = Priority::Sync;
    return request;
}

} // namespace

Result<IntercomApi> intercomApi(const QString &baseUrl, const QByteArray &token,
                                const TeammateId &aiTeammate)
{
    const QUrl base(baseUrl.isEmpty() ? u"https://api.intercom.io"_s : baseUrl, QUrl::StrictMode);
    if (!isSafeApiBase(base)) {
        return Error{ErrorKind::Input,
                     HelpdeskText::tr("\"%1\" is no address of Intercom's API.").arg(baseUrl),
                     HelpdeskText::tr("Use https://api.intercom.io, https://api.eu.intercom.io or "
"https://api.au.intercom.io; plain http works to this machine only.")};
    }
    return IntercomApi{base, token, aiTeammate};
}

namespace IntercomRequests {

OutgoingRequest me(const IntercomApi &api) { return get(api, {u"me"_s}); }

OutgoingRequest admins(const IntercomApi &api) { return get(api, {u"admins"_s}); }

OutgoingRequest teams(const IntercomApi &api) { return get(api, {u"teams"_s}); }

OutgoingRequest tags(const IntercomApi &api) { return get(api, {u"tags"_s}); }

OutgoingRequest contact(const IntercomApi &api, const ContactId &contact)
{
    OutgoingRequest request = get(api, {u"contacts"_s, contact.value()});
    request.priority = Priority::Question;
    return request;
}

OutgoingRequest companies(const IntercomApi &api, const ContactId &contact)
{
    OutgoingRequest request
        = get(api, {u"contacts"_s, contact.value(), u"companies"_s}, "per_page=50");
    request.priority = Priority::Question;
    return request;
}

OutgoingRequest readConversation(const IntercomApi &api, const ConversationId &conversation)
{
    return get(api, {u"conversations"_s, conversation.value()});
}

OutgoingRequest listOneConversation(const IntercomApi &api)
{
    return get(api, {u"conversations"_s}, "per_page=1");
}

OutgoingRequest leaveConversation(const IntercomApi &api, const ConversationId &conversation)
{
    OutgoingRequest request = post(api, {u"conversations"_s, conversation.value()}, {},
                                   Repeatable::Yes, Priority::Reply);
    request.method = "PUT";
    return request;
}

OutgoingRequest searchConversations(const IntercomApi &api, Time since, const QString &after)
{
    return search(api, filter(u"updated_at"_s, u">"_s, secondsOf(since)), after);
}

OutgoingRequest searchClosed(const IntercomApi &api, Time from, Time until, const QString &after)
{
    // `<` leaves the moment itself out, or not (wire.md): one second more, so that none is lost.
    const QJsonArray all{filter(u"updated_at"_s, u">"_s, secondsOf(from)),
                         filter(u"updated_at"_s, u"<"_s, secondsOf(until) + 1),
                         filter(u"state"_s, u"="_s, u"closed"_s)};
    return search(api, {{"operator"_L1, u"AND"_s}, {"value"_L1, all}}, after);
}

OutgoingRequest articles(const IntercomApi &api, const QByteArray &page)
{
    return list(api, {u"articles"_s}, page);
}

OutgoingRequest internalArticles(const IntercomApi &api, const QByteArray &page)
{
    return list(api, {u"internal_articles"_s}, page);
}

OutgoingRequest collections(const IntercomApi &api, const QByteArray &page)
{
    return list(api, {u"help_center"_s, u"collections"_s}, page);
}

OutgoingRequest reply(const IntercomApi &api, const ConversationId &conversation,
                      const QString &text)
{
    return postReply(api, conversation, u"comment"_s, text, Priority::Reply);
}

OutgoingRequest note(const IntercomApi &api, const ConversationId &conversation,
                     const QString &text)
{
    return postReply(api, conversation, u"note"_s, text, Priority::Note);
}

OutgoingRequest createTag(const IntercomApi &api, const QString &name)
{
    return post(api, {u"tags"_s}, {{"name"_L1, name}}, Repeatable::Yes, Priority::Tag);
}

OutgoingRequest tagConversation(const IntercomApi &api, const ConversationId &conversation,
                                const QString &tagId)
{
    return post(api, {u"conversations"_s, conversation.value(), u"tags"_s},
                {{"id"_L1, tagId}, {"admin_id"_L1, api.aiTeammate.value()}}, Repeatable::Yes,
                Priority::Tag);
}

OutgoingRequest attributeOfConversation(const IntercomApi &api, const ConversationId &conversation,
                                        const QString &name, const QString &value)
{
    return putAttribute(api, {u"conversations"_s, conversation.value()}, name, value);
}

OutgoingRequest attributeOfContact(const IntercomApi &api, const ContactId &contact,
                                   const QString &name, const QString &value)
{
    return putAttribute(api, {u"contacts"_s, contact.value()}, name, value);
}

OutgoingRequest attributeOfCompany(const IntercomApi &api, const QString &company,
                                   const QString &name, const QString &value)
{
    return putAttribute(api, {u"companies"_s, company}, name, value);
}

OutgoingRequest assign(const IntercomApi &api, const ConversationId &conversation,
                       const Owner &owner)
{
    const bool teammate = !owner.teammate.isEmpty();
    return postPart(api, conversation,
                    assignment(teammate ? u"admin"_s : u"team"_s,
                               teammate ? owner.teammate.value() : owner.team.value()));
}

OutgoingRequest unassign(const IntercomApi &api, const ConversationId &conversation)
{
    return postPart(api, conversation, assignment(u"admin"_s, u"0"_s));
}

OutgoingRequest close(const IntercomApi &api, const ConversationId &conversation)
{
    return postPart(api, conversation, {{"message_type"_L1, u"close"_s}, {"type"_L1, u"admin"_s}});
}

} // namespace IntercomRequests

} // namespace Baton
