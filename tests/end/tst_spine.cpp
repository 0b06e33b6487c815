// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QTest>
#include <QThread>

#include <algorithm>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

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
    std::unique_ptr<Shop> m_shop;
};

void TestSpine::init()
{
    m_shop = std::make_unique<Shop>();
    QVERIFY(m_shop->start());
}

void TestSpine::cleanup()
{
    m_shop.reset();
}

void TestSpine::aQuestionIsAnsweredOnce()
{
    const ConversationId conversation = m_shop->vendor.customerStarts(
        u"Ines Valdorf"_s, Simulated::Channel::Messenger,
        u"Where do I find the tracking number of my parcel?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->ours(conversation, u"comment"_s).size(), 1, patience);
    const QString answer = m_shop->ours(conversation, u"comment"_s).first().html;
    QVERIFY(answer.contains(u"shipping confirmation"_s));
    QCOMPARE(m_shop->vendor.violations(), QStringList());
}

void TestSpine::theSameDeliveryFiveTimesInParallelChangesNothing()
{
    const ConversationId conversation = m_shop->vendor.customerStarts(
        u"Ines Valdorf"_s, Simulated::Channel::Messenger,
        u"Where do I find the tracking number of my parcel?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_shop->lastWebhook(u"conversation.user.created"_s).isEmpty(),
                             patience);
    const QByteArray body = m_shop->lastWebhook(u"conversation.user.created"_s);
    const QByteArray signature = signedBy(SimulatedIntercom::clientSecret(), body);
    const QUrl url = m_shop->webhookUrl();
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
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->ours(conversation, u"comment"_s).size(), 1, patience);
    // The customer's thanks come after; had a second answer been on its way, it would be there.
    QVERIFY(m_shop->vendor.customerWrites(conversation, u"Great, that solved it, thank you!"_s));
    QByteArray csv;
    const QString target = m_shop->program.folder() + u"/s.csv"_s;
    QTRY_VERIFY_WITH_TIMEOUT(
        (m_shop->program.run({u"export"_s, u"sessions"_s, u"--csv"_s, target}), [&] {
             QFile file(target);
             return file.open(QIODevice::ReadOnly)
                 && (csv = file.readAll()).contains("closed_resolved");
         }()),
        patience);
    QCOMPARE(m_shop->ours(conversation, u"comment"_s).size(), 1);
}

void TestSpine::whoAsksForAPersonIsHandedOffAndThenLeftAlone()
{
    const ConversationId conversation = m_shop->vendor.customerStarts(
        u"Tomas Brekke"_s, Simulated::Channel::Messenger, u"I want to talk to a human, please."_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_shop->partTypes(conversation).contains(u"assignment"_s), patience);
    QCOMPARE(m_shop->ours(conversation, u"comment"_s).size(), 1); // a person takes over
    QCOMPARE(m_shop->ours(conversation, u"note"_s).size(), 1);
    const QString note = m_shop->ours(conversation, u"note"_s).first().html;
    QVERIFY(note.contains(u"Detected intent:"_s));
    QVERIFY(note.contains(u"Key points:"_s));
    const auto conv = m_shop->vendor.conversation(conversation);
    QVERIFY(conv);
    QVERIFY(std::any_of(conv->tags.begin(), conv->tags.end(), [](const Simulated::TagUse &tag) {
        return tag.name == u"opencx_handed_off";
    }));
    QVERIFY(conv->admin.isEmpty());
    QCOMPARE(conv->state, u"open"_s);

    QStringList writes;
    for (const Simulated::Call &call : m_shop->vendor.calls()) {
        if (call.method == "POST" && !call.path.endsWith(u"/search"_s))
            writes << call.path.section(u'/', -1);
    }
    QCOMPARE(writes, (QStringList{u"reply"_s, u"reply"_s, u"tags"_s, u"tags"_s, u"parts"_s}));

    QVERIFY(m_shop->vendor.customerWrites(conversation,
                                     u"Where do I find the tracking number of my parcel?"_s));
    const ConversationId other = m_shop->vendor.customerStarts(
        u"Kofi Amandri"_s, Simulated::Channel::Messenger,
        u"Where do I find the tracking number of my parcel?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->ours(other, u"comment"_s).size(), 1, patience);
    QCOMPARE(m_shop->ours(conversation, u"comment"_s).size(), 1);
}

void TestSpine::whatIsNotKnownIsHandedOff()
{
    const ConversationId conversation = m_shop->vendor.customerStarts(
        u"Odile Marchand"_s, Simulated::Channel::Email,
        u"Which of your violins has the warmest sound for chamber music?"_s, u"Violins"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->ours(conversation, u"note"_s).size(), 1, patience);
}

void TestSpine::aWrongSignatureIsRefusedAndNothingHappens()
{
    const QUrl url = m_shop->webhookUrl();
    const QByteArray body
        = R"({"type":"notification_event","app_id":"x","topic":"ping","data":{"item":{}}})";
    const QByteArray good = signedBy(SimulatedIntercom::clientSecret(), body);
    QCOMPARE(post(url, body, {}), 401);
    QCOMPARE(post(url, body, good.left(20)), 401);
    QCOMPARE(post(url, body, signedBy("another secret", body)), 401);
    QCOMPARE(post(url, body, good), 200);
    QCOMPARE(post(m_shop->program.url(u"/webhooks/intercom/nobody"_s), body, good), 404);
    for (const Simulated::Call &call : m_shop->vendor.calls())
        QVERIFY2(call.path.endsWith(u"/search"_s), qPrintable(call.path)); // catch-up's look
}

void TestSpine::killedAndStartedAgainItStillAnswersOnce()
{
    const ConversationId conversation = m_shop->vendor.customerStarts(
        u"Sanna Ekholt"_s, Simulated::Channel::Messenger,
        u"Where do I find the tracking number of my parcel?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_shop->lastWebhook(u"conversation.user.created"_s).isEmpty(),
                             patience);
    m_shop->program.kill();
    QVERIFY(m_shop->program.start());
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->ours(conversation, u"comment"_s).size(), 1, patience);
}

void TestSpine::termDrainsAndExitsZero()
{
    QCOMPARE(m_shop->program.terminate(), 0);
}

void TestSpine::commandsWorkBesideTheRunningCore()
{
    QByteArray said;
    QCOMPARE(m_shop->program.run({u"ask"_s, u"Where is my tracking number?"_s}, &said), 0);
    QVERIFY2(said.contains("shipping confirmation"), said.constData());
    QVERIFY(said.contains("Tracking a parcel"));
    const QString target = m_shop->program.folder() + u"/out.json"_s;
    QCOMPARE(m_shop->program.run({u"config"_s, u"export"_s, target}), 0);
    QFile exported(target);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QByteArray json = exported.readAll();
    QVERIFY(json.contains("baton-config/1"));
    QVERIFY(!json.contains(SimulatedIntercom::apiToken()));
}

QTEST_GUILESS_MAIN(TestSpine)
#include "tst_spine.moc"
