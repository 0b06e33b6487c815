// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QString>

namespace Baton::Front {

/// What an event of Front means, and what it says about a conversation that comes without status.
struct EventType
{
    HappenedKind kind = HappenedKind::Unknown;
    std::optional<VendorState> state;
};

/// By `type` of the event (API description, EventResponse). Calls and whatever belongs to families
/// that only report are Recorded.
EventType eventTypeNamed(const QString &name);

/// Application webhooks have names of their own on the outside (`inbound_received`, …); the event's
/// name, or the same again when there is none.
QString eventNameOf(const QString &applicationTopic);

} // namespace Baton::Front
