// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/helpdesk.h"

#include <memory>

namespace Baton {

class HttpClient;
struct WorkspaceSettings;

/// The connector of a workspace's vendor. `client` must outlive it. Input when its settings do not
/// do.
Result<std::shared_ptr<Helpdesk>> helpdeskFor(const WorkspaceSettings &settings,
                                              const HelpdeskSecrets &secrets, HttpClient &client);

} // namespace Baton
