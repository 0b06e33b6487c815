// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"

namespace Baton {

/// The names that articles of a workspace's vendor sources are stored under, by its settings:
/// "intercom:articles", "front:knb_12", "conversations".
QStringList wantedSources(const WorkspaceSettings &settings);

/// The name for a source that the vendor offers under that id; past conversations are offered as
/// PastConversations::source.
QString storedSource(Platform platform, const QString &offered);

/// Takes a source that is offered under that id into the settings, or out of them.
void pickSource(VendorKnowledge &knowledge, const QString &offered, bool picked);

} // namespace Baton
