// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changefeed.h"
#include "store/stored.h"

#include <QSignalSpy>

using namespace Baton;
using namespace Baton::Testing;

namespace {

Result<> import(Data &data, const Settings &settings, Time now)
{
    return write(*data.store, [&](Connection &c) { return Workspaces::import(c, settings, now); });
}

QList<Workspace> all(Data &data)
{
    return must(read<QList<Workspace>>(*data.store, Workspaces::all));
}

QList<Workspace> byEndpoint(Data &data, const EndpointKey &key)
{
    return must(read<QList<Workspace>>(
        *data.store, [&](Connection &c) { return Workspaces::byEndpoint(c, key); }));
}

Settings acmeOnly()
{
    Settings settings;
    settings.publicUrl = QStringLiteral("https://baton.example.com");
    settings.trustedProxies = {QStringLiteral("192.0.2.1")};
    settings.workspaces = {Data::acme()};
    return settings;
}

} // namespace

class TestWorkspaces : public QObject
{
    Q_OBJECT

private slots:
    void exportsWhatWasImported();
    void onlyChangesMakeVersions();
    void modesAreOnFromNow();
    void modesOfADisabledWorkspaceAreOff();
    void missingOnesAreDisabled();
    void endpointsAreFoundByTheirKey();
    void keysAreMade();
    void aPlatformStays();
    void switchesSurviveARestart();
};

void TestWorkspaces::exportsWhatWasImported()
{
    Data data;
    const Settings settings = acmeOnly();
    must(import(data, settings, noon));
    Settings exported = must(read<Settings>(*data.store, Workspaces::exportAll));
    QCOMPARE(exported, settings);
    must(import(data, exported, noon + 1h));
    QCOMPARE(must(read<Settings>(*data.store, Workspaces::exportAll)), settings);
}

void TestWorkspaces::onlyChangesMakeVersions()
{
    Data data;
    QSignalSpy told(&data.store->changes(), &ChangeFeed::settingsChanged);
    const SettingsVersion first = all(data)[0].version;
    must(import(data, acmeOnly(), noon));
    QCOMPARE(all(data)[0].version, first);
    Settings changed = acmeOnly();
    changed.workspaces[0].repliesPerHour = 5;
    must(import(data, changed, noon));
    QVERIFY(all(data)[0].version > first);
    QCOMPARE(all(data)[0].settings.repliesPerHour, 5);
    QTRY_VERIFY(!told.isEmpty());
}

void TestWorkspaces::modesAreOnFromNow()
{
    Data data;
    Settings settings = acmeOnly();
    ChannelSettings &web = settings.workspaces[0].channels[Channel::Web];
    web.autopilot = true;
    must(import(data, settings, noon + 1h));
    QCOMPARE(all(data)[0].settings.channel(Channel::Web).autopilotSince, noon + 1h);
    QVERIFY(!all(data)[0].settings.channel(Channel::Web).assistSince);

    web.assist = true; // the other one keeps its time
    must(import(data, settings, noon + 2h));
    QCOMPARE(all(data)[0].settings.channel(Channel::Web).autopilotSince, noon + 1h);
    QCOMPARE(all(data)[0].settings.channel(Channel::Web).assistSince, noon + 2h);

    web.autopilot = false;
    must(import(data, settings, noon + 3h));
    QVERIFY(!all(data)[0].settings.channel(Channel::Web).autopilotSince);
    web.autopilot = true;
    must(import(data, settings, noon + 4h));
    QCOMPARE(all(data)[0].settings.channel(Channel::Web).autopilotSince, noon + 4h);
}

void TestWorkspaces::modesOfADisabledWorkspaceAreOff()
{
    Data data;
    Settings settings = acmeOnly();
    settings.workspaces[0].channels[Channel::Web].autopilot = true;
    must(import(data, settings, noon));
    settings.workspaces[0].enabled = false;
    must(import(data, settings, noon + 1h));
    QVERIFY(!all(data)[0].settings.channel(Channel::Web).autopilotSince);
    settings.workspaces[0].enabled = true;
    must(import(data, settings, noon + 2h));
    QCOMPARE(all(data)[0].settings.channel(Channel::Web).autopilotSince, noon + 2h);
}

