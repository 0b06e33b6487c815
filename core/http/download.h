// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "http/client.h"

#include <QHostAddress>
#include <QPointer>

namespace Baton {

/// What may be fetched that a message names.
struct DownloadRules
{
    /// Whether the vendor keeps files at that address. Asked again for every redirect.
    std::function<bool(const QUrl &)> mayAsk;
    /// The first request is one of the vendor's API: it goes where every other one goes, with the
    /// token and within its budget. Redirects get neither.
    bool apiFirst = false;
    /// Also on this machine, and in plain http: only where the API itself is here (a simulation).
    bool here = false;
    qint64 mostBytes = 10 * 1024 * 1024;
    int mostRedirects = 3;
    Millis timeout = 60s; ///< of each request
    /// For tests: who knows the addresses of a name. Null: the system.
    using Found = std::function<void(const QList<QHostAddress> &)>;
    std::function<void(const QString &name, const Found &found)> lookUp;
};

struct Downloaded
{
    QByteArray content;
    QByteArray contentType; ///< as the vendor calls it; not to be trusted
};

/// Fetches what `first` names, by the rules: its host's addresses are looked up here, every one must
/// be public, and exactly one of them is connected to, while TLS verifies the name; the same for each
/// redirect, which gets no credentials. Cancelled for what the rules forbid, Denied
/// where the API does not let the token, NotFound when it is gone or
/// its link has run out, Input when it is too large, Unavailable else. Gives way to everything.
QFuture<Result<Downloaded>> download(const QPointer<HttpClient> &client,
                                     const OutgoingRequest &first, const DownloadRules &rules);

} // namespace Baton
