// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apiroutes.h"
#include "sandbox/html.h"
#include "sandbox/restjson.h"

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

HttpResponse refused(const Request &request)
{
    return errorList(400, u"parameter_invalid"_s, request.violations.value(0));
}

/// Writes answer with the conversation and only the part that was made.
HttpResponse withPart(const Request &request, const Conversation &conversation, const QString &id)
{
    const Bodies bodies = request.faults.rewriteHtml ? Bodies::Decorated : Bodies::Html;
    QJsonObject json = listItemJson(request.state, conversation, bodies);
    QJsonArray parts;
    for (const Part &part : conversation.parts) {
        if (part.id == id)
            parts.append(partJson(part, bodies));
    }
    json[u"conversation_parts"_s] = QJsonObject{{u"type"_s, u"conversation_part.list"_s},
                                                {u"conversation_parts"_s, parts},
                                                {u"total_count"_s, parts.size()}};
    return jsonResponse(json);
}

/// `body` as stored; null when there is none, and false when it is no string.
bool optionalBody(Request &request, QString &html)
{
    if (request.body.value(u"body"_s).isUndefined())
        return true;
    QString text;
    if (!needString(request, u"body"_s, text))
        return false;
    if (!text.trimmed().isEmpty())
        html = acceptedHtml(text);
    return true;
}

/// `type` is required of every write but snoozing and opening.
bool needType(Request &request, const QStringList &allowed, QString &type)
{
    if (!needString(request, u"type"_s, type))
        return false;
    if (allowed.contains(type))
        return true;
    request.violations << u"type must be one of: "_s + allowed.join(u", "_s);
    return false;
}

bool attachmentsAreValid(Request &request)
{
    for (const QString &field : {u"attachment_urls"_s, u"attachment_files"_s}) {
        const QJsonValue given = request.body.value(field);
        if (given.isUndefined() || (given.isArray() && given.toArray().size() <= 10))
            continue;
        request.violations << u"%1 must be a list of at most 10"_s.arg(field);
        return false;
    }
    return true;
}

HttpResponse assignPart(Request &request, Conversation &conversation, const QString &admin)
{
    QString type;
    QString assignee;
    QString html;
    if (!needType(request, {u"admin"_s, u"team"_s}, type)
        || !needString(request, u"assignee_id"_s, assignee) || !optionalBody(request, html))
        return refused(request);
    bool known = assignee == u"0"_s || (type == u"admin"_s && request.state.admin(assignee));
    for (const Team &team : request.state.teams())
        known = known || (type == u"team"_s && team.id == assignee);
    if (!known)
        return errorList(404, u"assignee_not_found"_s, u"Assignee not found"_s);
    return withPart(request, conversation,
                    request.state.assign(conversation, admin, type, assignee, html,
                                         request.faults.teamKeepsTeammate, true));
}

HttpResponse closePart(Request &request, Conversation &conversation, const QString &admin)
{
    QString type;
    QString html;
    if (!needType(request, {u"admin"_s}, type) || !optionalBody(request, html))
        return refused(request);
    return withPart(request, conversation, request.state.close(conversation, admin, html, true));
}

HttpResponse snoozePart(Request &request, Conversation &conversation, const QString &admin)
{
    const QJsonValue until = request.body.value(u"snoozed_until"_s);
    if (!until.isDouble())
        return invalid(request, u"snoozed_until must be an integer"_s);
    return withPart(
        request, conversation,
        request.state.snooze(conversation, admin, fromSeconds(until.toInteger()), true));
}

} // namespace

HttpResponse postReply(Request &request)
{
    QString messageType;
    QString type;
    QString admin;
    QString html;
    if (!needString(request, u"message_type"_s, messageType)
        || !needType(request, {u"admin"_s}, type) || !needAdmin(request, admin)
        || !optionalBody(request, html) || !attachmentsAreValid(request))
        return refused(request);
    if (messageType != u"comment"_s && messageType != u"note"_s)
        return invalid(request, u"message_type must be comment or note"_s);
    Conversation *conversation = needConversation(request);
    if (!conversation)
        return notFound(u"Resource Not Found"_s);
    if (!request.state.admin(admin))
        return errorList(404, u"admin_not_found"_s, u"Admin not found"_s);
    if (html.isNull())
        return invalid(request, u"body is blank"_s);
    State &state = request.state;
    const QString part = messageType == u"note"_s
        ? state.adminNotes(*conversation, admin, html, true)
        : state.adminReplies(*conversation, admin, html, request.faults.replyingAssigns, true);
    return withPart(request, *conversation, part);
}

HttpResponse postPart(Request &request)
{
    QString messageType;
    QString admin;
    if (!needString(request, u"message_type"_s, messageType) || !needAdmin(request, admin))
        return refused(request);
    Conversation *conversation = needConversation(request);
    if (!conversation)
        return notFound(u"Resource Not Found"_s);
    if (!request.state.admin(admin))
        return errorList(404, u"admin_not_found"_s, u"Admin not found"_s);
    if (messageType == u"assignment"_s)
        return assignPart(request, *conversation, admin);
    if (messageType == u"close"_s)
        return closePart(request, *conversation, admin);
    if (messageType == u"snoozed"_s)
        return snoozePart(request, *conversation, admin);
    if (messageType == u"open"_s)
        return withPart(request, *conversation, request.state.open(*conversation, admin, true));
    return invalid(request, u"message_type must be assignment, close, snoozed or open"_s);
}

} // namespace Baton::Simulated
