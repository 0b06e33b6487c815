// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"
#include "relay.h"

#include "store/overview.h"

#include <QTest>

using namespace Baton;
using namespace Baton::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int lost = 100'000; ///< more webhooks than there will be

int callsTo(const House &house, const QString &ending)
{
    const QList<Simulated::Call> calls = house.vendor.calls();
    return int(std::count_if(calls.begin(), calls.end(), [&](const Simulated::Call &call) {
        return call.path.endsWith(ending);
    }));
}

bool searched(const House &house)
{
    return callsTo(house, u"/conversations/search"_s) > 0;
}

bool everRefusedForHaste(const House &house)
{
    const QList<Simulated::Call> calls = house.vendor.calls();
    return std::any_of(calls.begin(), calls.end(),
                       [](const Simulated::Call &call) { return call.status == 429; });
}

/// Why the session's newest turn is as it is.
QString why(House &house, const ConversationId &conversation)
{
    const SessionId id = house.session(conversation).id;
    return house
        .read<Overview::DecisionRow>(
            [id](Connection &connection) { return Overview::decision(connection, id, {}); })
        .decision.summary;
}

ConversationId asks(House &house, const QString &who)
{
    return house.vendor.customerStarts(who, Simulated::Channel::Messenger,
                                       u"When does my kite arrive?"_s);
}

} // namespace

/// What no webhook brought is found, and judged like anything else.
class TestCatchUp : public QObject
{
    Q_OBJECT

private slots:
    void theVendorWasAwayForAnHour();
    void batonWasAwayForAnHour();
    void worksWithoutAnyWebhook();
    void findsWhatTheIndexShowedLate();
    void whatCameByWebhookIsNotAnsweredAgain();
    void keepsTheBudgetAndTakesAllPages();
    void aFailedWindowIsOpenedAgainFromItsBeginning();
};

void TestCatchUp::theVendorWasAwayForAnHour()
{
    std::unique_ptr<Relay> line;
    House house([&](WorkspaceSettings &settings) {
        line = std::make_unique<Relay>(quint16(QUrl(settings.apiBaseUrl).port()));
        settings.apiBaseUrl = line->url();
    });
    house.open();
    house.sendWebhooks();
    const ConversationId known = asks(house, u"Ada Berg"_s);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(known), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(searched(house), patience);

    line->setUp(false);
    house.vendor.setFaults({.loseWebhooks = lost});
    const ConversationId old = asks(house, u"Bo Lund"_s);
    house.clock.jump(35min);
    const ConversationId young = asks(house, u"Cleo Dahl"_s);
    QVERIFY(house.vendor.customerWrites(known, u"And when do I get the invoice for it?"_s));
    QTRY_VERIFY_WITH_TIMEOUT(line->turnedAway() > 0, patience);
    house.clock.jump(35min);
    line->setUp(true);

    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(young), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(known), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(why(house, old).contains(u"Too old"_s), patience);
    // Another window over the same time brings nothing new.
    house.clock.jump(6min);
    const ConversationId last = asks(house, u"Dora Fink"_s);
    house.clock.jump(6min);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(last), 1, patience);
    QCOMPARE(house.repliesAt(young), 1);
    QCOMPARE(house.repliesAt(known), 2);
    QCOMPARE(house.repliesAt(old), 0);
    QVERIFY(!everRefusedForHaste(house));
}

