// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/answers.h"
#include "helpdesk/outcome.h"
#include "helpdesk/tr.h"

#include <QJsonDocument>

namespace Baton::FrontAnswers {

using namespace Qt::StringLiterals;

namespace {

// Status codes as in dev.frontapp.com, "Errors", "Rate limits" and "Conversations".
constexpr StatusRow statuses[] = {
    {301, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Helpdesk", "The conversation was merged into another one in Front"),
     QT_TRANSLATE_NOOP("Helpdesk",
                       "Go on in the conversation it was merged into; what the customer writes "
                       "arrives there.")},
    {400, ErrorKind::Input,
     QT_TRANSLATE_NOOP("Helpdesk", "Front did not understand the request"),
     QT_TRANSLATE_NOOP("Helpdesk",
                       "Check that the AI teammate and the target still exist in Front.")},
    {401, ErrorKind::Denied,
     QT_TRANSLATE_NOOP("Helpdesk", "Front does not accept the API token"),
     QT_TRANSLATE_NOOP("Helpdesk", "Make a new token in Front's developer settings and set it.")},
    {403, ErrorKind::Denied,
     QT_TRANSLATE_NOOP("Helpdesk", "Front forbids this to the API token"),
     QT_TRANSLATE_NOOP("Helpdesk",
                       "Give the token access to the shared resources that are needed, with "
                       "read and write.")},
    {404, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Helpdesk", "Front does not have it any more"),
     QT_TRANSLATE_NOOP("Helpdesk",
                       "Check in Front whether the conversation, teammate or tag was deleted.")},
    {409, ErrorKind::Conflict,
     QT_TRANSLATE_NOOP("Helpdesk", "Something changed in Front meanwhile"),
     QT_TRANSLATE_NOOP("Helpdesk", "Read the conversation again and decide anew.")},
    {413, ErrorKind::Input,
     QT_TRANSLATE_NOOP("Helpdesk", "Front finds the request too large"),
     QT_TRANSLATE_NOOP("Helpdesk", "Send less at once.")},
    {429, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP("Helpdesk", "Front's rate limit is used up"),
     QT_TRANSLATE_NOOP("Helpdesk", "Baton goes on by itself when the limit is reset.")},
};

/// The vendor's own words: `{"_error": {"status", "title", "message", "details": […]}}`.
QString wordsOf(const QByteArray &body)
{
    const QJsonValue said = QJsonDocument::fromJson(body).object()["_error"_L1];
    QStringList words{said["title"_L1].toString(), said["message"_L1].toString()};
    for (const QJsonValue detail : said["details"_L1].toArray())
        words << detail.toString();
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join("; "_L1);
}

} // namespace

Error error(int status, const QByteArray &body)
{
    return statusError(statuses, u"Front"_s, status, wordsOf(body));
}

} // namespace Baton::FrontAnswers
