// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/connector.h"
#include "http/client.h"
#include "sandbox/simulatedintercom.h"
#include "secrets/foldersecrets.h"
#include "ui/support/deskhouse.h"

#include <QLineEdit>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace Baton;

/// Connecting a workspace against a simulated vendor over real HTTP: what works is stored whole,
/// what fails says what to do next and stores nothing.
class tst_wizard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aTokenIsCheckedWhileItIsTyped();
    void aWrongTokenNamesTheNextStep();
    void aTokenOfAnotherRegionIsToldAndUsed();
    void aMissingPermissionIsNoWrongToken();
    void aPlanWithoutApiIsNoWrongToken();
    void eachMissingPermissionHasALine();
    void withoutConversationsItDoesNotConnect();
    void withoutANetworkItSaysSo();
    void aLockedKeychainStoresNothing();
    void aSecretThatIsNotKeptTakesTheOthersBack();
    void withoutASecretItDoesNotConnect();
    void aNewTokenKeepsTheSettings();
    void aNewTokenIsAskedWhereTheWorkspaceIs();
    void aTokenOfAnotherWorkspaceIsTold();
    void aWrongClockIsTold();
    void leavingKeepsWhatWasTyped();
    void closingKeepsWhatWasTyped();
    void whatIsCorrectedAfterConnectingIsStored();
    void theTeammateIsPickedWithTheTokenThatIsKept();
    void itGoesOnWhereItWasLeft();
    void aTeammateWithoutASeatIsShown();
    void aRefusedListLetsAnIdBePasted();
    void aPastedTeammateHasToExist();
    void handoffsGoToSomebodyOfTheList();
    void aPastedTargetHasToExist();

private:
    ConnectDoors doors();
    void open() { m_house->click(u"connect:Intercom"_s); }
    void type(const QString &name, const QByteArray &text);
    QString says(const QString &label) const { return m_house->words(label); }
    QAbstractButton *next() const { return m_house->child<QAbstractButton>(u"wizardNext"_s); }
    bool nothingIsStored() const { return m_house->stored().workspaces.isEmpty(); }
    void fillInSecret();
    void fillIn();
    void openSwitchOn();
    QWidget *inWizard(const QString &name) const;
    QString targetSays() const { return qobject_cast<QLabel *>(inWizard(u"targetCheck"_s))->text(); }
    QString target() const { return m_house->stored().workspaces.value(0).handoff.assignTo; }

    SystemClock m_clock;
    QTemporaryDir m_secretsFolder;
    std::unique_ptr<SimulatedIntercom> m_vendor;
    std::unique_ptr<SimulatedIntercom> m_elsewhere; ///< takes no token
    std::unique_ptr<HttpClient> m_client;
    std::optional<Millis> m_ahead;
    std::optional<Error> m_locked; ///< of the keychain
    std::optional<SecretName> m_lockedName; ///< … for that one only
    std::unique_ptr<DeskHouse> m_house;
};

void tst_wizard::init()
{
    m_locked.reset();
    m_lockedName.reset();
    m_ahead.reset();
    m_vendor = std::make_unique<SimulatedIntercom>(m_clock);
    m_elsewhere = std::make_unique<SimulatedIntercom>(m_clock);
    QVERIFY(m_vendor->start());
    QVERIFY(m_elsewhere->start());
    SandboxFaults faults;
    faults.unauthorized = true;
    m_elsewhere->setFaults(faults);
    m_client = std::make_unique<HttpClient>(m_clock);
    connect(m_client.get(), &HttpClient::clockSeen, this,
            [this](const QString &, Millis ahead) { m_ahead = ahead; });
    m_house = std::make_unique<DeskHouse>(doors());
    m_house->open(u"integrations"_s);
}

void tst_wizard::cleanup()
{
    m_house.reset();
    m_client.reset();
    m_vendor.reset();
    m_elsewhere.reset();
}

