// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashes.h"
#include "shop.h"

using namespace Baton;
using namespace Baton::Crashes;
using namespace Qt::StringLiterals;

namespace {

struct Misbehaviour
{
    const char *name;
    SandboxFaults faults;
};

const Misbehaviour misbehaviours[] = {
    {"works", {}},
    {"fails after applying", {.only = u"reply"_s, .failAfterApplying = 1}},
    {"drops the line after applying", {.only = u"reply"_s, .dropAfterApplying = 1}},
    {"drops the line before applying", {.only = u"reply"_s, .dropBeforeApplying = 1}},
    {"applies late", {.only = u"reply"_s, .applyLate = 1, .applyLateBy = 800ms}},
    {"answers late", {.answerLate = 300ms}},
    {"echoes first and rewrites", {.rewriteHtml = true, .echoBeforeAnswer = true}},
};

/// The steps of a conversation that comes in by webhook and is answered, in order.
const QByteArray steps[] = {
    "received",          "stored",          "taken",           "decided.told",
    "committed.told",    "reading",         "decided.read",    "committed.read",
    "decided.timer",     "committed.timer", "decided.answer",  "committed.answer",
    "reading:2",         "decided.read:2",  "committed.read:2", "decided.started",
    "committed.started", "sending",         "decided.reported", "committed.reported",
    "decided.told:2",    "committed.told:2",
};

} // namespace

/// The real program, killed with SIGKILL at each named step between the wire and `done`, and
/// started again. Each step meets one kind of vendor; BATON_ALL_CRASHES=1 tries each with each.
class TestCrash : public QObject
{
    Q_OBJECT

private slots:
    void endsInOneReply_data();
    void endsInOneReply();
    void theStartAfterACrashMayCrashToo_data();
    void theStartAfterACrashMayCrashToo();
    void whileTheVendorHasTheRequest();
};

void TestCrash::endsInOneReply_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<int>("vendor");
    for (size_t step = 0; step < std::size(steps); ++step) {
        for (size_t vendor = 0; vendor < std::size(misbehaviours); ++vendor) {
            if (isTried(step, vendor, std::size(misbehaviours)))
                QTest::addRow("%s, the vendor %s", steps[step].constData(),
                              misbehaviours[vendor].name)
                    << steps[step] << int(vendor);
        }
    }
}

void TestCrash::endsInOneReply()
{
    QFETCH(QByteArray, step);
    QFETCH(int, vendor);
    Shop shop({.retryWebhookAfter = 8s});
    shop.vendor.setFaults(misbehaviours[vendor].faults);
    dieAndRecover(shop, {step});
}

void TestCrash::theStartAfterACrashMayCrashToo_data()
{
    QTest::addColumn<QList<QByteArray>>("deaths");
    QTest::newRow("with a request on its way")
        << QList<QByteArray>{"sending", "decided.restarted", "committed.restarted", "reading",
                             "decided.read"};
    QTest::newRow("with a question at the engine")
        << QList<QByteArray>{"committed.timer", "decided.restarted", "committed.restarted"};
    QTest::newRow("with the first read on its way")
        << QList<QByteArray>{"reading", "reading", "decided.read"};
    QTest::newRow("with an effect that has not left")
        << QList<QByteArray>{"committed.answer", "reading", "decided.started"};
}

void TestCrash::theStartAfterACrashMayCrashToo()
{
    QFETCH(QList<QByteArray>, deaths);
    Shop shop({.retryWebhookAfter = 8s});
    dieAndRecover(shop, deaths);
}

/// The vendor has posted the reply and its answer is under way: nobody here can know.
void TestCrash::whileTheVendorHasTheRequest()
{
    Shop shop({.retryWebhookAfter = 8s});
    QVERIFY(shop.start());
    shop.vendor.setFaults({.answerLate = 1s});
    const ConversationId asked = shop.asks(u"Ines Valdorf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(asked), 1, patience);
    shop.program.kill();
    QVERIFY(shop.start());
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(asked)), patience);
    QCOMPARE(shop.replies(asked), 1);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
