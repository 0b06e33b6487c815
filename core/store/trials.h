// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/effect.h"
#include "domain/result.h"

#include <optional>

namespace Baton {

class Connection;

/// What happened in a workspace since somebody began to try it out.
namespace Trials {

/// A step of an outcome that was decided since.
struct Step
{
    SessionId session;
    EffectGroup group = EffectGroup::Side;
    EffectAction action;
    EffectStatus status = EffectStatus::Pending;
    QString reason;

    friend bool operator==(const Step &, const Step &) = default;
};

struct Seen
{
    std::optional<Time> accepted; ///< the newest webhook that the vendor sent
    std::optional<Time> found;    ///< the newest message that was asked for
    QList<Step> steps;            ///< the newest first, at most 200
    SessionId teammateWrote;      ///< to the customer, the newest; null: nobody

    friend bool operator==(const Seen &, const Seen &) = default;
};

Result<Seen> since(Connection &connection, WorkspaceId workspace, Time since);

} // namespace Trials
} // namespace Baton
