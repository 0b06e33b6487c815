// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consoledoors.h"

#include "app/check/checkup.h"
#include "app/check/reachability.h"
#include "app/secretsource.h"
#include "app/vendors.h"
#include "domain/async.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Baton {

ConsoleDoors::ConsoleDoors(const Clock &clock, const Options &options, QObject *parent)
    : QObject(parent), m_client(clock), m_options(options)
{
    connect(&m_client, &HttpClient::clockSeen, this,
            [this](const QString &, Millis ahead) { m_clockAhead = ahead; });
}

QFuture<Result<bool>> ConsoleDoors::reach(const WorkspaceSettings &workspace, const QString &address)
{
    auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    // A keychain may wait for its password: never in the window's thread.
    auto *secrets = new QFutureWatcher<HelpdeskSecrets>(this);
    connect(secrets, &QFutureWatcherBase::finished, this, [=, this] {
        secrets->deleteLater();
        auto *look = new Reachability(m_client,
                                      {address, workspace, secrets->result(), m_address}, this);
        connect(look, &Reachability::done, this, [look, promise](const Result<bool> &reached) {
            look->deleteLater();
            promise->addResult(reached);
            promise->finish();
        });
        look->start();
    });
    secrets->setFuture(QtConcurrent::run([store = m_secrets, key = workspace.key] {
        QStringList said; // a delivery is not sent then
        return collectSecrets(*store, key, said);
    }));
    return promise->future();
}

ConnectDoors ConsoleDoors::connecting()
{
    ConnectDoors doors;
    doors.helpdesk = [this](const WorkspaceSettings &settings, const HelpdeskSecrets &secrets) {
        m_clockAhead.reset();
        return helpdeskFor(settings, secrets, m_client);
    };
    // A keychain may wait for its password: never in the window's thread.
    doors.keep = [this](const WorkspaceKey &workspace, SecretName name, const QByteArray &value) {
        return QtConcurrent::run([secrets = m_secrets, workspace, name, value] {
            return secrets->write(workspace, name, value);
        });
    };
    doors.kept = [this](const WorkspaceKey &workspace, SecretName name) {
        return QtConcurrent::run([secrets = m_secrets, workspace, name] {
            return secrets->read(workspace, name);
        });
    };
    doors.forget = [this](const WorkspaceKey &workspace, SecretName name) {
        return QtConcurrent::run([secrets = m_secrets, workspace, name] {
            return secrets->remove(workspace, name);
        });
    };
    doors.clockAhead = [this] { return m_clockAhead; };
    doors.reach = [this](const WorkspaceSettings &workspace, const QString &address) {
        return reach(workspace, address);
    };
    doors.regions = vendorRegions();
    return doors;
}

DiagnosticsDesk::Check ConsoleDoors::checking()
{
    return [this] {
        auto promise = std::make_shared<QPromise<Result<Findings>>>();
        promise->start();
        auto *checkup = new Checkup(m_options, this);
        checkup->beside(m_address, m_secrets);
        connect(checkup, &Checkup::done, this, [checkup, promise](const Findings &findings) {
            checkup->deleteLater();
            promise->addResult(Result<Findings>(findings));
            promise->finish();
        });
        checkup->start();
        return promise->future();
    };
}

} // namespace Baton
