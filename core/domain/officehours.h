// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/settings.h"

namespace Baton {

/// One span of a week in which people are there, in minutes from Monday 00:00 by the clock on the
/// wall; `until` is not in it.
struct OpenSpan
{
    int from = 0;
    int until = 0;

    friend auto operator<=>(const OpenSpan &, const OpenSpan &) = default;
};

/// Lines of one day or a range of days and one span of hours: `mon-fri 09:00-17:00`, `sat
/// 10:00-13:30`, `sun 22:00-24:00`. In order of the week. Error (Input): another form, hours that end
/// before they begin, or a time zone that nobody knows.
Result<QList<OpenSpan>> parseOfficeHours(const OfficeHours &hours);

/// When people come back, if they are away at `now`. None: they are there, or there are no hours.
std::optional<Time> opensNext(const OfficeHours &hours, Time now);

/// The wall clock's zone that the hours are of.
QByteArray officeZone(const OfficeHours &hours);

} // namespace Baton