void TestCatchUp::batonWasAwayForAnHour()
{
    House house;
    house.open();
    house.sendWebhooks();
    const ConversationId known = asks(house, u"Ada Berg"_s);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(known), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(searched(house), patience);
    house.close();

    house.vendor.setFaults({.loseWebhooks = lost});
    const ConversationId old = asks(house, u"Bo Lund"_s);
    house.clock.jump(35min);
    const ConversationId young = asks(house, u"Cleo Dahl"_s);
    const ConversationId taken = asks(house, u"Dora Fink"_s);
    QVERIFY(house.vendor.teammateReplies(taken, u"Hello Dora, it arrives on Friday."_s));
    QVERIFY(house.vendor.customerWrites(known, u"And when do I get the invoice for it?"_s));
    house.clock.jump(35min);

    house.open();
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(young), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(known), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(why(house, old).contains(u"Too old"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(house.session(taken).freshReadAt.has_value(), patience);
    QCOMPARE(house.repliesAt(old), 0);
    QCOMPARE(house.repliesAt(taken), 0);
    QVERIFY(!everRefusedForHaste(house));
}

void TestCatchUp::worksWithoutAnyWebhook()
{
    House house([](WorkspaceSettings &settings) {
        settings.polling = true;
        settings.pollEvery = 1s;
    });
    house.open();
    const ConversationId first = asks(house, u"Ada Berg"_s);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(first), 1, patience);
    QVERIFY(house.vendor.customerWrites(first, u"And when do I get the invoice for it?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(first), 2, patience);
    const ConversationId second = asks(house, u"Bo Lund"_s);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(second), 1, patience);
    QCOMPARE(house.repliesAt(first), 2);
    QVERIFY(house.vendor.deliveries().isEmpty());
    QCOMPARE(house.vendor.violations(), QStringList());
}

void TestCatchUp::findsWhatTheIndexShowedLate()
{
    House house([](WorkspaceSettings &settings) {
        settings.polling = true;
        settings.pollEvery = 1s;
    });
    house.open();
    const ConversationId hidden = asks(house, u"Ada Berg"_s);
    house.vendor.setFaults({.searchLag = 2min});
    house.clock.jump(1min);
    const int before = callsTo(house, u"/conversations/search"_s);
    QTRY_VERIFY_WITH_TIMEOUT(callsTo(house, u"/conversations/search"_s) > before + 1, patience);
    house.clock.jump(2min);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(hidden), 1, patience);
}

void TestCatchUp::whatCameByWebhookIsNotAnsweredAgain()
{
    House house;
    house.open();
    house.sendWebhooks();
    const ConversationId first = asks(house, u"Ada Berg"_s);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(first), 1, patience);
    int reads = 0;
    for (int window = 0; window < 3; ++window) {
        reads = callsTo(house, first.value());
        const int before = callsTo(house, u"/conversations/search"_s);
        house.clock.jump(6min);
        QTRY_VERIFY_WITH_TIMEOUT(callsTo(house, u"/conversations/search"_s) > before, patience);
    }
    const ConversationId second = asks(house, u"Bo Lund"_s);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(second), 1, patience);
    QCOMPARE(house.repliesAt(first), 1);
    QCOMPARE(house.engine->asked, 2);
    // Nothing happened there since the first window, so that nobody looks again.
    QCOMPARE(callsTo(house, first.value()), reads);
}

void TestCatchUp::keepsTheBudgetAndTakesAllPages()
{
    constexpr int many = 160; // more than a page of the search
    House house({}, {.requestsPerMinute = 3000, .retryWebhookAfter = 300ms});
    house.open();
    QTRY_VERIFY_WITH_TIMEOUT(searched(house), patience);
    QList<ConversationId> missed;
    for (int i = 0; i < many; ++i)
        missed << asks(house, u"Customer %1"_s.arg(i));
    house.clock.jump(6min);
    for (const ConversationId &conversation : std::as_const(missed))
        QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(conversation), 1, patience);
    QVERIFY(!everRefusedForHaste(house));
}

void TestCatchUp::aFailedWindowIsOpenedAgainFromItsBeginning()
{
    House house([](WorkspaceSettings &settings) {
        settings.polling = true;
        settings.pollEvery = 1s;
    });
    house.open();
    QTRY_VERIFY_WITH_TIMEOUT(searched(house), patience);
    house.vendor.setFaults({.unauthorized = true});
    const ConversationId missed = asks(house, u"Ada Berg"_s);
    const int before = callsTo(house, u"/conversations/search"_s);
    QTRY_VERIFY_WITH_TIMEOUT(callsTo(house, u"/conversations/search"_s) > before + 1, patience);
    house.vendor.setFaults({});
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(missed), 1, patience);
}

QTEST_GUILESS_MAIN(TestCatchUp)
#include "tst_catchup.moc"
