// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/teammatewatch.h"
#include "console/views.h"
#include "domain/clock.h"
#include "http/client.h"
#include "store/overview.h"

namespace Baton {

/// What is known of one workspace's vendor, and how the status bar says it: the weightiest trouble
/// first. A single request that fails is no trouble yet, as it is tried again; what the vendor refuses
/// is said at once.
struct VendorHealth
{
    WorkspaceId workspace;
    WorkspaceKey key;
    QString name;
    QString account; ///< as requests name it
    QString assignTo; ///< whom handoffs go to, as in the settings
    bool polling = false;
    bool enabled = true;
    bool hasToken = false;
    TeammateState teammate = TeammateState::NotKnown;
    bool targetGone = false; ///< nobody there is called so any more
    Overview::WebhookPauses pauses;
    int lastStatus = -1; ///< -1: nothing was sent yet, 0: no answer
    int failures = 0; ///< requests in a row that got no answer, 429 or 5xx
    Time failsSince; ///< with `failures` only
    std::optional<Time> forbidden; ///< when a request was last refused for want of a permission
    Millis took{0};
    Backlog backlog;

    explicit VendorHealth(const Workspace &of);
    /// Goes on from what was seen before the circumstances changed.
    void remember(const VendorHealth &known);
    void exchanged(int status, Millis duration, Time now);
    void targetLooked(const QString &target, bool there);

    /// Its cure names no workspace.
    HealthItem item(Time now) const;

private:
    std::optional<HealthItem> refusal() const;
    /// The least of them: only a part of the work needs what is lacking.
    std::optional<HealthItem> lackingPermission(Time now) const;
    std::optional<HealthItem> failing(Time now) const;
    std::optional<HealthItem> peopleTrouble() const;
    std::optional<HealthItem> silence(Time now) const;
    HealthItem waiting() const;
};

} // namespace Baton
