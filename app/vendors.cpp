// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vendors.h"

#include "helpdesk/intercom/connector.h"

#include <QCoreApplication>

namespace Baton {

Result<std::shared_ptr<Helpdesk>> helpdeskFor(const WorkspaceSettings &settings,
                                              const HelpdeskSecrets &secrets, HttpClient &client)
{
    switch (settings.platform) {
    case Platform::Intercom: return intercomHelpdesk(settings, secrets, client);
    case Platform::Front: break;
    }
    return Error{ErrorKind::Unavailable,
                 QCoreApplication::translate("Vendors", "This version does not speak to Front yet."),
                 QCoreApplication::translate("Vendors", "Connect an Intercom workspace.")};
}

} // namespace Baton