ConnectDoors tst_wizard::doors()
{
    ConnectDoors doors;
    doors.helpdesk = [this](const WorkspaceSettings &settings, const HelpdeskSecrets &secrets) {
        return intercomHelpdesk(settings, secrets, *m_client);
    };
    doors.keep = [this](const WorkspaceKey &key, SecretName name, const QByteArray &value) {
        FolderSecretStore folder(m_secretsFolder.path());
        return finished(m_locked && name == m_lockedName.value_or(name)
                            ? Result<>(*m_locked) : folder.write(key, name, value));
    };
    doors.kept = [this](const WorkspaceKey &key, SecretName name) {
        return finished(FolderSecretStore(m_secretsFolder.path()).read(key, name));
    };
    doors.forget = [this](const WorkspaceKey &key, SecretName name) {
        return finished(FolderSecretStore(m_secretsFolder.path()).remove(key, name));
    };
    doors.clockAhead = [this] { return m_ahead; };
    doors.reach = [](const WorkspaceSettings &, const QString &) {
        return finished(Result<bool>(false));
    };
    doors.regions = {{Platform::Intercom,
                      {{u"United States"_s, m_elsewhere->baseUrl()},
                       {u"Europe"_s, m_vendor->baseUrl()}}}};
    return doors;
}

void tst_wizard::type(const QString &name, const QByteArray &text)
{
    auto *field = m_house->child<QLineEdit>(name);
    QVERIFY(field);
    field->selectAll();
    QTest::keyClicks(field, QString::fromUtf8(text));
}

void tst_wizard::fillInSecret()
{
    open();
    type(u"connectToken"_s, SimulatedIntercom::apiToken());
    type(u"connectSecret"_s, SimulatedIntercom::clientSecret());
}

void tst_wizard::fillIn()
{
    fillInSecret();
    m_house->click(u"teammate:"_s + SimulatedIntercom::aiTeammate().value());
}

void tst_wizard::aTokenIsCheckedWhileItIsTyped()
{
    open();
    QVERIFY(!next()->isEnabled());
    type(u"connectToken"_s, SimulatedIntercom::apiToken());
    QTRY_VERIFY(says(u"tokenCheck"_s).startsWith(u"The token works: "_s));
    QVERIFY(says(u"tokenCheck"_s).contains(u"region Europe"_s));
    QCOMPARE(says(u"wizardStanding"_s), u"Next: the client secret."_s);
    type(u"connectSecret"_s, SimulatedIntercom::clientSecret());
    // The only one who could answer beside the token's owner is proposed; another may be picked.
    QVERIFY(says(u"teammateCheck"_s).startsWith(u"Proposed: "_s));
    QVERIFY(next()->isEnabled());
    QVERIFY(nothingIsStored());
    m_house->click(u"teammate:"_s + SimulatedIntercom::aiTeammate().value());
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(!nothingIsStored());
    const WorkspaceSettings stored = m_house->stored().workspaces.value(0);
    QCOMPARE(stored.apiBaseUrl, m_vendor->baseUrl());
    QCOMPARE(stored.platformWorkspaceId, SimulatedIntercom::appId());
    QCOMPARE(stored.aiTeammate, SimulatedIntercom::aiTeammate());
    QVERIFY(!stored.channel(Channel::Web).autopilot); // nothing is answered yet
    FolderSecretStore kept(m_secretsFolder.path());
    QCOMPARE(*kept.read(stored.key, SecretName::ApiToken), SimulatedIntercom::apiToken());
    QCOMPARE(*kept.read(stored.key, SecretName::SigningSecret), SimulatedIntercom::clientSecret());
    QTRY_VERIFY(m_house->child<QLineEdit>(u"webhookUrl"_s)->text().endsWith(
        u"/webhooks/intercom/"_s + stored.webhookKey.value()));
    // What a careful team would choose is proposed; one click stores it.
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(says(u"switchOnCheck"_s).startsWith(u"Proposed: "_s));
    QTRY_COMPARE(next()->text(), u"Switch on"_s);
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(m_house->stored().workspaces.value(0).channel(Channel::Web).autopilot);
    QCOMPARE(m_house->stored().workspaces.value(0).channel(Channel::Email).answersGoOut,
             AnswersGoOut::AfterApproval);
    // Then four lights for a conversation with oneself; nothing was written yet.
    QTRY_VERIFY(m_house->child(u"openTrial:answered"_s)->isHidden()
                && m_house->child(u"trial:accepted"_s)->isVisible());
    QVERIFY(says(u"trial:answered"_s).startsWith(u"Then wait for the answer."_s));
    QTRY_COMPARE(next()->text(), u"Done"_s);
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(m_house->child(u"livePage"_s)->isVisible());
}

