// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/async.h"
#include "helpdesk/helpdesk.h"
#include "http/download.h"

#include <QPointer>

namespace Baton {

inline Priority priorityOf(Haste haste)
{
    switch (haste) {
    case Haste::Reply: return Priority::Reply;
    case Haste::Question: return Priority::Question;
    case Haste::None: return Priority::Read;
    }
    Q_UNREACHABLE();
}

/// For continuations that may outlive the client: NeverLeft when it is gone.
inline QFuture<Exchange> sendThrough(const QPointer<HttpClient> &client,
                                     const OutgoingRequest &request)
{
    if (client)
        return client->send(request);
    Exchange none;
    none.end = Exchange::End::NeverLeft;
    none.error = QStringLiteral("Baton is shutting down");
    return readyFuture(none);
}

inline QFuture<Result<DownloadedFile>> downloadThrough(const QPointer<HttpClient> &client,
                                                       const OutgoingRequest &first,
                                                       const DownloadRules &rules)
{
    return download(client, first, rules).then([](const Result<Downloaded> &got) {
        return got ? Result(DownloadedFile{got->content, QString::fromLatin1(got->contentType)})
                   : Result<DownloadedFile>(got.error());
    });
}

} // namespace Baton
