// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/connector.h"
#include "http/client.h"
#include "knowledge/vendorsync.h"
#include "sandbox/simulatedintercom.h"
#include "ui/support/deskhouse.h"

#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace Baton;

/// The Knowledge page's vendor sources, by clicks, with a simulated Intercom behind the desk.
class tst_knowledge : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pickedSourcesAreReadAndShown();
    void aReadingCanBeStopped();
    void whatTheVendorRefusesIsNamed();

private:
    void applySettings();

    std::unique_ptr<DeskHouse> m_house;
    std::unique_ptr<SimulatedIntercom> m_vendor;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<VendorSync> m_sync;
    std::shared_ptr<Helpdesk> m_helpdesk;
};

void tst_knowledge::init()
{
    m_house = std::make_unique<DeskHouse>();
    m_vendor = std::make_unique<SimulatedIntercom>(m_house->clock);
    QVERIFY(m_vendor->start());
    m_client = std::make_unique<HttpClient>(m_house->clock);
    m_sync = std::make_unique<VendorSync>(*m_house->store, m_house->clock);
    Settings settings;
    WorkspaceSettings acme;
    acme.key = WorkspaceKey(u"acme"_s);
    acme.name = u"Acme support"_s;
    acme.apiBaseUrl = m_vendor->baseUrl();
    acme.aiTeammate = SimulatedIntercom::aiTeammate();
    settings.workspaces << acme;
    m_helpdesk = *intercomHelpdesk(acme, {.apiToken = SimulatedIntercom::apiToken()}, *m_client);
    m_house->import(settings);
    m_house->knowledge = std::make_unique<KnowledgeDesk>(
        *m_house->store,
        KnowledgeDoors{[this](WorkspaceId id, const QString &source) { m_sync->syncNow(id, source); },
                       [this](WorkspaceId id, const QString &source) { m_sync->cancel(id, source); },
                       [this](WorkspaceId) { return m_helpdesk->articleSources(); }});
    connect(m_sync.get(), &VendorSync::told, m_house->knowledge.get(), &KnowledgeDesk::setState);
    connect(m_house->settings.get(), &SettingsDesk::changed, m_sync.get(),
            [this] { applySettings(); });
    m_sync->start();
    m_house->open(u"knowledge"_s);
}

void tst_knowledge::cleanup()
{
    m_house->window.reset();
    m_sync.reset();
    m_helpdesk.reset();
    m_client.reset();
    m_vendor.reset();
    m_house.reset();
}

void tst_knowledge::applySettings()
{
    onResult(m_house->store->read<QList<Workspace>>(Workspaces::all), m_sync.get(),
             [this](const Result<QList<Workspace>> &all) {
                 m_sync->setPlaces({{all->constFirst(), m_helpdesk, {}}});
             });
}

void tst_knowledge::pickedSourcesAreReadAndShown()
{
    QTRY_VERIFY(m_house->words(u"noSources"_s).contains(u"knows nothing yet"_s));
    m_house->click(u"pickSources"_s);
    m_house->click(u"pickSource:articles"_s);
    m_house->click(u"pickSource:conversations"_s);
    QTRY_VERIFY(m_house->stored().workspaces.constFirst().vendorKnowledge.articles);
    QTRY_VERIFY(m_house->words(u"source:intercom:articles"_s).contains(u", read "_s));
    auto *list = m_house->child<QListWidget>(u"articleList"_s);
    QTRY_VERIFY(list->count() > 10);
    m_house->click(u"pickSource:articles"_s); // put back
    QTRY_COMPARE(list->count(), 0);
    QTRY_VERIFY(!m_house->child(u"readSource:intercom:articles"_s));
    QVERIFY(!m_house->stored().workspaces.constFirst().vendorKnowledge.articles);
}

void tst_knowledge::aReadingCanBeStopped()
{
    SandboxFaults slow;
    slow.answerLate = 2s;
    m_house->click(u"pickSources"_s);
    m_house->click(u"pickSource:internal_articles"_s);
    QTRY_VERIFY(m_house->words(u"source:intercom:internal_articles"_s).contains(u", read "_s));
    m_vendor->setFaults(slow);
    m_house->click(u"readSource:intercom:internal_articles"_s);
    m_house->click(u"stopSource:intercom:internal_articles"_s);
    QTRY_VERIFY(m_house->isSeen(u"readSource:intercom:internal_articles"_s));
    QTRY_VERIFY2(m_house->words(u"source:intercom:internal_articles"_s).startsWith(u"2 article"_s),
                 qPrintable(m_house->words(u"source:intercom:internal_articles"_s)));
}

void tst_knowledge::whatTheVendorRefusesIsNamed()
{
    SandboxFaults faults;
    faults.unauthorized = true;
    m_vendor->setFaults(faults);
    m_house->click(u"pickSources"_s);
    m_house->click(u"pickSource:articles"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"intercom:articles: .*token"_s));
    QTRY_VERIFY(m_house->words(u"source:intercom:articles"_s).contains(u"token"_s));
}

QTEST_MAIN(tst_knowledge)
#include "tst_knowledge.moc"