void tst_wizard::aWrongTokenNamesTheNextStep()
{
    open();
    type(u"connectToken"_s, "dG9rOm5vbmU=");
    QTRY_VERIFY(says(u"tokenCheck"_s).startsWith(u"Intercom does not accept the access token"_s));
    QVERIFY(says(u"tokenCheck"_s).contains(u"Paste a valid token"_s));
    QVERIFY(m_house->child(u"checkToken"_s)->isVisible());
    type(u"connectSecret"_s, SimulatedIntercom::clientSecret());
    QVERIFY(!next()->isEnabled());
    QVERIFY(nothingIsStored());
    // The next try starts by typing.
    type(u"connectToken"_s, SimulatedIntercom::apiToken());
    QTRY_VERIFY(says(u"tokenCheck"_s).startsWith(u"The token works: "_s));
}

void tst_wizard::aTokenOfAnotherRegionIsToldAndUsed()
{
    open();
    QTest::keyClick(m_house->child(u"connectRegion"_s), Qt::Key_Down); // United States
    type(u"connectToken"_s, SimulatedIntercom::apiToken());
    QTRY_VERIFY(says(u"tokenCheck"_s).startsWith(u"This token belongs to the region Europe"_s));
    QVERIFY(!next()->isEnabled());
    QCOMPARE(m_house->child<QAbstractButton>(u"useRegion"_s)->text(), u"Use Europe"_s);
    m_house->click(u"useRegion"_s);
    QTRY_VERIFY(says(u"tokenCheck"_s).startsWith(u"The token works: "_s));
}

// The first region does not know the token, the second does: what that one says counts.
void tst_wizard::aMissingPermissionIsNoWrongToken()
{
    SandboxFaults faults;
    faults.forbidden = true;
    m_vendor->setFaults(faults);
    open();
    type(u"connectToken"_s, SimulatedIntercom::apiToken());
    QTRY_VERIFY2(says(u"tokenCheck"_s).startsWith(u"Intercom forbids this to the access token"_s),
                 qPrintable(says(u"tokenCheck"_s)));
    QVERIFY(nothingIsStored());
}

// Of the plan the vendor speaks in the token's own region only; the first one says 401 to all.
void tst_wizard::aPlanWithoutApiIsNoWrongToken()
{
    SandboxFaults faults;
    faults.planWithoutApi = true;
    m_vendor->setFaults(faults);
    open();
    type(u"connectToken"_s, SimulatedIntercom::apiToken());
    QTRY_VERIFY2(says(u"tokenCheck"_s).contains(u"plan does not include this"_s),
                 qPrintable(says(u"tokenCheck"_s)));
    QVERIFY(says(u"tokenCheck"_s).contains(u"Check the Intercom subscription"_s));
    QVERIFY(!next()->isEnabled());
}

