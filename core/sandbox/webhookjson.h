// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faults.h"
#include "sandbox/state.h"

namespace Baton::Simulated {

/// `data.item` of a webhook: the conversation as it is now with only the notice's own parts, in
/// the shape that the app's API version gives it.
QJsonObject webhookItem(State &state, const Notice &notice, WebhookShape shape,
                        const QString &appId);

} // namespace Baton::Simulated
