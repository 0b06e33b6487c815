// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Baton {

/// What one run of requests came to.
struct LoadFigures
{
    double perSecond = 0;
    double p50 = 0; ///< ms
    double p99 = 0; ///< ms
    qint64 failed = 0; ///< not 200
};

/// The value below which `share` of `values` lie; 0 of none.
double quantile(QList<double> values, double share);

/// `count` different signed webhooks of 4 kB, each a whole HTTP request to `path`.
QList<QByteArray> signedWebhooks(const QByteArray &path, const QByteArray &secret, int count);

/// `connections` clients that each send the next request when they have their answer, for `msecs`,
/// the first fifth of which does not count; or until the requests are used up, unless `again`.
LoadFigures closedLoop(quint16 port, const QList<QByteArray> &requests, int connections, int msecs,
                       bool again);

/// Requests at a steady pace, whether answers come or not: what waits, waits in the figures too.
LoadFigures steadily(quint16 port, const QList<QByteArray> &requests, int perSecond, int msecs);

/// Milliseconds of `count` appends of 4 KiB to a file in `folder`, each with its own fsync.
QList<double> fsyncTimes(const QString &folder, int count);

} // namespace Baton