void tst_wizard::eachMissingPermissionHasALine()
{
    const std::pair<QString, QString> missing[] = {
        {u"PUT /conversations"_s, u"“Write conversations”"_s},
        {u"GET /articles"_s, u"“Read and List articles”"_s},
        {u"GET /tags"_s, u"“Read tags, Write tags”"_s},
        {u"GET /contacts"_s, u"“Read and list users and companies”"_s},
    };
    open();
    for (const auto &[forbidden, permission] : missing) {
        SandboxFaults faults;
        faults.forbids = forbidden;
        m_vendor->setFaults(faults);
        type(u"connectToken"_s, SimulatedIntercom::apiToken());
        QTRY_VERIFY2(says(u"shortfall:0"_s).contains(permission), qPrintable(forbidden));
        QVERIFY(says(u"tokenCheck"_s).startsWith(u"The token works: "_s)); // the rest does
        QVERIFY(!m_house->child(u"shortfall:1"_s));
    }
    m_vendor->setFaults({});
    type(u"connectToken"_s, SimulatedIntercom::apiToken());
    QVERIFY(!m_house->child(u"shortfall:0"_s));
    QTRY_VERIFY(says(u"tokenCheck"_s).startsWith(u"The token works: "_s));
    QVERIFY(!m_house->child(u"shortfall:0"_s));
    for (const auto &call : m_vendor->calls())
        QVERIFY(call.method == "GET" || call.status == 404 || call.status == 403);
}

void tst_wizard::withoutConversationsItDoesNotConnect()
{
    SandboxFaults faults;
    faults.forbids = u"GET /conversations"_s;
    m_vendor->setFaults(faults);
    fillInSecret();
    QTRY_VERIFY(says(u"tokenCheck"_s).startsWith(
        u"The token works, but may not read conversations."_s));
    QVERIFY(!next()->isEnabled());
    m_vendor->setFaults({});
    m_house->click(u"checkToken"_s);
    QTRY_VERIFY(says(u"tokenCheck"_s).startsWith(u"The token works: "_s));
}

void tst_wizard::withoutANetworkItSaysSo()
{
    // Nobody listens there any more.
    m_vendor.reset();
    m_elsewhere.reset();
    open();
    type(u"connectToken"_s, SimulatedIntercom::apiToken());
    QTRY_VERIFY_WITH_TIMEOUT(says(u"tokenCheck"_s).startsWith(u"Intercom could not be reached"_s),
                             30000);
    QVERIFY(says(u"tokenCheck"_s).contains(u"Check the network"_s));
    QCOMPARE(says(u"tokenCheck"_s).count(u"127.0.0.1:"_s), 2); // every region's host
    QVERIFY(!says(u"tokenCheck"_s).contains(u"by itself"_s));  // nobody tries again but who clicks
    QVERIFY(m_house->child(u"checkToken"_s)->isVisible());
    QVERIFY(nothingIsStored());
}

void tst_wizard::aLockedKeychainStoresNothing()
{
    m_locked = Error{ErrorKind::Denied, u"The keychain is locked."_s, u"Unlock it, then try again."_s};
    fillIn();
    m_house->click(u"wizardNext"_s);
    QTRY_COMPARE(says(u"wizardStanding"_s),
                 u"Not connected. The keychain is locked. Unlock it, then try again."_s);
    QVERIFY(nothingIsStored());
    m_locked.reset();
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(!nothingIsStored());
}