void TestWorkspaces::missingOnesAreDisabled()
{
    Data data;
    Settings settings = acmeOnly();
    settings.workspaces[0].key = WorkspaceKey(QStringLiteral("other"));
    settings.workspaces[0].webhookKey = EndpointKey(QStringLiteral("hook-other"));
    must(import(data, settings, noon));
    const QList<Workspace> workspaces = all(data);
    QCOMPARE(workspaces.size(), 2);
    QVERIFY(!workspaces[0].settings.enabled);
    QVERIFY(workspaces[1].settings.enabled);
    QCOMPARE(workspaces[0].id, data.workspace);
    must(import(data, acmeOnly(), noon)); // it comes back as the same workspace
    QCOMPARE(all(data)[0].id, data.workspace);
    QVERIFY(all(data)[0].settings.enabled);
}

void TestWorkspaces::endpointsAreFoundByTheirKey()
{
    Data data;
    const EndpointKey shared(QStringLiteral("shared"));
    Settings settings = acmeOnly();
    settings.workspaces.append(Data::acme());
    settings.workspaces[0].platformWorkspaceId = QStringLiteral("app-1");
    settings.workspaces[0].webhookKey = shared;
    settings.workspaces[1].key = WorkspaceKey(QStringLiteral("second"));
    settings.workspaces[1].platformWorkspaceId = QStringLiteral("app-2");
    settings.workspaces[1].webhookKey = shared;
    must(import(data, settings, noon));
    QCOMPARE(byEndpoint(data, shared).size(), 2);
    QCOMPARE(byEndpoint(data, shared)[1].settings.platformWorkspaceId, QStringLiteral("app-2"));
    QVERIFY(byEndpoint(data, EndpointKey(QStringLiteral("hook-acme"))).isEmpty()); // the old one
    QVERIFY(byEndpoint(data, EndpointKey()).isEmpty());
}

void TestWorkspaces::keysAreMade()
{
    Data data;
    Settings settings = acmeOnly();
    settings.workspaces[0].key = WorkspaceKey(QStringLiteral("new"));
    settings.workspaces[0].webhookKey = {};
    must(import(data, settings, noon));
    const EndpointKey made = all(data)[1].settings.webhookKey;
    QCOMPARE(made.value().size(), 32);
    must(import(data, settings, noon)); // and kept
    QCOMPARE(all(data)[1].settings.webhookKey, made);
    QCOMPARE(byEndpoint(data, made).size(), 1);
}

void TestWorkspaces::aPlatformStays()
{
    Data data;
    Settings settings = acmeOnly();
    settings.publicUrl = QStringLiteral("https://elsewhere.example.com");
    settings.workspaces[0].platform = Platform::Front;
    QCOMPARE(import(data, settings, noon).error().kind, ErrorKind::Input);
    const Settings exported = must(read<Settings>(*data.store, Workspaces::exportAll));
    QCOMPARE(exported.publicUrl, QString()); // nothing of it was imported
    QCOMPARE(exported.workspaces[0].platform, Platform::Intercom);
}

void TestWorkspaces::switchesSurviveARestart()
{
    Data data;
    QSignalSpy told(&data.store->changes(), &ChangeFeed::switchesChanged);
    QVERIFY(!must(read<Switches>(*data.store, Workspaces::switches)).everythingPaused);
    must(write(*data.store, [&](Connection &c) -> Result<> {
        must(Workspaces::pauseEverything(c, true, noon));
        return Workspaces::pauseWorkspace(c, data.workspace, true, noon);
    }));
    QTRY_COMPARE(told.size(), 1);
    for (const Channel channel : {Channel::Web, Channel::Email}) {
        must(write(*data.store, [&](Connection &c) {
            return Workspaces::pauseChannel(c, data.workspace, channel, true);
        }));
    }
    QTRY_COMPARE(told.size(), 3);
    must(write(*data.store, [&](Connection &c) {
        return Workspaces::pauseChannel(c, data.workspace, Channel::Email, false);
    }));
    data.open();
    QCOMPARE(all(data)[0].pausedChannels, QList<Channel>{Channel::Web});
    QVERIFY(must(read<Switches>(*data.store, Workspaces::switches)).everythingPaused);
    QVERIFY(all(data)[0].paused);
    must(write(*data.store,
               [&](Connection &c) { return Workspaces::pauseEverything(c, false, noon); }));
    const Switches after = must(read<Switches>(*data.store, Workspaces::switches));
    QVERIFY(!after.everythingPaused);
    QVERIFY(after.hold(data.workspace, Channel::Email)); // paused as a whole
    QVERIFY(!Switches({.pausedChannels = after.pausedChannels}).hold(data.workspace, Channel::Email));
    QVERIFY(Switches({.pausedChannels = after.pausedChannels}).hold(data.workspace, Channel::Web));
    QVERIFY(all(data)[0].paused);
}

QTEST_GUILESS_MAIN(TestWorkspaces)
#include "tst_workspaces.moc"
