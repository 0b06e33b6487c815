// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secretsource.h"

#include "console/connectviews.h"
#include "domain/clock.h"
#include "domain/settings.h"
#include "sandbox/front/simulatedfront.h"
#include "sandbox/simulatedintercom.h"

namespace Baton {

/// The simulated vendors of `--sandbox` and the workspaces that are connected to them.
class SandboxHouse
{
public:
    /// The help centre's articles are laid into `folder`, where they can be read and edited.
    SandboxHouse(const Clock &clock, const QString &folder);

    Result<> start();
    Settings settings() const;
    static std::unique_ptr<SecretStore> secrets();
    /// Where the simulated vendors listen: nothing in the sandbox asks a real one.
    QMap<Platform, QList<Region>> regions() const;

    /// From here on webhooks come in and the tour plays. `address` is Baton's own.
    void open(const QString &address);

    /// Makes an empty sandbox of `folder`. Conflict when it holds data that is no sandbox's.
    static Result<> prepareFolder(const QString &folder);

private:
    Result<> layOutArticles() const;
    WorkspaceSettings shop() const;
    WorkspaceSettings tradeDesk() const;

    QString m_articles;
    SimulatedIntercom m_intercom;
    SimulatedFront m_front;
};

} // namespace Baton
