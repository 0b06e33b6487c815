// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QCoreApplication>
#include <QLocale>

namespace Baton {

/// Times as people read them, by the locale.
class Times
{
    Q_DECLARE_TR_FUNCTIONS(Baton::Times)

public:
    /// "22 s", "1 min 40 s", "12 min", "2 h 5 min", "3 d": as exact as somebody waiting needs it.
    static QString span(Millis length);
    /// "4.6 s", "1 min 3 s".
    static QString precise(Millis length);
    /// "1:38" until `until`; "0:00" when it is over.
    static QString countdown(Time until, Time now);
    /// "18 s": the same for what is over soon.
    static QString seconds(Time until, Time now);
    /// "10:46", in the local zone.
    static QString clock(Time at);
    /// "10:46:12".
    static QString clockSeconds(Time at);
    /// "Today", "Yesterday", "Monday, 16 November".
    static QString day(Time at, Time now);
    static bool sameDay(Time a, Time b);
    /// "3 s ago".
    static QString ago(Time at, Time now);
};

} // namespace Baton
