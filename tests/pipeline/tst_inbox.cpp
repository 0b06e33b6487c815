// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"

#include "store/eventlog.h"

#include <QTest>

using namespace Baton;
using namespace Baton::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

QList<EventLog::Incoming> log(House &house)
{
    return house.read<QList<EventLog::Incoming>>(
        [](Connection &connection) { return EventLog::incoming(connection, {}); });
}

int waiting(House &house)
{
    const QList<EventLog::Incoming> rows = log(house);
    return int(std::count_if(rows.begin(), rows.end(),
                             [](const EventLog::Incoming &row) { return !row.doneAt; }));
}

bool echoIsDone(House &house)
{
    const QList<EventLog::Incoming> rows = log(house);
    return std::any_of(rows.begin(), rows.end(), [](const EventLog::Incoming &row) {
        return row.topic == u"conversation.admin.replied"_s && row.doneAt;
    });
}

} // namespace

/// What becomes of a delivery that was acknowledged: it is worked, or it waits, and says why.
class TestInbox : public QObject
{
    Q_OBJECT

private slots:
    void isAnswered();
    void waitsForItsConnector();
    void waitsForItsConnectorAcrossARestart();
    void aReadThatAnEndCutOffIsMadeAtTheNextStart();
    void whatHasPiledUpIsTakenBitByBit();
};

void TestInbox::isAnswered()
{
    House house;
    house.open();
    house.sendWebhooks();
    const ConversationId id = house.vendor.customerStarts(
        u"Ada Berg"_s, Simulated::Channel::Messenger, u"When does my kite arrive?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(id), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(echoIsDone(house), patience); // it comes after the reply
    QTRY_COMPARE_WITH_TIMEOUT(waiting(house), 0, patience);
}

void TestInbox::waitsForItsConnector()
{
    House house;
    house.connect(false);
    house.open();
    house.sendWebhooks();
    const ConversationId first = house.vendor.customerStarts(
        u"Ada Berg"_s, Simulated::Channel::Messenger, u"When does my kite arrive?"_s);
    const ConversationId second = house.vendor.customerStarts(
        u"Bo Lund"_s, Simulated::Channel::Email, u"Where is my order?"_s, u"Order"_s);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(house), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(log(house).constFirst().note.contains(u"not connected"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(log(house).constLast().note.contains(u"not connected"_s), patience);
    house.connect(true);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(first), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(second), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(house), 0, patience);
}

void TestInbox::waitsForItsConnectorAcrossARestart()
{
    House house;
    house.connect(false);
    house.open();
    house.sendWebhooks();
    const ConversationId id = house.vendor.customerStarts(
        u"Ada Berg"_s, Simulated::Channel::Messenger, u"When does my kite arrive?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(house), 1, patience);
    house.close();
    house.connect(true);
    house.open();
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(id), 1, patience);
}

/// The event is done, its session is there, and nothing but the answer of the vendor was missing.
void TestInbox::aReadThatAnEndCutOffIsMadeAtTheNextStart()
{
    House house;
    house.open();
    house.sendWebhooks();
    house.vendor.setFaults({.answerLate = 30s});
    const ConversationId id = house.vendor.customerStarts(
        u"Ada Berg"_s, Simulated::Channel::Messenger, u"When does my kite arrive?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!house.session(id).id.isNull(), patience);
    QCOMPARE(waiting(house), 0);
    house.close();
    house.vendor.setFaults({});
    house.open();
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(id), 1, patience);
}

void TestInbox::whatHasPiledUpIsTakenBitByBit()
{
    constexpr int pile = InboxWorker::mostUnderWay + 200;
    House house({}, {.keepConversations = 2 * pile, .retryWebhookAfter = 300ms});
    int underWay = 0;
    int most = 0;
    house.watch = [&](const QByteArray &step) {
        underWay += (step == Waypoint::taken) - (step == "committed.told");
        most = std::max(most, underWay);
    };
    house.workspace.paused = true; // nothing is read or answered
    house.connect(false);
    house.open();
    house.sendWebhooks();
    for (int i = 0; i < pile; ++i)
        house.vendor.customerStarts(u"Customer %1"_s.arg(i), Simulated::Channel::Messenger,
                                    u"When does my kite arrive?"_s);
    const auto pending = [&] {
        return int(house.read<QList<InboxRow>>([](Connection &connection) {
            return Inbox::pending(connection, {}, 2 * pile);
        }).size());
    };
    QTRY_COMPARE_WITH_TIMEOUT(pending(), pile, patience);
    underWay = most = 0;
    house.connect(true);
    QTRY_COMPARE_WITH_TIMEOUT(pending(), 0, patience);
    QVERIFY2(most > 0 && most <= InboxWorker::mostUnderWay, qPrintable(QString::number(most)));
}

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
