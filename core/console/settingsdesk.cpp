// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/settingsdesk.h"

#include "domain/async.h"
#include "domain/clock.h"
#include "domain/settingsjson.h"
#include "store/changefeed.h"
#include "store/overview.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QFile>

namespace Baton {

namespace {

constexpr auto previewed = std::chrono::days(7);

Error changedMeanwhile()
{
    return {ErrorKind::Conflict, SettingsDesk::tr("The settings were changed elsewhere meanwhile."),
            SettingsDesk::tr("Your changes are kept on top of the new ones: look at them and save "
                             "again.")};
}

} // namespace

SettingsDesk::SettingsDesk(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    const ChangeFeed *feed = &store.changes();
    connect(feed, &ChangeFeed::settingsChanged, this, &SettingsDesk::changed, Qt::QueuedConnection);
    connect(feed, &ChangeFeed::switchesChanged, this, &SettingsDesk::changed, Qt::QueuedConnection);
}

QFuture<Result<SettingsView>> SettingsDesk::current() const
{
    return m_store.read<SettingsView>(read);
}

Result<SettingsView> SettingsDesk::read(Connection &connection)
{
    const Result<Settings> settings = Workspaces::exportAll(connection);
    const Result<QList<Workspace>> workspaces = Workspaces::all(connection);
    const Result<Switches> switches = Workspaces::switches(connection);
    if (!settings || !workspaces || !switches)
        return !settings  ? settings.error()
            : !workspaces ? workspaces.error()
                          : switches.error();
    return SettingsView{*settings, *workspaces, switches->everythingPaused};
}

Force SettingsDesk::force(const SettingsView &stored) const
{
    if (!m_inForce)
        return Force::NoCore;
    return m_inForce->settings == stored ? Force::InForce : Force::OnItsWay;
}

void SettingsDesk::setInForce(const std::optional<SettingsView> &settings)
{
    if (settings && m_inForce && m_inForce->settings == *settings)
        return;
    m_inForce.reset();
    if (settings)
        m_inForce = SettingsInForce{*settings, m_clock.now()};
    emit takenOver();
}

QFuture<Result<>> SettingsDesk::save(const QJsonObject &before, const QJsonObject &wanted)
{
    const Result<Settings> settings = settingsFromJson(wanted);
    if (!settings)
        return finished(Result<>(settings.error()));
    const Time now = m_clock.now();
    return m_store.write<Nothing>(
        [before, settings = *settings, now](Connection &connection) -> Result<> {
            const Result<Settings> stored = Workspaces::exportAll(connection);
            if (!stored)
                return stored.error();
            if (toJson(*stored) != before)
                return changedMeanwhile();
            return Workspaces::import(connection, settings, now);
        });
}

QFuture<Result<SettingsPreview>> SettingsDesk::preview(const QJsonObject &wanted)
{
    if (m_previewing)
        *m_previewing = false;
    const Result<Settings> settings = settingsFromJson(wanted);
    if (!settings)
        return finished(Result<SettingsPreview>(settings.error()));
    m_previewing = std::make_shared<std::atomic_bool>(true);
    const Time since = m_clock.now() - previewed;
    return m_store.read<SettingsPreview>(
        [settings = *settings, since, wanted = m_previewing](Connection &connection) {
            return previewSettings(connection, settings, since, [wanted] { return wanted->load(); });
        });
}

QFuture<Result<QList<double>>> SettingsDesk::confidences(WorkspaceId workspace) const
{
    const Time since = m_clock.now() - std::chrono::days(30);
    return m_store.read<QList<double>>([workspace, since](Connection &connection) {
        return Overview::confidences(connection, workspace, since);
    });
}

QFuture<Result<>> SettingsDesk::importFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return finished(Result<>(Error{ErrorKind::Input,
                                       tr("%1 cannot be read: %2.").arg(name, file.errorString()),
                                       tr("Choose a file of the format baton-config/1.")}));
    const Result<Settings> settings = settingsFromFile(file.readAll());
    if (!settings)
        return finished(Result<>(settings.error()));
    const Time now = m_clock.now();
    return m_store.write<Nothing>([settings = *settings, now](Connection &connection) {
        return Workspaces::import(connection, settings, now);
    });
}

} // namespace Baton
