// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/intercom/connector.h"
#include "knowledge/vendorhouse.h"
#include "sandbox/simulatedintercom.h"

namespace Baton::Testing {

using namespace Qt::StringLiterals;

/// The house at a simulated Intercom.
class IntercomHouse : public VendorHouse
{
public:
    IntercomHouse() : m_client(clock), vendor(clock)
    {
        if (!vendor.start())
            qFatal("the vendor cannot listen");
    }

    WorkspaceSettings settings(const VendorKnowledge &knowledge) const
    {
        WorkspaceSettings settings;
        settings.key = WorkspaceKey(u"acme"_s);
        settings.apiBaseUrl = vendor.baseUrl();
        settings.aiTeammate = SimulatedIntercom::aiTeammate();
        settings.vendorKnowledge = knowledge;
        return settings;
    }

    void want(const VendorKnowledge &knowledge)
    {
        const WorkspaceSettings wanted = settings(knowledge);
        const auto helpdesk = intercomHelpdesk(
            wanted, {.apiToken = SimulatedIntercom::apiToken()}, m_client);
        connectTo(must(helpdesk), wanted);
    }

    /// Paths that the vendor was asked for since the last time.
    QStringList asked()
    {
        QStringList paths;
        const QList<Simulated::Call> calls = vendor.calls();
        for (const Simulated::Call &call : calls.mid(m_seen))
            paths << call.path;
        m_seen = calls.size();
        return paths;
    }

private:
    HttpClient m_client;
    qsizetype m_seen = 0;

public:
    SimulatedIntercom vendor;
};

} // namespace Baton::Testing
