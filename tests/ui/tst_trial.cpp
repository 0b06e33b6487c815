// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consoledoors.h"
#include "app/core.h"
#include "console/connectdesk.h"
#include "console/settingsdesk.h"
#include "domain/async.h"
#include "helpdesk/front/connector.h"
#include "helpdesk/intercom/connector.h"
#include "http/client.h"
#include "sandbox/front/simulatedfront.h"
#include "sandbox/simulatedintercom.h"
#include "secrets/foldersecrets.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Baton;

namespace {

/// What a simulated helpdesk does for the test, whichever it is.
struct Vendor
{
    Platform platform;
    QString connectButton;
    QString baseUrl;
    TeammateId aiTeammate;
    QList<std::pair<QString, QByteArray>> fields; ///< of the form, by name
    std::function<void(const QUrl &)> setWebhook;
    std::function<ConversationId(const QString &)> customerStarts;
    std::function<void(const ConversationId &, const QString &)> customerWrites;
    std::function<void(const ConversationId &, const QString &)> teammateReplies;
    std::function<void(const ConversationId &)> closes; ///< assigned and closed by people
    std::function<QStringList()> violations;
};

} // namespace

/// The end of the wizard, by clicks, against simulated helpdesks over real HTTP: every light of the
/// webhook turns green as its event arrives, and the four live checks follow a real conversation.
class tst_trial : public QObject
{
    Q_OBJECT

private slots:
    void everyLightTurnsGreen_data();
    void everyLightTurnsGreen();
    void cleanup();

private:
    Vendor intercom();
    Vendor front();
    void open(const Vendor &vendor);
    void connectWorkspace(const Vendor &vendor);
    void switchOn();
    QWidget *child(const QString &name) { return m_window->findChild<QWidget *>(name); }
    QString words(const QString &name)
    {
        const auto *label = m_window->findChild<QLabel *>(name);
        return label ? label->text() : QString();
    }
    bool isSeen(const QString &name)
    {
        QWidget *widget = child(name);
        if (!widget || !widget->isVisible() || !widget->isEnabled())
            return false;
        if (widget->visibleRegion().isEmpty()) // scrolled away: comes by Tab
            widget->setFocus(Qt::TabFocusReason);
        return !widget->visibleRegion().isEmpty();
    }
    void click(const QString &name)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(isSeen(name), qPrintable(name), 20'000);
        QTest::mouseClick(child(name), Qt::LeftButton);
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SimulatedIntercom> m_intercom;
    std::unique_ptr<SimulatedFront> m_front;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<Core> m_core;
    std::unique_ptr<FolderSecretStore> m_secrets;
    std::unique_ptr<ConsoleDoors> m_doors;
    std::unique_ptr<ConnectDesk> m_connecting;
    std::unique_ptr<MainWindow> m_window;
};

Vendor tst_trial::intercom()
{
    m_intercom = std::make_unique<SimulatedIntercom>(m_clock);
    if (!m_intercom->start())
        qFatal("the vendor cannot listen");
    SimulatedIntercom *shop = m_intercom.get();
    return {Platform::Intercom, u"connectFirst:Intercom"_s, shop->baseUrl(),
            SimulatedIntercom::aiTeammate(),
            {{u"connectToken"_s, SimulatedIntercom::apiToken()},
             {u"connectSecret"_s, SimulatedIntercom::clientSecret()}},
            [shop](const QUrl &url) { shop->setWebhookUrl(url); },
            [shop](const QString &text) {
                return shop->customerStarts(u"Ines Valdorf"_s, Simulated::Channel::Messenger, text);
            },
            [shop](const ConversationId &id, const QString &text) {
                QVERIFY(shop->customerWrites(id, text));
            },
            [shop](const ConversationId &id, const QString &text) {
                QVERIFY(shop->teammateReplies(id, text));
            },
            [shop](const ConversationId &id) {
                QVERIFY(shop->assign(id, SimulatedIntercom::humanTeammate()));
                QVERIFY(shop->close(id));
            },
            [shop] { return shop->violations(); }};
}

Vendor tst_trial::front()
{
    m_front = std::make_unique<SimulatedFront>(m_clock);
    if (!m_front->start())
        qFatal("the vendor cannot listen");
    SimulatedFront *desk = m_front.get();
    return {Platform::Front, u"connectFirst:Front"_s, desk->baseUrl(), SimulatedFront::aiTeammate(),
            {{u"connectToken"_s, SimulatedFront::apiToken()},
             {u"connectAppKey"_s, SimulatedFront::appSigningKey()}},
            [desk](const QUrl &url) {
                desk->setApplicationWebhook(url);
                QTRY_VERIFY(desk->applicationWebhookAnswers()); // nothing leaves before
            },
            [desk](const QString &text) {
                return desk->customerStarts(u"Ines Valdorf"_s, u"ines@example.com"_s,
                                            Simulated::Channel::Email, text, u"A question"_s);
            },
            [desk](const ConversationId &id, const QString &text) {
                QVERIFY(desk->customerWrites(id, text));
            },
            [desk](const ConversationId &id, const QString &text) {
                QVERIFY(desk->teammateReplies(id, text));
            },
            [desk](const ConversationId &id) {
                QVERIFY(desk->assign(id, SimulatedFront::humanTeammate()));
                QVERIFY(desk->archive(id));
            },
            [desk] { return desk->violations(); }};
}

void tst_trial::open(const Vendor &vendor)
{
    m_folder = std::make_unique<QTemporaryDir>();
    Options options;
    options.dataDir = m_folder->filePath(u"data"_s);
    options.secretsDir = m_folder->filePath(u"secrets"_s);
    options.listen.port = 0;
    Result<std::unique_ptr<Core>> core = Core::open(options);
    QVERIFY(core);
    m_core = std::move(core).value();
    m_client = std::make_unique<HttpClient>(m_clock);
    // As the program's own, but for where the vendor is.
    m_secrets = std::make_unique<FolderSecretStore>(options.secretsDir);
    m_doors = std::make_unique<ConsoleDoors>(m_clock, options);
    m_doors->setSecrets(m_secrets.get());
    ConnectDoors doors = m_doors->connecting();
    doors.helpdesk = [this](const WorkspaceSettings &settings, const HelpdeskSecrets &secrets) {
        return settings.platform == Platform::Front ? frontHelpdesk(settings, secrets, *m_client)
                                                    : intercomHelpdesk(settings, secrets, *m_client);
    };
    doors.regions = {{vendor.platform, {{u"Simulated"_s, vendor.baseUrl}}}};
    m_connecting = std::make_unique<ConnectDesk>(m_core->store(), m_clock, doors);
    const Desks real = m_core->desks();
    const Desks desks{real.sessions, real.commands,    real.health, real.settings,  real.record,
                      *m_connecting, real.diagnostics, real.events, real.knowledge, real.exports};
    m_window = std::make_unique<MainWindow>(desks, m_clock,
                                            MainWindowOptions{u"Mika"_s, ThemeChoice::Light, {}});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_core->start();
}

void tst_trial::cleanup()
{
    m_window.reset();
    m_connecting.reset();
    m_doors.reset();
    m_core.reset();
    m_client.reset();
    m_intercom.reset();
    m_front.reset();
}

void tst_trial::connectWorkspace(const Vendor &vendor)
{
    click(vendor.connectButton);
    for (const auto &[field, value] : vendor.fields)
        QTest::keyClicks(child(field), QString::fromUtf8(value));
    click(u"teammate:"_s + vendor.aiTeammate.value());
    click(u"wizardNext"_s);
    auto *address = m_window->findChild<QLineEdit *>(u"webhookUrl"_s);
    QTRY_VERIFY(address->text().startsWith(u"http://127.0.0.1:"_s));
    // A delivery of our own went round by the address.
    QTRY_COMPARE_WITH_TIMEOUT(words(u"light:head"_s),
                              u"Address answers, and a signed test came through unchanged"_s,
                              20'000);
    QVERIFY(!words(u"light:signature"_s).contains(u"matches"_s)); // it proves nothing of theirs
    vendor.setWebhook(QUrl(address->text()));
}

void tst_trial::switchOn()
{
    click(u"wizardNext"_s);
    QTRY_VERIFY(words(u"switchOnCheck"_s).startsWith(u"Proposed"_s));
    click(u"wizardNext"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child(u"trial:accepted"_s)->isVisible(), 20'000);
}

void tst_trial::everyLightTurnsGreen_data()
{
    QTest::addColumn<bool>("atFront");
    QTest::newRow("Intercom") << false;
    QTest::newRow("Front") << true;
}

void tst_trial::everyLightTurnsGreen()
{
    QFETCH(bool, atFront);
    const Vendor vendor = atFront ? front() : intercom();
    open(vendor);
    connectWorkspace(vendor);
    if (QTest::currentTestFailed())
        return;
    // A conversation that people have, from its first word to its end: every topic comes by.
    const ConversationId first = vendor.customerStarts(u"Good morning, is anybody there?"_s);
    vendor.customerWrites(first, u"Hello again?"_s);
    vendor.teammateReplies(first, u"Good morning, what may I do for you?"_s);
    vendor.closes(first);
    for (const QString &topic : topicsOf(vendor.platform))
        QTRY_VERIFY2_WITH_TIMEOUT(words(u"light:"_s + topic).contains(u"received"_s),
                                  qPrintable(topic), 20'000);
    QCOMPARE(words(u"light:signature"_s), u"Signature matches"_s);
    if (atFront)
        QVERIFY(words(u"light:challenge"_s).startsWith(u"Challenge: answered "_s));
    switchOn();
    if (QTest::currentTestFailed())
        return;
    // What the helpdesk knows was proposed with the rest, and is read by itself.
    const WorkspaceSettings stored = m_core->desks().settings.current().result()->settings.workspaces[0];
    QVERIFY(stored.vendorKnowledge.articles || !stored.vendorKnowledge.bases.isEmpty());
    QVERIFY(!stored.vendorKnowledge.conversations);
    const auto articles = [this] {
        const auto all = m_core->store().read<QList<Workspace>>(Workspaces::all).result();
        return m_core->desks().knowledge.view(all->first().id).result()->articles.size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(articles() > 5, 30'000);

    const ConversationId talk
        = vendor.customerStarts(u"How much does express delivery cost, and how long does it take?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(words(u"trial:accepted"_s),
                              u"A message arrived, and its delivery was accepted."_s, 20'000);
    // The answer waits for an approval; from the wizard to it is one click.
    QTRY_VERIFY_WITH_TIMEOUT(words(u"trial:answered"_s).startsWith(u"It waits for your approval"_s),
                             60'000);
    click(u"openTrial:answered"_s);
    click(u"approve"_s);
    m_window->showPage(u"integrations"_s);
    QTRY_COMPARE_WITH_TIMEOUT(words(u"trial:answered"_s),
                              u"The AI's answer reached the helpdesk."_s, 30'000);
    vendor.customerWrites(talk, u"I want to talk to a human"_s);
    QTRY_VERIFY_WITH_TIMEOUT(words(u"trial:handedOff"_s).startsWith(u"The note is there"_s), 60'000);
    vendor.teammateReplies(talk, u"Here I am. What may I do?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(words(u"trial:person"_s),
                              u"A teammate's reply went to the customer."_s, 20'000);
    QCOMPARE(words(u"wizardStanding"_s), u"Everything works."_s);
    QCOMPARE(vendor.violations(), QStringList());
    click(u"wizardNext"_s);
    QTRY_VERIFY(child(u"livePage"_s)->isVisible());
}

QTEST_MAIN(tst_trial)
#include "tst_trial.moc"
