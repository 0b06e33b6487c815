// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 180'000;

int numberFrom(const char *variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

SandboxFaults anyFaults(QRandomGenerator &random)
{
    const auto sometimes = [&](int most) {
        return random.bounded(3) == 0 ? random.bounded(most) + 1 : 0;
    };
    SandboxFaults faults;
    faults.dropBeforeApplying = sometimes(2);
    faults.dropAfterApplying = sometimes(3);
    faults.failBeforeApplying = sometimes(2);
    faults.failAfterApplying = sometimes(3);
    faults.applyLate = sometimes(2);
    faults.applyLateBy = 700ms;
    faults.answerLate = Millis(sometimes(400));
    faults.tooManyRequests = sometimes(3);
    faults.rewriteHtml = random.bounded(2) == 0;
    faults.duplicateWebhooks = random.bounded(2) == 0;
    faults.shuffleWebhooks = random.bounded(3) == 0;
    faults.echoBeforeAnswer = random.bounded(3) == 0;
    return faults;
}

} // namespace

/// The real program under load, killed with SIGKILL at random moments. Ten times; as often as
/// BATON_KILLS says. BATON_SEED makes chance the same again.
class TestStorm : public QObject
{
    Q_OBJECT

private slots:
    void whatCameInEndsInOneReply();
};

void TestStorm::whatCameInEndsInOneReply()
{
    const int kills = numberFrom("BATON_KILLS", 10);
    const int seed = numberFrom("BATON_SEED", int(QRandomGenerator::global()->bounded(1'000'000)));
    qInfo("BATON_KILLS=%d BATON_SEED=%d", kills, seed);
    QRandomGenerator random{quint32(seed)};
    Shop shop({.keepConversations = 1'000'000,
               .requestsPerMinute = 1'000'000,
               .retryWebhookAfter = 3s});
    QVERIFY(shop.start());
    QList<ConversationId> asked;
    QTimer customers;
    connect(&customers, &QTimer::timeout, this, [&] {
        asked << shop.asks(u"Customer %1"_s.arg(asked.size()));
    });
    customers.start(400);
    for (int kill = 0; kill < kills; ++kill) {
        shop.vendor.setFaults(anyFaults(random));
        QTest::qWait(random.bounded(30, 3000)); // chance says where it dies
        shop.program.kill();
        QVERIFY(shop.start());
    }
    shop.vendor.setFaults({});
    QTRY_VERIFY_WITH_TIMEOUT(shop.acknowledged(asked.constLast()), patience);
    customers.stop();
    for (const ConversationId &conversation : std::as_const(asked))
        QTRY_VERIFY2_WITH_TIMEOUT(isAtRest(shop.session(conversation)),
                                  qPrintable(conversation.value()), patience);
    for (const ConversationId &conversation : std::as_const(asked)) {
        const QString wrong = wrongWith(shop.session(conversation), shop.replies(conversation));
        QVERIFY2(wrong.isEmpty(), qPrintable(conversation.value() + u": "_s + wrong));
    }
    qInfo("%d conversations, %d kills", int(asked.size()), kills);
}

QTEST_GUILESS_MAIN(TestStorm)
#include "tst_storm.moc"
