// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/doorcheck.h"
#include "app/check/machine.h"
#include "app/core.h"
#include "app/healthwatch.h"
#include "store/inbox.h"
#include "ui/support/deskhouse.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace Baton;

/// What goes wrong with the machine or on the way to it is said in the window, with the next step.
/// Wrong token, wrong region, no network and a locked keychain are in tst_wizard.
class tst_failures : public QObject
{
    Q_OBJECT

private slots:
    void aTakenPortIsNamedInTheWindow();
    void aTakenPortIsAFinding();
    void aFullDiskIsSaidAndGoesOn();
    void aSilentWebhookIsInTheStatusBar();
    void refusedDeliveriesNameTheSecret();
    void silentWebhooksAreAFinding();

private:
    void found(const Findings &findings);
};

static bool shows(const QWidget &page, const QString &words)
{
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void tst_failures::found(const Findings &findings)
{
    QVERIFY(!findings.isEmpty());
    DeskHouse house;
    house.findings = findings;
    house.open(u"diagnostics"_s);
    QTRY_COMPARE(house.words(u"seen:0"_s), findings.first().seen);
    const Finding &finding = findings.first();
    QVERIFY(!finding.fix.isEmpty());
    const QString fix = finding.fixHere.isEmpty() ? finding.fix : finding.fixHere;
    QTRY_VERIFY(shows(*house.child(u"diagnosticsPage"_s), fix));
    const bool hasButton = finding.cure.remedy != Remedy::None;
    QCOMPARE(house.child(u"remedy:0"_s) != nullptr, hasButton);
    QVERIFY(!hasButton || !fix.contains(u"baton "_s)); // a button spares the terminal
}

void tst_failures::aTakenPortIsNamedInTheWindow()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QTemporaryDir folder;
    Options options;
    options.dataDir = folder.filePath(u"data"_s);
    options.secretsDir = folder.filePath(u"secrets"_s);
    options.listen.port = other.serverPort();
    Result<std::unique_ptr<Core>> core = Core::open(options);
    QVERIFY(core);
    SystemClock clock;
    MainWindow window((*core)->desks(), clock, {u"Mika"_s, ThemeChoice::Light, {}});
    connect(core->get(), &Core::failed, &window, &MainWindow::sayFailure);
    window.resize(1280, 800);
    window.show();
    (*core)->start();
    auto *words = window.findChild<QLabel *>(u"noticeText"_s);
    QTRY_VERIFY(words->isVisible() && words->text().contains(QString::number(other.serverPort())));
    QVERIFY2(words->text().contains(u"--listen"_s), qPrintable(words->text()));
    QVERIFY(!window.findChild<QWidget *>(u"noticeClose"_s)->isVisible());
}

void tst_failures::aTakenPortIsAFinding()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ListenAddress address;
    address.port = other.serverPort();
    const Finding finding = checkFreeAddress(address);
    QCOMPARE(finding.kind, FindingKind::Wrong);
    found({finding});
}

void tst_failures::aFullDiskIsSaidAndGoesOn()
{
    DeskHouse house;
    HealthWatch watch(*house.store, house.clock, *house.health);
    watch.listening(u"http://127.0.0.1:8787"_s);
    house.open(u"live"_s);
    watch.storeFailed({ErrorKind::Storage, u"The disk is full."_s,
                       u"Free space on the disk of the data folder; Baton goes on by itself."_s});
    auto *words = house.child<QLabel>(u"noticeText"_s);
    QTRY_VERIFY(words->isVisible() && words->text().contains(u"The disk is full."_s));
    QVERIFY(words->text().contains(u"Free space on the disk"_s));
    watch.exchanged(u"acme"_s, 200, 40ms); // what was sent was stored
    QTRY_VERIFY(!words->isVisible());
}

void tst_failures::aSilentWebhookIsInTheStatusBar()
{
    DeskHouse house;
    house.open(u"live"_s);
    HealthView health;
    health.items = {{u"Acme"_s, HealthState::Warning, u"webhooks silent"_s,
                     u"Look at the vendor whether the webhook is suspended."_s}};
    house.health->set(health);
    QTRY_VERIFY(house.child(u"health0"_s));
    QTRY_COMPARE(house.child(u"health0"_s)->accessibleName(), u"Acme webhooks silent"_s);
    QCOMPARE(house.child(u"health0"_s)->accessibleDescription(), health.items.first().detail);
    QVERIFY(house.child(u"health0"_s)->toolTip().contains(health.items.first().detail));
}

void tst_failures::refusedDeliveriesNameTheSecret()
{
    DeskHouse house;
    house.import(oneWorkspace());
    const auto workspaces = *house.store->read<QList<Workspace>>(Workspaces::all).result();
    const QString path
        = u"/webhooks/intercom/"_s + workspaces.first().settings.webhookKey.value();
    QVERIFY(house.store->write<Nothing>([path](Connection &connection) {
        return Inbox::recordRefused(connection, path, 401, u"The signature is wrong."_s,
                                    u"203.0.113.24"_s, 120, SystemClock().now());
    }).result());
    const auto door = house.store->read<DoorState>([&](Connection &connection) {
        return readDoor(connection, house.clock.now());
    }).result();
    const Findings refused = checkDoor(*door, workspaces);
    QVERIFY(refused.first().fix.contains(u"baton secret set kites"_s));
    QCOMPARE(refused.first().cure.remedy, Remedy::EnterToken);
    found(refused);
}

// A week of webhooks, and then none: a finding, and from it by one click to a test of the way.
void tst_failures::silentWebhooksAreAFinding()
{
    DeskHouse house;
    house.import(oneWorkspace());
    const Workspace kites = house.store->read<QList<Workspace>>(Workspaces::all).result()->first();
    const Time now = house.clock.now();
    for (int i = 0; i < 30; ++i) {
        const IncomingDelivery delivery{kites.settings.webhookKey, kites.id, "{}", {},
                                        QString::number(i), u"conversation.user.created"_s, {},
                                        now - 12h - i * 10min, {}};
        QVERIFY(house.store->write<Appended>([delivery](Connection &connection) {
            return Inbox::append(connection, delivery);
        }).result());
    }
    const auto door = house.store->read<DoorState>([&](Connection &connection) {
        return readDoor(connection, now);
    }).result();
    const Findings silent = checkSilence(kites, *door);
    QCOMPARE(silent.size(), 1);
    QVERIFY2(silent.first().seen.contains(u"12 hour"_s), qPrintable(silent.first().seen));
    house.findings = silent;
    house.open(u"diagnostics"_s);
    QTRY_COMPARE(house.words(u"subject:0"_s), u"Northwind Kites: webhooks"_s);
    QCOMPARE(house.child<QAbstractButton>(u"remedy:0"_s)->text(), u"Test the webhook"_s);
    house.click(u"remedy:0"_s);
    QTRY_VERIFY(house.child(u"sendTest@kites"_s)->hasFocus());
}

QTEST_MAIN(tst_failures)
#include "tst_failures.moc"
