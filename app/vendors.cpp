// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vendors.h"

#include "helpdesk/front/connector.h"
#include "helpdesk/intercom/connector.h"

#include <QCoreApplication>

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

QMap<Platform, QList<Region>> vendorRegions()
{
    const auto tr = [](const char *name) { return QCoreApplication::translate("Vendors", name); };
    // "Regional hosting": https://developers.intercom.com/docs/build-an-integration/learn-more/rest-apis
    return {{Platform::Intercom,
             {{tr(QT_TRANSLATE_NOOP("Vendors", "United States")),
               QStringLiteral("https://api.intercom.io")},
              {tr(QT_TRANSLATE_NOOP("Vendors", "Europe")),
               QStringLiteral("https://api.eu.intercom.io")},
              {tr(QT_TRANSLATE_NOOP("Vendors", "Australia")),
               QStringLiteral("https://api.au.intercom.io")}}},
            {Platform::Front,
             {{QStringLiteral("Front"), QStringLiteral("https://api2.frontapp.com")}}}};
}

} // namespace Baton
