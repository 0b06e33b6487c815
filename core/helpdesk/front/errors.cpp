// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/answers.h"

#include <QJsonDocument>

#include <algorithm>

namespace Baton::FrontAnswers {

using namespace Qt::StringLiterals;

namespace {

struct StatusRow
{
    int status;
    ErrorKind kind;
    const char *what;
    const char *fix;
};

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

StatusRow rowFor(int status)
{
    const auto row = std::find_if(std::begin(statuses), std::end(statuses),
                                  [&](const StatusRow &r) { return r.status == status; });
    if (row != std::end(statuses))
        return *row;
    if (status >= 500)
        return {status, ErrorKind::Unavailable, "Front has a problem of its own",
                "Wait, and look at Front's status page if it lasts."};
    return {status, ErrorKind::Input, "Front answered with a status nobody expected",
            "Check the API address for a proxy in between."};
}

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
    const StatusRow row = rowFor(status);
    const QString words = wordsOf(body);
    const QString what = QLatin1String(row.what);
    return {row.kind,
            words.isEmpty() ? u"%1 (%2)."_s.arg(what).arg(status)
                            : u"%1 (%2: %3)."_s.arg(what).arg(status).arg(words),
            QLatin1String(row.fix)};
}

} // namespace Baton::FrontAnswers