// The client secret is written first, the token second.
void tst_wizard::aSecretThatIsNotKeptTakesTheOthersBack()
{
    m_locked = Error{ErrorKind::Denied, u"The keychain is locked."_s, u"Unlock it, then try again."_s};
    m_lockedName = SecretName::ApiToken;
    QDir kept(m_secretsFolder.path());
    for (const QString &file : kept.entryList(QDir::Files))
        kept.remove(file);
    fillIn();
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(says(u"wizardStanding"_s).startsWith(u"Not connected. The keychain is locked."_s));
    QVERIFY(nothingIsStored());
    kept.refresh();
    QCOMPARE(kept.entryList(QDir::Files), QStringList());
    m_locked.reset();
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(!nothingIsStored());
    // Of a workspace that is connected, the old ones stay.
    FolderSecretStore secrets(m_secretsFolder.path());
    const WorkspaceKey key = m_house->stored().workspaces.first().key;
    m_locked = Error{ErrorKind::Denied, u"The keychain is locked."_s, u"Unlock it, then try again."_s};
    type(u"connectSecret"_s, "of-another-app");
    type(u"connectToken"_s, SimulatedIntercom::apiToken());
    QTRY_VERIFY(next()->isEnabled());
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(says(u"wizardStanding"_s).startsWith(u"Not connected. The keychain is locked."_s));
    QCOMPARE(*secrets.read(key, SecretName::SigningSecret), SimulatedIntercom::clientSecret());
    QCOMPARE(*secrets.read(key, SecretName::ApiToken), SimulatedIntercom::apiToken());
}

void tst_wizard::withoutASecretItDoesNotConnect()
{
    open();
    type(u"connectToken"_s, SimulatedIntercom::apiToken());
    m_house->click(u"teammate:"_s + SimulatedIntercom::aiTeammate().value());
    QVERIFY(!next()->isEnabled());
    QCOMPARE(says(u"wizardStanding"_s), u"Next: the client secret."_s);
}

void tst_wizard::aNewTokenKeepsTheSettings()
{
    Settings settings = oneWorkspace();
    settings.workspaces[0].platformWorkspaceId = SimulatedIntercom::appId();
    settings.workspaces[0].aiTeammate = SimulatedIntercom::aiTeammate();
    settings.workspaces[0].apiBaseUrl = m_elsewhere->baseUrl();
    m_house->import(settings);
    m_house->click(u"renewToken:kites"_s);
    type(u"connectToken"_s, SimulatedIntercom::apiToken());
    m_house->click(u"useRegion"_s); // it moved
    QTRY_VERIFY(says(u"tokenCheck"_s).endsWith(u"It is connected already and gets this token."_s));
    m_house->click(u"wizardNext"_s); // the AI teammate is still the one
    QTRY_COMPARE(m_house->stored().workspaces.value(0).apiBaseUrl, m_vendor->baseUrl());
    QCOMPARE(m_house->stored().workspaces.value(0).aiTeammate, SimulatedIntercom::aiTeammate());
    QCOMPARE(m_house->stored().workspaces.size(), 1);
    QVERIFY(m_house->stored().workspaces.value(0).channel(Channel::Web).autopilot);
    FolderSecretStore kept(m_secretsFolder.path());
    QCOMPARE(*kept.read(WorkspaceKey(u"kites"_s), SecretName::ApiToken),
             SimulatedIntercom::apiToken());
}

// Its address may be one that this version has no name for: a proxy's, or a new region's.
void tst_wizard::aNewTokenIsAskedWhereTheWorkspaceIs()
{
    SimulatedIntercom own(m_clock);
    QVERIFY(own.start());
    Settings settings = oneWorkspace();
    settings.workspaces[0].platformWorkspaceId = SimulatedIntercom::appId();
    settings.workspaces[0].aiTeammate = SimulatedIntercom::aiTeammate();
    settings.workspaces[0].apiBaseUrl = own.baseUrl();
    m_house->import(settings);
    m_house->click(u"renewToken:kites"_s);
    QVERIFY(m_house->child<QAbstractButton>(u"connectRegion"_s)->text().startsWith(u"127.0.0.1:"_s));
    type(u"connectToken"_s, SimulatedIntercom::apiToken());
    QTRY_VERIFY(says(u"tokenCheck"_s).startsWith(u"The token works: "_s));
    QVERIFY(m_vendor->calls().isEmpty());
    QVERIFY(m_elsewhere->calls().isEmpty());
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(says(u"wizardStanding"_s).startsWith(u"Connected."_s));
    QCOMPARE(m_house->stored().workspaces.value(0).apiBaseUrl, own.baseUrl());
}

