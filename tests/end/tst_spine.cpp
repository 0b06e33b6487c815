// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "domain/clock.h"
#include "sandbox/simulatedintercom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

QJsonObject channel()
{
    return {{"autopilot"_L1, true}, {"settleSeconds"_L1, 1}, {"burstSeconds"_L1, 1}};
}

} // namespace

/// The whole way over real loopback, both ways: the program as a process, the simulated Intercom
/// as its vendor. From a signed webhook to the reply at the REST API, and back as an echo.
class TestSpine : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aQuestionIsAnsweredOnce();
    void theSameDeliveryFiveTimesInParallelChangesNothing();
    void whoAsksForAPersonIsHandedOffAndThenLeftAlone();
    void whatIsNotKnownIsHandedOff();
    void aWrongSignatureIsRefusedAndNothingHappens();
    void killedAndStartedAgainItStillAnswersOnce();
    void termDrainsAndExitsZero();
    void commandsWorkBesideTheRunningCore();

private:
    void connectWorkspace();
    QList<Simulated::Part> ours(const ConversationId &conversation, const QString &type) const;
    QStringList partTypes(const ConversationId &conversation) const;
    QByteArray lastWebhook(const QString &topic) const;

    SystemClock m_clock;
    std::unique_ptr<SimulatedIntercom> m_vendor;
    std::unique_ptr<Program> m_program;
};

void TestSpine::init()
{
    m_vendor = std::make_unique<SimulatedIntercom>(m_clock);
    QVERIFY(m_vendor->start());
    m_program = std::make_unique<Program>();
    connectWorkspace();
    QVERIFY(m_program->start());
    m_vendor->setWebhookUrl(m_program->url(u"/webhooks/intercom/key-of-acme"_s));
}

void TestSpine::cleanup()
{
    m_program.reset();
    m_vendor.reset();
}

void TestSpine::connectWorkspace()
{
    m_program->writeFile(u"articles/parcels.md"_s,
                         "# Tracking a parcel\n\nYou find the tracking number of your parcel in "
                         "the shipping confirmation. A parcel usually arrives within three "
                         "working days.\n");
    const QJsonObject workspace{
        {"key"_L1, u"acme"_s},
        {"name"_L1, u"Acme support"_s},
        {"platform"_L1, u"intercom"_s},
        {"apiBaseUrl"_L1, m_vendor->baseUrl()},
        {"platformWorkspaceId"_L1, SimulatedIntercom::appId()},
        {"aiTeammateId"_L1, SimulatedIntercom::aiTeammate().value()},
        {"webhookKey"_L1, u"key-of-acme"_s},
        {"channels"_L1, QJsonObject{{"web"_L1, channel()}, {"email"_L1, channel()}}},
        {"knowledge"_L1,
         QJsonObject{{"folders"_L1, QJsonArray{m_program->folder() + u"/articles"_s}}}}};
    const QJsonObject config{{"format"_L1, u"baton-config/1"_s},
                             {"workspaces"_L1, QJsonArray{workspace}}};
    m_program->writeFile(u"config.json"_s, QJsonDocument(config).toJson());
    m_program->setSecret(u"acme.api-token"_s, SimulatedIntercom::apiToken());
    m_program->setSecret(u"acme.signing-secret"_s, SimulatedIntercom::clientSecret());
    QByteArray said;
    const int code = m_program->run({u"config"_s, u"import"_s,
                                     m_program->folder() + u"/config.json"_s}, &said);
    QVERIFY2(code == 0, said.constData());
}

QList<Simulated::Part> TestSpine::ours(const ConversationId &conversation,
                                       const QString &type) const
{
    QList<Simulated::Part> parts = m_vendor->parts(conversation);
    parts.removeIf([&](const Simulated::Part &part) {
        return part.type != type || part.author.id != SimulatedIntercom::aiTeammate().value();
    });
    return parts;
}

QStringList TestSpine::partTypes(const ConversationId &conversation) const
{
    QStringList types;
    for (const Simulated::Part &part : m_vendor->parts(conversation))
        types << part.type;
    return types;
}

QByteArray TestSpine::lastWebhook(const QString &topic) const
{
    const QList<Simulated::Attempt> deliveries = m_vendor->deliveries();
    for (auto it = deliveries.rbegin(); it != deliveries.rend(); ++it) {
        if (it->topic == topic)
            return it->body;
    }
    return {};
}

