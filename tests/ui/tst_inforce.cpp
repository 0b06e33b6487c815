// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core.h"
#include "domain/async.h"
#include "sandbox/simulatedintercom.h"
#include "secrets/foldersecrets.h"
#include "store/overview.h"
#include "store/workspaces.h"
#include "ui/mainwindow.h"
#include "ui/parts/noticebar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Baton;

/// What the window calls saved or paused is what the core decides under, on a core that works: the
/// next webhook after the words is decided so.
class tst_inforce : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void savedIsSaidWhenTheCoreDecidesUnderIt();
    void withoutACoreItIsSaidToWait();
    void pausedIsSaidWhenTheCoreDecidesUnderIt();
    void everythingIsPausedOnceTheCoreKnows();

private:
    void start();
    void click(const QString &name);
    QString words(const QString &label) const
    {
        const auto *found = m_window->findChild<QLabel *>(label);
        return found ? found->text() : QString();
    }
    Workspace stored() const
    {
        return m_core->store().read<QList<Workspace>>(Workspaces::all).result()->value(0);
    }
    /// Of the latest turn of the only session.
    std::optional<Decision> decided() const;
    void customerWrites(const QString &text);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SimulatedIntercom> m_vendor;
    std::unique_ptr<Core> m_core;
    std::unique_ptr<MainWindow> m_window;
};

void tst_inforce::init()
{
    m_vendor = std::make_unique<SimulatedIntercom>(m_clock);
    QVERIFY(m_vendor->start());
    m_folder = std::make_unique<QTemporaryDir>();
    Options options;
    options.dataDir = m_folder->filePath(u"data"_s);
    options.secretsDir = m_folder->filePath(u"secrets"_s);
    options.listen.port = 0;
    WorkspaceSettings kites;
    kites.key = WorkspaceKey(u"kites"_s);
    kites.name = u"Northwind Kites"_s;
    kites.apiBaseUrl = m_vendor->baseUrl();
    kites.platformWorkspaceId = SimulatedIntercom::appId();
    kites.aiTeammate = SimulatedIntercom::aiTeammate();
    kites.webhookKey = EndpointKey(u"kites-key-0123456789"_s);
    for (Channel channel : {Channel::Web, Channel::Email, Channel::Sms, Channel::Phone,
                            Channel::Other}) {
        kites.channels.insert(channel, defaultChannelSettings(kites.platform, channel));
        kites.channels[channel].settle = 0s;
        kites.channels[channel].burst = 0s;
    }
    FolderSecretStore secrets(options.secretsDir);
    QVERIFY(secrets.write(kites.key, SecretName::ApiToken, SimulatedIntercom::apiToken()));
    QVERIFY(secrets.write(kites.key, SecretName::SigningSecret, SimulatedIntercom::clientSecret()));
    Result<std::unique_ptr<Core>> core = Core::open(options);
    QVERIFY(core);
    m_core = std::move(core).value();
    QVERIFY(m_core->store().write<Nothing>([kites, now = m_clock.now()](Connection &connection) {
        return Workspaces::import(connection, Settings{{}, {}, {kites}}, now);
    }).result());
    m_window = std::make_unique<MainWindow>(m_core->desks(), m_clock,
                                            MainWindowOptions{u"Mika"_s, ThemeChoice::Light, {}});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(u"settings"_s);
}

void tst_inforce::cleanup()
{
    m_window.reset();
    m_core.reset();
    m_vendor.reset();
}

void tst_inforce::start()
{
    QSignalSpy ready(m_core.get(), &Core::ready);
    m_core->start();
    QTRY_COMPARE(ready.count(), 1);
    m_vendor->setWebhookUrl(QUrl(ready.first().first().toString()
                                 + u"/webhooks/intercom/kites-key-0123456789"_s));
    QTRY_COMPARE(words(u"saveWords"_s), u"Everything is saved and in force."_s);
}

