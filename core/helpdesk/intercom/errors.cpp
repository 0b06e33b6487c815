// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/answers.h"

#include "helpdesk/intercom/json.h"
#include "helpdesk/outcome.h"
#include "helpdesk/tr.h"

#include <QJsonDocument>

namespace Baton::IntercomAnswers {

using namespace Qt::StringLiterals;

namespace {

// Status codes and error codes as in the API reference, "HTTP responses" and "Error codes".
constexpr StatusRow statuses[] = {
    {400, ErrorKind::Input,
     QT_TRANSLATE_NOOP("Helpdesk", "Intercom did not understand the request"),
     QT_TRANSLATE_NOOP("Helpdesk",
                       "Look at the request in the event log; update Baton if it repeats.")},
    {401, ErrorKind::Denied,
     QT_TRANSLATE_NOOP("Helpdesk", "Intercom does not accept the access token"),
     QT_TRANSLATE_NOOP("Helpdesk",
                       "Paste a valid token: copy it again, whole. A token works in the region "
                       "of its workspace only.")},
    {402, ErrorKind::Denied,
     QT_TRANSLATE_NOOP("Helpdesk", "The workspace's Intercom plan does not include this"),
     QT_TRANSLATE_NOOP("Helpdesk", "Check the Intercom subscription of the workspace.")},
    {403, ErrorKind::Denied,
     QT_TRANSLATE_NOOP("Helpdesk", "Intercom forbids this to the access token"),
     QT_TRANSLATE_NOOP("Helpdesk",
                       "Give the app the missing permission in the Developer Hub, and check "
                       "that the workspace's subscription is active.")},
    {404, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Helpdesk", "Intercom does not have it any more"),
     QT_TRANSLATE_NOOP("Helpdesk",
                       "Check in Intercom whether the conversation, teammate, team or tag was "
                       "deleted.")},
    {409, ErrorKind::Conflict,
     QT_TRANSLATE_NOOP("Helpdesk", "Something changed in Intercom meanwhile"),
     QT_TRANSLATE_NOOP("Helpdesk", "Read the conversation again and decide anew.")},
    {422, ErrorKind::Input,
     QT_TRANSLATE_NOOP("Helpdesk", "Intercom refused the content of the request"),
     QT_TRANSLATE_NOOP("Helpdesk",
                       "Check that the AI teammate and the target still exist and have a seat "
                       "in the inbox.")},
    {429, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP("Helpdesk", "Intercom's rate limit is used up"),
     QT_TRANSLATE_NOOP("Helpdesk", "Baton goes on by itself when the limit is reset.")},
};

/// The vendor's own words, which name the field or the resource: "Access Token Invalid".
QString wordsOf(const QByteArray &body)
{
    const QJsonValue root = QJsonDocument::fromJson(body).object();
    QStringList words;
    for (const QJsonValue error : Intercom::listOf(root["errors"_L1], u"errors")) {
        const QString message = error["message"_L1].toString();
        const QString said = message.isEmpty() ? error["code"_L1].toString() : message;
        const QString field = error["field"_L1].toString();
        if (!said.isEmpty())
            words << (field.isEmpty() ? said : u"%1 (%2)"_s.arg(said, field));
    }
    return words.join("; "_L1);
}

bool hasCode(const QByteArray &body, QLatin1StringView code)
{
    const QJsonValue root = QJsonDocument::fromJson(body).object();
    for (const QJsonValue error : Intercom::listOf(root["errors"_L1], u"errors")) {
        if (error["code"_L1].toString() == code)
            return true;
    }
    return false;
}

} // namespace

Error error(int status, const QByteArray &body)
{
    // The plan's limits come as 402 and as 403.
    const bool plan = hasCode(body, "api_plan_restricted"_L1);
    return statusError(statuses, u"Intercom"_s, plan ? 402 : status, wordsOf(body));
}

} // namespace Baton::IntercomAnswers
