// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/eventsdesk.h"
#include "console/finding.h"
#include "domain/settings.h"
#include "store/census.h"

namespace Baton {

/// How one part of the health was at a moment: what the status bar said.
struct HealthMoment
{
    Time at;
    QString name;
    HealthState state = HealthState::Good;
    QString value;

    friend bool operator==(const HealthMoment &, const HealthMoment &) = default;
};

/// What goes into the bundle, as it is; nothing of it leaves before it is put into other words.
struct BundleParts
{
    QString versions; ///< a line each
    Time at;
    Findings findings;
    Settings settings;
    QList<Census::Count> counts;
    QList<EventRow> events;
    QList<HealthMoment> health;
};

/// A ZIP archive that somebody who helps can be sent: findings, settings, counts, the newest events
/// and the health so far. Holds no secret, no text of a customer, teammate or admin, and no name:
/// the same name has the same alias in all of its files.
QByteArray supportBundle(const BundleParts &parts);

} // namespace Baton