void tst_inforce::click(const QString &name)
{
    const auto found = [&] { return m_window->findChild<QAbstractButton *>(name); };
    QTRY_VERIFY2(found() && !found()->visibleRegion().isEmpty() && found()->isEnabled(),
                 qPrintable(name));
    QTest::mouseClick(found(), Qt::LeftButton);
}

std::optional<Decision> tst_inforce::decided() const
{
    const auto row = m_core->store().read<Overview::DecisionRow>(
        [](Connection &connection) -> Result<Overview::DecisionRow> {
            const Result<QList<Overview::Row>> sessions = Overview::list(connection, {});
            if (!sessions)
                return sessions.error();
            return Overview::decision(connection, sessions->value(0).id, DecisionId());
        }).result();
    return row ? std::optional(row->decision) : std::nullopt;
}

void tst_inforce::customerWrites(const QString &text)
{
    m_vendor->customerStarts(u"Ines Valdorf"_s, Simulated::Channel::Messenger, text);
}

void tst_inforce::savedIsSaidWhenTheCoreDecidesUnderIt()
{
    start();
    click(u"cell:kites.channels.web.autopilot"_s);
    const SettingsVersion before = stored().version;
    click(u"saveSettings"_s);
    QTRY_VERIFY(words(u"saveWords"_s).startsWith(u"Saved, in force since "_s));
    const SettingsVersion now = stored().version;
    QVERIFY(now != before);
    customerWrites(u"Where is my parcel?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(decided().has_value(), 20'000);
    QCOMPARE(decided()->settings, now);
    QTRY_COMPARE_WITH_TIMEOUT(decided()->mode, Mode::Autopilot, 20'000);
}

void tst_inforce::withoutACoreItIsSaidToWait()
{
    const QString waits = u"Saved. It takes effect when the core is back."_s;
    QTRY_COMPARE(words(u"saveWords"_s), waits);
    click(u"cell:kites.channels.web.autopilot"_s);
    click(u"saveSettings"_s);
    QTRY_VERIFY(stored().settings.channel(Channel::Web).autopilot);
    QTRY_COMPARE(words(u"saveWords"_s), waits);
    QSignalSpy ready(m_core.get(), &Core::ready);
    m_core->start();
    QTRY_VERIFY(words(u"saveWords"_s).startsWith(u"Saved, in force since "_s));
    QSignalSpy stopped(m_core.get(), &Core::stopped);
    m_core->stop();
    QTRY_COMPARE(words(u"saveWords"_s), waits);
    QTRY_COMPARE(stopped.count(), 1);
}

void tst_inforce::pausedIsSaidWhenTheCoreDecidesUnderIt()
{
    start();
    click(u"pauseWorkspace:kites"_s);
    QTRY_VERIFY(words(u"saveWords"_s).startsWith(u"Paused, in force since "_s));
    customerWrites(u"Where is my parcel?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(decided().has_value(), 20'000);
    const QList<GateResult> gates = decided()->gates;
    QVERIFY(!gates.isEmpty());
    QCOMPARE(gates.first().gate, Gate::Switches);
    QVERIFY(gates.first().state != GateState::Passed);
    click(u"pauseWorkspace:kites"_s);
    QTRY_VERIFY(words(u"saveWords"_s).startsWith(u"Resumed, in force since "_s));
}

void tst_inforce::everythingIsPausedOnceTheCoreKnows()
{
    start();
    const auto notice = [this] {
        return m_window->findChild<NoticeBar *>(u"notice"_s)->notice().text;
    };
    click(u"pauseEverything"_s);
    QCOMPARE(notice(), u"Pausing everything …"_s);
    QTRY_VERIFY(notice().startsWith(u"Everything is paused. "_s));
    QVERIFY(m_core->desks().settings.inForce()->settings.everythingPaused);
}

QTEST_MAIN(tst_inforce)
#include "tst_inforce.moc"
