// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "http/server.h"

#include <QHash>

namespace Baton {

/// Says in the category `baton.webhooks` what was not taken in or is nobody's, with what to do about
/// it: at most one line a minute for each kind, the rest counted in the next. Lives in the server's
/// thread. Addresses are shortened: a webhook key opens an endpoint.
class DoorLog
{
public:
    void refused(const RefusedRequest &request, Time now);
    /// A signed delivery for an account that no workspace of the endpoint has.
    void unclaimed(const QString &account, const QByteArray &path, Time now);

private:
    /// True when a line is due; `unsaid` takes how many of this kind were not said since the last.
    bool isDue(const QString &kind, Time now, int &unsaid);

    struct Said
    {
        Time at;
        int unsaid = 0;
    };
    QHash<QString, Said> m_said;
};

} // namespace Baton
