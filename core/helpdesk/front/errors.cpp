// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/answers.h"
#include "helpdesk/outcome.h"

#include <QJsonDocument>

namespace Baton::FrontAnswers {

using namespace Qt::StringLiterals;

namespace {

// Status codes as in dev.frontapp.com, "Errors", "Rate limits" and "Conversations".
constexpr StatusRow statuses[] = {
    {301, ErrorKind::NotFound, "The conversation was merged into another one in Front",
     "Go on in the conversation it was merged into; what the customer writes arrives there."},
    {400, ErrorKind::Input, "Front did not understand the request",
     "Check that the AI teammate and the target still exist in Front."},
    {401, ErrorKind::Denied, "Front does not accept the API token",
     "Make a new token in Front's developer settings and set it."},
    {403, ErrorKind::Denied, "Front forbids this to the API token",
     "Give the token access to the shared resources that are needed, with read and write."},
    {404, ErrorKind::NotFound, "Front does not have it any more",
     "Check in Front whether the conversation, teammate or tag was deleted."},
    {409, ErrorKind::Conflict, "Something changed in Front meanwhile",
     "Read the conversation again and decide anew."},
    {413, ErrorKind::Input, "Front finds the request too large", "Send less at once."},
    {429, ErrorKind::Unavailable, "Front's rate limit is used up",
     "Baton goes on by itself when the limit is reset."},
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
