// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/connector.h"
#include "http/client.h"
#include "sandbox/front/simulatedfront.h"
#include "secrets/foldersecrets.h"
#include "store/inbox.h"
#include "ui/support/deskhouse.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace Baton;

/// Connecting a company of Front by clicks, in the same forms as an Intercom workspace: its token,
/// the secrets of its two webhook systems, its lights.
class tst_wizardfront : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itAsksForWhatFrontHas();
    void aCompanyIsConnectedAndSwitchedOn();
    void oneOfTheTwoSecretsIsEnough();
    void aWrongTokenNamesTheNextStep();
    void whatTheTokenMayNotIsNamed();
    void lightsTurnGreen();
    void whatBatonAskedForTurnsNoLightGreen();

private:
    ConnectDoors doors();
    void open() { m_house->click(u"connect:Front"_s); }
    void type(const QString &name, const QByteArray &text);
    QString says(const QString &label) const { return m_house->words(label); }
    bool isShown(const QString &name) const { return m_house->child(name)->isVisible(); }
    QAbstractButton *next() const { return m_house->child<QAbstractButton>(u"wizardNext"_s); }
    bool nothingIsStored() const { return m_house->stored().workspaces.isEmpty(); }
    void pickTeammate();
    void arrives(const QString &topic, const QString &id);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_secretsFolder;
    std::unique_ptr<SimulatedFront> m_vendor;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<DeskHouse> m_house;
};

void tst_wizardfront::init()
{
    m_secretsFolder = std::make_unique<QTemporaryDir>();
    m_vendor = std::make_unique<SimulatedFront>(m_clock);
    QVERIFY(m_vendor->start());
    m_client = std::make_unique<HttpClient>(m_clock);
    m_house = std::make_unique<DeskHouse>(doors());
    m_house->open(u"integrations"_s);
}

void tst_wizardfront::cleanup()
{
    m_house.reset();
    m_client.reset();
    m_vendor.reset();
}

ConnectDoors tst_wizardfront::doors()
{
    ConnectDoors doors;
    doors.helpdesk = [this](const WorkspaceSettings &settings, const HelpdeskSecrets &secrets) {
        return frontHelpdesk(settings, secrets, *m_client);
    };
    doors.keep = [this](const WorkspaceKey &key, SecretName name, const QByteArray &value) {
        return finished(FolderSecretStore(m_secretsFolder->path()).write(key, name, value));
    };
    doors.reach = [](const WorkspaceSettings &, const QString &) {
        return finished(Result<bool>(false));
    };
    doors.regions = {{Platform::Front, {{u"Front"_s, m_vendor->baseUrl()}}}};
    return doors;
}

void tst_wizardfront::type(const QString &name, const QByteArray &text)
{
    auto *field = m_house->child<QLineEdit>(name);
    QVERIFY(field);
    field->selectAll();
    QTest::keyClicks(field, QString::fromUtf8(text));
}

void tst_wizardfront::pickTeammate()
{
    m_house->click(u"teammate:"_s + SimulatedFront::aiTeammate().value());
}

/// A webhook has come in.
void tst_wizardfront::arrives(const QString &topic, const QString &id)
{
    const Result<QList<Workspace>> all = m_house->store->read<QList<Workspace>>(Workspaces::all).result();
    QVERIFY(all && !all->isEmpty());
    const Workspace company = all->first();
    IncomingDelivery delivery{company.settings.webhookKey, company.id, "{}", {}, id, topic, {},
                              m_clock.now(), {}};
    QVERIFY(m_house->store
                ->write<Appended>([delivery](Connection &connection) {
                    return Inbox::append(connection, delivery);
                })
                .result());
}

void tst_wizardfront::itAsksForWhatFrontHas()
{
    open();
    QVERIFY(isShown(u"connectToken"_s));
    QVERIFY(isShown(u"connectAppKey"_s));
    QVERIFY(isShown(u"connectRuleSecret"_s));
    QVERIFY(!isShown(u"connectSecret"_s)); // Intercom's
    QVERIFY(!isShown(u"connectRegion"_s)); // there is but one
    QCOMPARE(m_house->child(u"connectToken"_s)->accessibleName(), u"API token"_s);
    QVERIFY(says(u"tokenCheck"_s).contains(u"API tokens"_s));
    QVERIFY(says(u"secretCheck"_s).contains(u"signing key"_s));
    QVERIFY(isShown(u"light:challenge"_s));
    QVERIFY(isShown(u"light:inbound"_s));
}

