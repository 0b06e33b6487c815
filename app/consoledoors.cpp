// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consoledoors.h"

#include "app/check/checkup.h"
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

QFuture<Result<int>> ConsoleDoors::head(const QString &url)
{
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Exchange>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, promise, url] {
        const Exchange exchange = watcher->result();
        watcher->deleteLater();
        if (exchange.end == Exchange::End::Answered)
            promise->addResult(Result<int>(exchange.status));
        else
            promise->addResult(Result<int>(
                Error{ErrorKind::Unavailable, tr("%1 did not answer: %2").arg(url, exchange.error),
                      tr("Start the proxy or tunnel that leads here, then try again.")}));
        promise->finish();
    });
    watcher->setFuture(m_client.send(
        {.method = "HEAD", .url = QUrl(url), .repeatable = Repeatable::OnlyIfNeverLeft,
         .timeout = 5s}));
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
    doors.clockAhead = [this] { return m_clockAhead; };
    doors.head = [this](const QString &url) { return head(url); };
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
