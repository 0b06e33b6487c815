// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/requests.h"

#include "helpdesk/compose.h"

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

} // namespace

Result<IntercomApi> intercomApi(const QString &baseUrl, const QByteArray &token,
                                const TeammateId &aiTeammate)
{
    const QUrl base(baseUrl.isEmpty() ? u"https://api.intercom.io"_s : baseUrl, QUrl::StrictMode);
    if (!isSafeApiBase(base)) {
        return Error{ErrorKind::Input,
                     u"\"%1\" is no address of Intercom's API."_s.arg(baseUrl),
                     u"Use https://api.intercom.io, https://api.eu.intercom.io or "
                     "https://api.au.intercom.io; plain http works to this machine only."_s};
    }
    return IntercomApi{base, token, aiTeammate};
}

namespace IntercomRequests {

OutgoingRequest me(const IntercomApi &api) { return get(api, {u"me"_s}); }

OutgoingRequest admins(const IntercomApi &api) { return get(api, {u"admins"_s}); }

OutgoingRequest teams(const IntercomApi &api) { return get(api, {u"teams"_s}); }

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

OutgoingRequest searchConversations(const IntercomApi &api, Time since, const QString &after)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(since.time_since_epoch());
    QJsonObject pagination{{"per_page"_L1, searchPageSize}};
    if (!after.isEmpty())
        pagination["starting_after"_L1] = after;
    const QJsonObject query{{"field"_L1, u"updated_at"_s},
                            {"operator"_L1, u">"_s},
                            {"value"_L1, qint64(seconds.count())}};
    return post(api, {u"conversations"_s, u"search"_s},
                {{"query"_L1, query}, {"pagination"_L1, pagination}}, Repeatable::Yes,
                Priority::Sync);
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