void tst_wizardfront::aCompanyIsConnectedAndSwitchedOn()
{
    open();
    type(u"connectToken"_s, SimulatedFront::apiToken());
    QTRY_COMPARE(says(u"tokenCheck"_s), u"The token works: company Nordwind Trade."_s);
    QCOMPARE(says(u"wizardStanding"_s),
             u"Next: the signing key of the app, or the secret of the rules."_s);
    type(u"connectAppKey"_s, SimulatedFront::appSigningKey());
    type(u"connectRuleSecret"_s, SimulatedFront::ruleSecret());
    pickTeammate();
    QVERIFY(nothingIsStored());
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(!nothingIsStored());
    const WorkspaceSettings stored = m_house->stored().workspaces.value(0);
    QCOMPARE(stored.platform, Platform::Front);
    QCOMPARE(stored.platformWorkspaceId, SimulatedFront::companyId());
    QCOMPARE(stored.aiTeammate, SimulatedFront::aiTeammate());
    QVERIFY(!stored.channel(Channel::Email).autopilot && !stored.handleUnassigned);
    FolderSecretStore kept(m_secretsFolder->path());
    QCOMPARE(*kept.read(stored.key, SecretName::ApiToken), SimulatedFront::apiToken());
    QCOMPARE(*kept.read(stored.key, SecretName::AppSigningKey), SimulatedFront::appSigningKey());
    QCOMPARE(*kept.read(stored.key, SecretName::RuleSecret), SimulatedFront::ruleSecret());
    const QString path = u"/webhooks/front/"_s + stored.webhookKey.value();
    QTRY_VERIFY(m_house->child<QLineEdit>(u"webhookUrl"_s)->text().endsWith(path));
    m_house->click(u"copyWebhook"_s);
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(path));
    // What a careful team would choose is proposed; one click stores it.
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(says(u"switchOnCheck"_s).startsWith(u"Proposed: "_s));
    const QWidget *wizard = m_house->child(u"wizard"_s);
    const auto *unassigned = wizard->findChild<QWidget *>(u"setting:handleUnassigned"_s);
    QVERIFY(unassigned);
    QTRY_VERIFY(unassigned->isVisible());
    QVERIFY(!wizard->findChild<QWidget *>(u"setting:processOnAssignment"_s)); // Intercom's
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(m_house->stored().workspaces.value(0).channel(Channel::Email).autopilot);
    const WorkspaceSettings on = m_house->stored().workspaces.value(0);
    QVERIFY(on.handleUnassigned);
    QVERIFY(!on.channel(Channel::Email).assist);
    QCOMPARE(on.channel(Channel::Email).answersGoOut, AnswersGoOut::AfterApproval);
    QCOMPARE(m_vendor->violations(), QStringList());
}

void tst_wizardfront::oneOfTheTwoSecretsIsEnough()
{
    open();
    type(u"connectToken"_s, SimulatedFront::apiToken());
    QTRY_VERIFY(says(u"tokenCheck"_s).startsWith(u"The token works: "_s));
    pickTeammate();
    QVERIFY(!next()->isEnabled());
    type(u"connectRuleSecret"_s, SimulatedFront::ruleSecret());
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(!nothingIsStored());
    FolderSecretStore kept(m_secretsFolder->path());
    const WorkspaceKey key = m_house->stored().workspaces.value(0).key;
    QCOMPARE(*kept.read(key, SecretName::RuleSecret), SimulatedFront::ruleSecret());
    QVERIFY(!kept.read(key, SecretName::AppSigningKey));
}

void tst_wizardfront::aWrongTokenNamesTheNextStep()
{
    open();
    type(u"connectToken"_s, "no-token-of-theirs");
    QTRY_VERIFY(says(u"tokenCheck"_s).startsWith(u"Front does not accept the API token"_s));
    QVERIFY(says(u"tokenCheck"_s).contains(u"Make a new token"_s));
    QVERIFY(isShown(u"checkToken"_s));
    type(u"connectAppKey"_s, SimulatedFront::appSigningKey());
    QVERIFY(!next()->isEnabled());
    QVERIFY(nothingIsStored());
}

