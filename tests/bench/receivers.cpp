// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/receivers.h"

#include "bench/emptyserver.h"
#include "domain/clock.h"
#include "gateway/gateway.h"
#include "http/server.h"
#include "store/inbox.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QCoreApplication>

#include <cstdio>

namespace Baton {

namespace {

int sayPort(quint16 port)
{
    std::printf("port %d\n", port);
    std::fflush(stdout);
    return QCoreApplication::exec();
}

Result<QList<Workspace>> prepare(Store &store)
{
    WorkspaceSettings workspace;
    workspace.key = WorkspaceKey(QStringLiteral("bench"));
    workspace.name = QStringLiteral("Bench");
    workspace.platformWorkspaceId = QStringLiteral("abc");
    workspace.webhookKey = EndpointKey(QStringLiteral("key-of-bench"));
    Settings settings;
    settings.workspaces = {workspace};
    const Time now = SystemClock().now();
    const Result<> imported = store.write<Nothing>([=](Connection &connection) {
        return Workspaces::import(connection, settings, now);
    }).result();
    if (!imported)
        return imported.error();
    return store.read<QList<Workspace>>([](Connection &connection) {
        return Workspaces::all(connection);
    }).result();
}

EndpointTable benchEndpoints(const QList<Workspace> &workspaces)
{
    return endpointTable(workspaces, [](const WorkspaceKey &) {
        HelpdeskSecrets secrets;
        secrets.signingSecrets = {benchSecret};
        return secrets;
    });
}

/// The same work in the same order, but the next request waits until this one is on the disk.
void answerEach(Store &store, const Endpoint &endpoint, const HttpRequest &request,
                const Respond &respond)
{
    SignedRequest part{request.body, {}, request.receivedAt};
    for (const auto &[name, value] : request.headers)
        part.headers.insert(name.toLower(), value);
    const auto admission = admit(endpoint, part);
    const auto *admitted = std::get_if<Admitted>(&admission);
    if (!admitted)
        return respond({401, {}, {}});
    const Envelope &envelope = admitted->envelope;
    const IncomingDelivery delivery{EndpointKey(QStringLiteral("key-of-bench")), admitted->workspace,
                                    part.body, {}, envelope.deliveryId, envelope.topic,
                                    envelope.conversation, part.receivedAt};
    const bool stored = store.write<Appended>([delivery](Connection &connection) {
        return Inbox::append(connection, delivery);
    }).result().ok();
    respond({stored ? 200 : 503, {}, {}});
}

} // namespace

int serveAs(const QString &what, const QString &folder)
{
    if (what == QStringLiteral("empty")) {
        EmptyServer server;
        return sayPort(server.port());
    }
    Result<std::unique_ptr<Store>> opened = Store::open(folder);
    if (!opened)
        return 1;
    Store &store = **opened;
    const Result<QList<Workspace>> workspaces = prepare(store);
    if (!workspaces)
        return 1;
    SystemClock clock;
    Gateway gateway(store, clock);
    const EndpointTable endpoints = benchEndpoints(*workspaces);
    gateway.setEndpoints(endpoints);
    const Endpoint endpoint = endpoints.value(EndpointKey(QStringLiteral("key-of-bench")));
    const RequestHandler each = [&](const HttpRequest &request, const Respond &respond) {
        answerEach(store, endpoint, request, respond);
    };
    HttpServer server(what == QStringLiteral("each") ? each : gateway.handler());
    const Result<quint16> port = server.listen(QHostAddress::LocalHost, 0);
    return port ? sayPort(*port) : 1;
}

} // namespace Baton
