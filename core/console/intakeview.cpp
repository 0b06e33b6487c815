// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connectdesk.h"

#include "domain/async.h"
#include "helpdesk/vendorfacts.h"
#include "store/eventlog.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int newestDeliveries = 500; // enough to have met every topic of a working day
constexpr int newestRefusals = 50;

QString pathOf(const WorkspaceSettings &settings)
{
    return factsOf(settings.platform).webhookPath + settings.webhookKey.value();
}

/// One tick at Front brings messages that begin a conversation and replies, under names of their own
/// (dev.frontapp.com, "Events").
QString lightOf(const QString &topic)
{
    return topic == "out_reply"_L1 ? u"outbound"_s : topic;
}

Result<> takeDeliveries(Connection &connection, WorkspaceId workspace, IntakeView &view)
{
    EventLog::Filter filter;
    filter.workspace = workspace;
    filter.limit = newestDeliveries;
    const auto rows = EventLog::incoming(connection, filter);
    if (!rows)
        return rows.error();
    for (const EventLog::Incoming &row : *rows) {
        if (!row.byVendor)
            continue;
        const QString topic = lightOf(row.topic);
        if (!view.topics.contains(topic))
            view.topics.insert(topic, row.receivedAt);
        if (!view.lastAccepted)
            view.lastAccepted = row.receivedAt;
    }
    return {};
}

Result<> takeRefusals(Connection &connection, const QString &path, IntakeView &view)
{
    const auto rows = EventLog::refused(connection, newestRefusals);
    if (!rows)
        return rows.error();
    for (const EventLog::Refused &row : *rows) {
        const bool later = !view.lastAccepted || row.at > *view.lastAccepted;
        if (row.path == path && row.status == 401 && later && !view.lastRefused)
            view.lastRefused = row.at;
    }
    return {};
}

Result<IntakeView> intakeOf(Connection &connection, const WorkspaceKey &key, const QString &address)
{
    const Result<QList<Workspace>> all = Workspaces::all(connection);
    const Result<Settings> settings = Workspaces::exportAll(connection);
    if (!all || !settings)
        return all ? settings.error() : all.error();
    const auto at = std::find_if(all->cbegin(), all->cend(),
                                 [&key](const Workspace &w) { return w.settings.key == key; });
    if (at == all->cend())
        return Error{ErrorKind::NotFound,
                     ConnectDesk::tr("There is no workspace \"%1\".").arg(key.value()),
                     ConnectDesk::tr("Connect it again.")};
    IntakeView view;
    view.isPublic = !settings->publicUrl.isEmpty();
    view.takesUnsigned = at->settings.acceptUnsigned;
    view.isPolled = at->settings.polling;
    view.url = (view.isPublic ? settings->publicUrl : address) + pathOf(at->settings);
    if (const Result<> taken = takeDeliveries(connection, at->id, view); !taken)
        return taken.error();
    if (const Result<> taken = takeRefusals(connection, pathOf(at->settings), view); !taken)
        return taken.error();
    return view;
}

} // namespace

QStringList topicsOf(Platform platform)
{
    return factsOf(platform).topics;
}

QStringList copyTopicsOf(Platform platform)
{
    return factsOf(platform).copyTopics;
}

QStringList recordTopicsOf(Platform platform)
{
    return factsOf(platform).recordTopics;
}

QList<SecretName> webhookSecretsOf(Platform platform)
{
    return factsOf(platform).webhookSecrets;
}

QString challengeTopicOf(Platform platform)
{
    return factsOf(platform).challengeTopic;
}

QFuture<Result<IntakeView>> ConnectDesk::intake(const WorkspaceKey &workspace,
                                                const QString &ownAddress)
{
    return m_store.read<IntakeView>([workspace, ownAddress](Connection &connection) {
        return intakeOf(connection, workspace, ownAddress);
    });
}

} // namespace Baton