void tst_wizard::aTokenOfAnotherWorkspaceIsTold()
{
    Settings settings = oneWorkspace(); // of a workspace with another id
    settings.workspaces[0].apiBaseUrl = m_vendor->baseUrl();
    m_house->import(settings);
    m_house->click(u"renewToken:kites"_s);
    type(u"connectToken"_s, SimulatedIntercom::apiToken());
    QTRY_VERIFY(says(u"tokenCheck"_s).contains(u"and not to Northwind Kites"_s));
}

void tst_wizard::aWrongClockIsTold()
{
    SandboxFaults faults;
    faults.clockAhead = 5min;
    m_vendor->setFaults(faults);
    open();
    type(u"connectToken"_s, SimulatedIntercom::apiToken());
    QTRY_VERIFY(says(u"tokenCheck"_s).startsWith(u"The token works: "_s));
    QVERIFY(m_house->child(u"clockCheck"_s)->isVisible());
    QVERIFY(says(u"clockCheck"_s).startsWith(u"This computer's clock differs"_s));
}

void tst_wizard::leavingKeepsWhatWasTyped()
{
    open();
    type(u"connectToken"_s, "abc");
    m_house->window->showPage(u"live"_s);
    m_house->window->showPage(u"integrations"_s);
    QCOMPARE(m_house->child<QLineEdit>(u"connectToken"_s)->text(), u"abc"_s);
    QVERIFY(m_house->child(u"connectToken"_s)->isVisible());
    m_house->click(u"show:connectToken"_s);
    QCOMPARE(m_house->child<QLineEdit>(u"connectToken"_s)->echoMode(), QLineEdit::Normal);
}

void tst_wizard::closingKeepsWhatWasTyped()
{
    fillIn();
    m_house->click(u"wizardClose"_s);
    m_house->click(u"connect:Intercom"_s);
    QCOMPARE(m_house->child<QLineEdit>(u"connectSecret"_s)->text(),
             QString::fromUtf8(SimulatedIntercom::clientSecret()));
    QTRY_VERIFY(next()->isEnabled()); // the token is checked again, the teammate still chosen
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(!nothingIsStored());
    m_house->click(u"wizardClose"_s);
    m_house->click(u"connect:Intercom"_s); // what is connected needs no token any more
    QVERIFY(m_house->child<QLineEdit>(u"connectToken"_s)->text().isEmpty());
}

void tst_wizard::whatIsCorrectedAfterConnectingIsStored()
{
    open();
    type(u"connectToken"_s, SimulatedIntercom::apiToken());
    type(u"connectSecret"_s, "of-another-app");
    m_house->click(u"teammate:"_s + SimulatedIntercom::aiTeammate().value());
    m_house->click(u"wizardNext"_s);
    QTRY_COMPARE(next()->text(), u"Next: Switch on"_s);
    type(u"connectSecret"_s, SimulatedIntercom::clientSecret());
    QTRY_COMPARE(next()->text(), u"Save"_s);
    QCOMPARE(says(u"wizardStanding"_s), u"Changed, and not saved yet."_s);
    m_house->click(u"wizardNext"_s);
    QTRY_COMPARE(next()->text(), u"Next: Switch on"_s);
    const WorkspaceKey key = m_house->stored().workspaces.value(0).key;
    QCOMPARE(*FolderSecretStore(m_secretsFolder.path()).read(key, SecretName::SigningSecret),
             SimulatedIntercom::clientSecret());
    QCOMPARE(m_house->stored().workspaces.size(), 1);
}

