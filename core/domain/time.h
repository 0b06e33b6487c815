// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace Baton {

using namespace std::chrono_literals;

using Millis = std::chrono::milliseconds;

/// A moment in UTC with the resolution that is stored: milliseconds.
using Time = std::chrono::sys_time<Millis>;

constexpr Time fromMillis(qint64 msecs) { return Time(Millis(msecs)); }
constexpr Time fromSeconds(qint64 secs) { return Time(std::chrono::seconds(secs)); }
constexpr qint64 toMillis(Time time) { return time.time_since_epoch().count(); }

inline QDateTime toDateTime(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(time), Qt::UTC);
}

} // namespace Baton
