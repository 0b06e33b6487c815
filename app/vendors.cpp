// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vendors.h"

#include "helpdesk/front/connector.h"
#include "helpdesk/intercom/connector.h"

namespace Baton {

Result<std::shared_ptr<Helpdesk>> helpdeskFor(const WorkspaceSettings &settings,
                                              const HelpdeskSecrets &secrets, HttpClient &client)
{
    switch (settings.platform) {
    case Platform::Intercom: return intercomHelpdesk(settings, secrets, client);
    case Platform::Front: return frontHelpdesk(settings, secrets, client);
    }
    Q_UNREACHABLE();
}

} // namespace Baton