void tst_wizard::theTeammateIsPickedWithTheTokenThatIsKept()
{
    Settings settings = oneWorkspace();
    settings.workspaces[0].platformWorkspaceId = SimulatedIntercom::appId();
    settings.workspaces[0].aiTeammate = TeammateId(u"gone"_s);
    settings.workspaces[0].apiBaseUrl = m_vendor->baseUrl();
    m_house->import(settings);
    FolderSecretStore kept(m_secretsFolder.path());
    QVERIFY(kept.write(WorkspaceKey(u"kites"_s), SecretName::ApiToken,
                       SimulatedIntercom::apiToken()));
    HealthView health;
    health.items = {{u"Northwind Kites"_s, HealthState::Bad, u"AI teammate gone"_s,
                     u"Pick another AI teammate."_s,
                     {Remedy::PickTeammate, WorkspaceKey(u"kites"_s)}}};
    m_house->health->set(health);
    QTRY_VERIFY(m_house->child(u"standingChip@kites"_s));
    QTRY_COMPARE(says(u"standing@kites"_s), u"Pick another AI teammate."_s);
    QCOMPARE(m_house->child(u"standingChip@kites"_s)->accessibleName(), u"AI teammate gone"_s);
    QCOMPARE(m_house->child<QAbstractButton>(u"noticeAction"_s)->text(), u"Pick the AI teammate"_s);
    m_house->click(u"noticeAction"_s);
    QTRY_VERIFY(says(u"tokenCheck"_s).startsWith(u"The token that is kept works"_s));
    QVERIFY(!next()->isEnabled());
    m_house->click(u"teammate:"_s + SimulatedIntercom::aiTeammate().value());
    m_house->click(u"wizardNext"_s);
    QTRY_COMPARE(m_house->stored().workspaces.value(0).aiTeammate, SimulatedIntercom::aiTeammate());
    QCOMPARE(*kept.read(WorkspaceKey(u"kites"_s), SecretName::ApiToken),
             SimulatedIntercom::apiToken());
}

void tst_wizard::itGoesOnWhereItWasLeft()
{
    fillIn();
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(!nothingIsStored());
    m_house->window.reset(); // closed before anything was switched on
    m_house->open(u"integrations"_s);
    m_house->click(u"resumeWizard:"_s + m_house->stored().workspaces.first().key.value());
    QTRY_VERIFY(says(u"switchOnCheck"_s).startsWith(u"Proposed: "_s));
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(m_house->stored().workspaces.value(0).channel(Channel::Web).autopilot);
    m_house->click(u"wizardClose"_s);
    QTRY_VERIFY(!m_house->child(u"resumeWizard:"_s + m_house->stored().workspaces.first().key.value()));
}

/// The settings page has fields of the same names.
QWidget *tst_wizard::inWizard(const QString &name) const
{
    return m_house->child(u"wizard"_s)->findChild<QWidget *>(name);
}

void tst_wizard::openSwitchOn()
{
    fillIn();
    m_house->click(u"wizardNext"_s);
    QTRY_COMPARE(next()->text(), u"Next: Switch on"_s);
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(inWizard(u"setting:handoff.assignTo"_s));
    QTRY_COMPARE(next()->text(), u"Switch on"_s);
}

void tst_wizard::aTeammateWithoutASeatIsShown()
{
    SandboxFaults faults;
    faults.aiWithoutSeat = true;
    m_vendor->setFaults(faults);
    fillIn();
    const QWidget *row
        = m_house->child(u"teammate:"_s + SimulatedIntercom::aiTeammate().value());
    QVERIFY(row->accessibleName().endsWith(u"No seat: replies are not sent"_s));
}