void tst_wizardfront::whatTheTokenMayNotIsNamed()
{
    const std::pair<QString, QString> missing[] = {
        {u"PATCH /conversations"_s, u"“Shared resources: write”"_s},
        {u"GET /knowledge_bases"_s, u"“Knowledge bases: read”"_s},
        {u"GET /company/tags"_s, u"Tags cannot be read"_s},
        {u"GET /contacts"_s, u"Customers' attributes cannot be read"_s},
    };
    open();
    for (const auto &[forbidden, words] : missing) {
        SandboxFaults faults;
        faults.forbids = forbidden;
        m_vendor->setFaults(faults);
        type(u"connectToken"_s, SimulatedFront::apiToken());
        QTRY_VERIFY2(says(u"shortfall:0"_s).contains(words), qPrintable(forbidden));
        QVERIFY(says(u"tokenCheck"_s).startsWith(u"The token works: "_s));
    }
    SandboxFaults faults;
    faults.forbids = u"GET /conversations"_s;
    m_vendor->setFaults(faults);
    type(u"connectToken"_s, SimulatedFront::apiToken());
    QTRY_VERIFY(says(u"tokenCheck"_s).startsWith(
        u"The token works, but may not read conversations."_s));
    QVERIFY(!m_house->child(u"shortfall:0"_s));
}

void tst_wizardfront::lightsTurnGreen()
{
    open();
    type(u"connectToken"_s, SimulatedFront::apiToken());
    type(u"connectAppKey"_s, SimulatedFront::appSigningKey());
    pickTeammate();
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(!nothingIsStored());
    QTRY_COMPARE(says(u"light:head"_s), u"Address answers: 200"_s);
    QVERIFY(!says(u"light:challenge"_s).contains(u"answered"_s));
    arrives(u"catch-up"_s, {}); // asked for by Baton itself: proves nothing about webhooks
    arrives(u"sync"_s, u"challenge:1"_s);
    QTRY_VERIFY(says(u"light:challenge"_s).startsWith(u"Challenge: answered "_s));
    QTRY_VERIFY(says(u"wizardStanding"_s).startsWith(u"Connected. 0 of 4 topics seen"_s));
    arrives(u"inbound"_s, u"evt_1"_s);
    QTRY_VERIFY(says(u"light:inbound"_s).startsWith(u"inbound: received "_s));
    QCOMPARE(says(u"light:signature"_s), u"Signature matches"_s);
    QTRY_VERIFY(says(u"wizardStanding"_s).startsWith(u"Connected. 1 of 4 topics seen"_s));
}

// The webhook was refused; then Baton itself finds the conversation. That is no right signature.
void tst_wizardfront::whatBatonAskedForTurnsNoLightGreen()
{
    open();
    type(u"connectToken"_s, SimulatedFront::apiToken());
    type(u"connectAppKey"_s, "of-another-app");
    pickTeammate();
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(!nothingIsStored());
    const QString path = u"/webhooks/front/"_s
        + m_house->stored().workspaces.value(0).webhookKey.value();
    QVERIFY(m_house->store->write<Nothing>([path](Connection &connection) {
        return Inbox::recordRefused(connection, path, 401, u"The signature is wrong."_s,
                                    u"203.0.113.24"_s, 120, SystemClock().now());
    }).result());
    QTRY_VERIFY(says(u"light:signature"_s).contains(u"another secret"_s));
    arrives(u"catch-up"_s, {});
    arrives(u"inbound"_s, u"replay:7:1"_s);
    const WorkspaceKey key = m_house->stored().workspaces.value(0).key;
    const Result<IntakeView> intake = m_house->connecting->intake(key, {}).result();
    QVERIFY(intake && !intake->lastAccepted && intake->topics.isEmpty());
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(says(u"switchOnCheck"_s).startsWith(u"Proposed: "_s));
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(m_house->child(u"trial:accepted"_s)->isVisible());
    QVERIFY(says(u"trial:accepted"_s).startsWith(u"As a customer, write"_s));
}

QTEST_MAIN(tst_wizardfront)
#include "tst_wizardfront.moc"