void TestSpine::aQuestionIsAnsweredOnce()
{
    const ConversationId conversation = m_vendor->customerStarts(
        u"Ines Valdorf"_s, Simulated::Channel::Messenger,
        u"Where do I find the tracking number of my parcel?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ours(conversation, u"comment"_s).size(), 1, patience);
    QVERIFY(ours(conversation, u"comment"_s).first().html.contains(u"shipping confirmation"_s));
    QVERIFY2(m_vendor->violations().isEmpty(), qPrintable(m_vendor->violations().join(u'\n')));
}

void TestSpine::theSameDeliveryFiveTimesInParallelChangesNothing()
{
    const ConversationId conversation = m_vendor->customerStarts(
        u"Ines Valdorf"_s, Simulated::Channel::Messenger,
        u"Where do I find the tracking number of my parcel?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!lastWebhook(u"conversation.user.created"_s).isEmpty(), patience);
    const QByteArray body = lastWebhook(u"conversation.user.created"_s);
    const QByteArray signature = signedBy(SimulatedIntercom::clientSecret(), body);
    const QUrl url = m_program->url(u"/webhooks/intercom/key-of-acme"_s);
    std::vector<std::unique_ptr<QThread>> threads;
    QAtomicInt accepted;
    for (int i = 0; i < 5; ++i) {
        threads.emplace_back(QThread::create([&] {
            if (post(url, body, signature) == 200)
                accepted.ref();
        }));
        threads.back()->start();
    }
    for (auto &thread : threads)
        QVERIFY(thread->wait(patience));
    QCOMPARE(accepted.loadRelaxed(), 5);
    QTRY_COMPARE_WITH_TIMEOUT(ours(conversation, u"comment"_s).size(), 1, patience);
    // The customer's thanks come after; had a second answer been on its way, it would be there.
    QVERIFY(m_vendor->customerWrites(conversation, u"Great, that solved it, thank you!"_s));
    QByteArray csv;
    QTRY_VERIFY_WITH_TIMEOUT(
        (m_program->run({u"export"_s, u"sessions"_s, u"--csv"_s, m_program->folder() + u"/s.csv"_s}),
         [&] {
             QFile file(m_program->folder() + u"/s.csv"_s);
             return file.open(QIODevice::ReadOnly)
                 && (csv = file.readAll()).contains("closed_resolved");
         }()),
        patience);
    QCOMPARE(ours(conversation, u"comment"_s).size(), 1);
}

void TestSpine::whoAsksForAPersonIsHandedOffAndThenLeftAlone()
{
    const ConversationId conversation = m_vendor->customerStarts(
        u"Tomas Brekke"_s, Simulated::Channel::Messenger, u"I want to talk to a human, please."_s);
    QTRY_VERIFY_WITH_TIMEOUT(partTypes(conversation).contains(u"assignment"_s), patience);
    QCOMPARE(ours(conversation, u"comment"_s).size(), 1); // a person takes over
    QCOMPARE(ours(conversation, u"note"_s).size(), 1);
    const QString note = ours(conversation, u"note"_s).first().html;
    QVERIFY(note.contains(u"Detected intent:"_s));
    QVERIFY(note.contains(u"Key points:"_s));
    const auto conv = m_vendor->conversation(conversation);
    QVERIFY(conv);
    QVERIFY(std::any_of(conv->tags.begin(), conv->tags.end(), [](const Simulated::TagUse &tag) {
        return tag.name == u"opencx_handed_off";
    }));
    QVERIFY(conv->admin.isEmpty());
    QCOMPARE(conv->state, u"open"_s);

    QStringList writes;
    for (const Simulated::Call &call : m_vendor->calls()) {
        if (call.method == "POST")
            writes << call.path.section(u'/', -1);
    }
    QCOMPARE(writes, (QStringList{u"reply"_s, u"reply"_s, u"tags"_s, u"tags"_s, u"parts"_s}));

    QVERIFY(m_vendor->customerWrites(conversation,
                                     u"Where do I find the tracking number of my parcel?"_s));
    const ConversationId other = m_vendor->customerStarts(
        u"Kofi Amandri"_s, Simulated::Channel::Messenger,
        u"Where do I find the tracking number of my parcel?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ours(other, u"comment"_s).size(), 1, patience);
    QCOMPARE(ours(conversation, u"comment"_s).size(), 1);
}

void TestSpine::whatIsNotKnownIsHandedOff()
{
    const ConversationId conversation = m_vendor->customerStarts(
        u"Odile Marchand"_s, Simulated::Channel::Email,
        u"Which of your violins has the warmest sound for chamber music?"_s, u"Violins"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ours(conversation, u"note"_s).size(), 1, patience);
}

void TestSpine::aWrongSignatureIsRefusedAndNothingHappens()
{
    const QUrl url = m_program->url(u"/webhooks/intercom/key-of-acme"_s);
    const QByteArray body
        = R"({"type":"notification_event","app_id":"x","topic":"ping","data":{"item":{}}})";
    const QByteArray good = signedBy(SimulatedIntercom::clientSecret(), body);
    QCOMPARE(post(url, body, {}), 401);
    QCOMPARE(post(url, body, good.left(20)), 401);
    QCOMPARE(post(url, body, signedBy("another secret", body)), 401);
    QCOMPARE(post(url, body, good), 200);
    QCOMPARE(post(m_program->url(u"/webhooks/intercom/nobody"_s), body, good), 404);
    QVERIFY(m_vendor->calls().isEmpty());
}

void TestSpine::killedAndStartedAgainItStillAnswersOnce()
{
    const ConversationId conversation = m_vendor->customerStarts(
        u"Sanna Ekholt"_s, Simulated::Channel::Messenger,
        u"Where do I find the tracking number of my parcel?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!lastWebhook(u"conversation.user.created"_s).isEmpty(), patience);
    m_program->kill();
    QVERIFY(m_program->start());
    QTRY_COMPARE_WITH_TIMEOUT(ours(conversation, u"comment"_s).size(), 1, patience);
}

void TestSpine::termDrainsAndExitsZero()
{
    QCOMPARE(m_program->terminate(), 0);
}

void TestSpine::commandsWorkBesideTheRunningCore()
{
    QByteArray said;
    QCOMPARE(m_program->run({u"ask"_s, u"Where is my tracking number?"_s}, &said), 0);
    QVERIFY2(said.contains("shipping confirmation"), said.constData());
    QVERIFY(said.contains("Tracking a parcel"));
    QCOMPARE(m_program->run({u"config"_s, u"export"_s, m_program->folder() + u"/out.json"_s}), 0);
    QFile exported(m_program->folder() + u"/out.json"_s);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QByteArray json = exported.readAll();
    QVERIFY(json.contains("baton-config/1"));
    QVERIFY(!json.contains(SimulatedIntercom::apiToken()));
}

QTEST_GUILESS_MAIN(TestSpine)
#include "tst_spine.moc"
