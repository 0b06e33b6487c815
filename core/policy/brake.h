// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"

#include <QString>

#include <optional>

namespace Baton {

/// What one workspace does in an hour.
struct Rates
{
    int replies = 0;
    int handoffs = 0;
    int failures = 0; ///< effects that the vendor refused, or that need a person
};

/// The workspace brake: why everything is held when replies, handoffs or errors have left their
/// usual range; empty: they have not. `usual` is the busiest hour of the last weeks, nothing in a
/// workspace's first day, when only what no team would call usual brakes. Small numbers never do: a
/// busy day is not an accident.
QString brakeOf(const Rates &lastHour, const std::optional<Rates> &usual,
                const BrakeSettings &settings);

} // namespace Baton
