// SPDX-License-Identifier: GPL-3.0-or-later
#include "tenant.h"
#include "program.h"

#include "store/connection.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

QStringList filesWith(const QString &folder, const QString &word)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(word.toUtf8()))
            found << file.fileName();
    }
    return found;
}

} // namespace

/// With full conversation sync off, of what Baton does not touch it keeps ids and decisions: no
/// byte of anybody's words, names or handles is in the data folder, raw bodies included.
class TestUntouched : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noWordOfItIsLeft();
    void withFullSyncItIsKept();

private:
    void start(bool fullSync);
    ConversationId aPersonsConversation(Simulated::Channel channel);
    int decisionsAbout(const ConversationId &conversation) const;
    bool allHandled() const;
    qint64 number(const QByteArray &sql) const;

    SystemClock m_clock;
    std::unique_ptr<Program> m_program;
    Tenant m_shop;
};

void TestUntouched::init()
{
    m_program = std::make_unique<Program>();
    m_shop.word = u"acme"_s;
    m_shop.vendor = std::make_unique<SimulatedIntercom>(m_clock, SandboxOptions{});
    QVERIFY(m_shop.vendor->start());
}

/// Autopilot on the Messenger only; people own the rest, and no drafts are wanted.
void TestUntouched::start(bool fullSync)
{
    m_program->writeFile(u"articles/parcels.md"_s,
                         "# Tracking a parcel\n\nYou find the tracking number of your parcel in "
                         "the shipping confirmation.\n");
    m_program->setSecret(u"acme.api-token"_s, SimulatedIntercom::apiToken());
    m_program->setSecret(u"acme.signing-secret"_s, SimulatedIntercom::clientSecret());
    QJsonObject workspace = workspaceOf(m_shop, m_program->folder() + u"/articles"_s);
    workspace["fullConversationSync"_L1] = fullSync;
    workspace["channels"_L1] = QJsonObject{
        {"web"_L1, QJsonObject{{"autopilot"_L1, true}, {"settleSeconds"_L1, 1},
                               {"burstSeconds"_L1, 1}}},
        {"email"_L1, QJsonObject{{"autopilot"_L1, false}, {"assist"_L1, false}}}};
    m_program->writeFile(u"config.json"_s,
                         QJsonDocument(QJsonObject{{"format"_L1, u"baton-config/1"_s},
                                                   {"workspaces"_L1, QJsonArray{workspace}}})
                             .toJson());
    QCOMPARE(m_program->run({u"config"_s, u"import"_s, m_program->folder() + u"/config.json"_s}),
             0);
    QVERIFY(m_program->start());
    m_shop.vendor->setWebhookUrl(m_program->url(u"/webhooks/intercom/key-of-acme"_s));
}

/// Everything that may be said in one, with the word "wombat" in all of it.
ConversationId TestUntouched::aPersonsConversation(Simulated::Channel channel)
{
    SimulatedIntercom &vendor = *m_shop.vendor;
    const ConversationId id = vendor.customerStarts(u"Wombat Jones"_s, channel,
                                                    u"My wombat arrived broken."_s,
                                                    u"A wombat"_s);
    if (vendor.assign(id, SimulatedIntercom::humanTeammate())
        && vendor.teammateReplies(id, u"Which wombat is it?"_s)
        && vendor.teammateNotes(id, u"She always asks about wombats."_s)
        && vendor.customerWrites(id, u"The wombat with the blue tail."_s)
        && vendor.close(id))
        return id;
    return {};
}

qint64 TestUntouched::number(const QByteArray &sql) const
{
    const auto connection = Connection::open(m_program->dataDir() + u"/baton.db"_s,
                                             Connection::Access::ReadOnly);
    const Result<qint64> number = (*connection)->number(sql.constData());
    return number ? *number : -1;
}

int TestUntouched::decisionsAbout(const ConversationId &conversation) const
{
    return int(number("SELECT count(*) FROM decisions d JOIN sessions s ON s.id = d.session_id "
                      "WHERE s.conversation = '" + conversation.value().toUtf8() + "'"));
}

bool TestUntouched::allHandled() const
{
    const QList<Simulated::Attempt> sent = m_shop.vendor->deliveries();
    for (const Simulated::Attempt &attempt : sent) {
        if (attempt.status != 200)
            return false;
    }
    return number("SELECT count(*) FROM deliveries WHERE state <> 'done'") == 0
        && number("SELECT count(*) FROM sessions WHERE thread_read = 0") == 0;
}

void TestUntouched::noWordOfItIsLeft()
{
    start(false);
    const ConversationId mail = aPersonsConversation(Simulated::Channel::Email);
    QVERIFY(!mail.isEmpty());
    const ConversationId outbound
        = m_shop.vendor->teammateStarts(u"Wombat Smith"_s, u"Our new wombats are here!"_s);
    QVERIFY(m_shop.vendor->customerWrites(outbound, u"I like wombats."_s));
    const ConversationId touched = m_shop.vendor->customerStarts(
        u"Ines Valdorf"_s, Simulated::Channel::Messenger,
        u"Where do I find the tracking number of my quetzal parcel?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(number("SELECT count(*) FROM effects WHERE status = 'done'") > 0,
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(decisionsAbout(mail) > 0 && decisionsAbout(outbound) > 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(allHandled(), patience);
    {
        const auto connection = Connection::open(m_program->dataDir() + u"/baton.db"_s,
                                                 Connection::Access::ReadOnly);
        QVERIFY(connection.ok());
        const RowsWith rows = rowsWith(**connection, u"acme"_s, u"wombat"_s);
        QVERIFY2(rows.isEmpty(), qPrintable(rows.keys().join(u' ')));
    }
    QCOMPARE(m_program->terminate(), 0);
    const QStringList files = filesWith(m_program->dataDir(), u"wombat"_s);
    QVERIFY2(files.isEmpty(), qPrintable(files.join(u' ')));
    QVERIFY(!filesWith(m_program->dataDir(), u"quetzal"_s).isEmpty()); // what was touched is kept
    QVERIFY(!filesWith(m_program->dataDir(), mail.value()).isEmpty());
    QVERIFY(decisionsAbout(mail) > 0);
    QVERIFY(!touched.isEmpty());
}

void TestUntouched::withFullSyncItIsKept()
{
    start(true);
    const ConversationId mail = aPersonsConversation(Simulated::Channel::Email);
    QTRY_VERIFY_WITH_TIMEOUT(decisionsAbout(mail) > 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(allHandled(), patience);
    const auto connection = Connection::open(m_program->dataDir() + u"/baton.db"_s,
                                             Connection::Access::ReadOnly);
    QVERIFY(connection.ok());
    const RowsWith rows = rowsWith(**connection, u"acme"_s, u"wombat"_s);
    QVERIFY(rows.value(u"messages"_s) >= 4);
    QVERIFY(rows.contains(u"delivery_bodies"_s));
    QVERIFY(rows.contains(u"contacts"_s));
}

QTEST_GUILESS_MAIN(TestUntouched)
#include "tst_untouched.moc"