void tst_wizard::aRefusedListLetsAnIdBePasted()
{
    SandboxFaults faults;
    faults.forbids = u"GET /admins"_s;
    m_vendor->setFaults(faults);
    fillInSecret();
    QTRY_VERIFY(says(u"teammateCheck"_s).startsWith(u"The teammates could not be listed: "_s));
    QVERIFY(!next()->isEnabled());
    type(u"teammateId"_s, SimulatedIntercom::aiTeammate().value().toUtf8());
    QTRY_VERIFY(next()->isEnabled());
    m_house->click(u"wizardNext"_s);
    QTRY_COMPARE(m_house->stored().workspaces.value(0).aiTeammate, SimulatedIntercom::aiTeammate());
    // Nobody can look up who gets handoffs either; what is pasted is taken, and said.
    QTRY_COMPARE(next()->text(), u"Next: Switch on"_s);
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(inWizard(u"pasteTarget"_s));
    QTest::mouseClick(inWizard(u"pasteTarget"_s), Qt::LeftButton);
    QTest::keyClicks(inWizard(u"targetId"_s), u"4711"_s);
    m_house->click(u"wizardNext"_s); // waits until it is looked up
    QTRY_COMPARE(target(), u"teammate:4711"_s);
    QVERIFY(targetSays().startsWith(u"Nobody could look it up"_s));
}

void tst_wizard::aPastedTeammateHasToExist()
{
    fillIn();
    m_house->click(u"pasteTeammate"_s);
    type(u"teammateId"_s, "4711");
    QCOMPARE(says(u"teammateCheck"_s),
             u"Nobody at the helpdesk has the id 4711. Copy it again, whole."_s);
    QVERIFY(!next()->isEnabled());
    type(u"teammateId"_s, SimulatedIntercom::aiTeammate().value().toUtf8());
    QVERIFY(next()->isEnabled());
    QVERIFY(m_house->child<QAbstractButton>(u"teammate:"_s + SimulatedIntercom::aiTeammate().value())
                ->isChecked());
}

void tst_wizard::handoffsGoToSomebodyOfTheList()
{
    openSwitchOn();
    QWidget *box = inWizard(u"setting:handoff.assignTo"_s);
    const auto after = [box](Qt::Key key) {
        QTest::keyClick(box, key);
        return box->accessibleName();
    };
    // The AI teammate, first in the vendor's list, is no choice.
    QTRY_COMPARE(after(Qt::Key_Down), u"Who gets handoffs: Team: Orders and accounts"_s);
    QCOMPARE(after(Qt::Key_Up), u"Who gets handoffs: Team: Workshop"_s);
    QCOMPARE(after(Qt::Key_Up), u"Who gets handoffs: Aylin Demir"_s);
    QCOMPARE(after(Qt::Key_Up), u"Who gets handoffs: Joren Vos"_s);
    QCOMPARE(after(Qt::Key_Up), u"Who gets handoffs: Nobody: the team it has is kept"_s);
    QCOMPARE(after(Qt::Key_Down), u"Who gets handoffs: Joren Vos"_s);
    m_house->click(u"wizardNext"_s);
    QTRY_COMPARE(target(), u"teammate:"_s + SimulatedIntercom::humanTeammate().value());
}

void tst_wizard::aPastedTargetHasToExist()
{
    openSwitchOn();
    QTest::mouseClick(inWizard(u"pasteTarget"_s), Qt::LeftButton);
    QTest::keyClicks(inWizard(u"targetId"_s), u"4711"_s);
    QTRY_VERIFY(targetSays().startsWith(u"Nobody at the helpdesk has the id 4711."_s));
    m_house->click(u"wizardNext"_s);
    QTRY_VERIFY(says(u"switchOnCheck"_s).startsWith(u"Not switched on: "_s));
    QVERIFY(!m_house->stored().workspaces.value(0).channel(Channel::Web).autopilot);
    auto *field = m_house->child(u"wizard"_s)->findChild<QLineEdit *>(u"targetId"_s);
    field->selectAll();
    QTest::keyClicks(field, SimulatedIntercom::humanTeammate().value());
    QTRY_COMPARE(targetSays(), u"Joren Vos"_s);
    m_house->click(u"wizardNext"_s);
    QTRY_COMPARE(target(), u"teammate:"_s + SimulatedIntercom::humanTeammate().value());
}

QTEST_MAIN(tst_wizard)
#include "tst_wizard.moc"
