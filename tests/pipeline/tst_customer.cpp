// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"

#include "store/erasure.h"

#include <QTest>

using namespace Baton;
using namespace Baton::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
const Attribute plan{{}, u"plan_tier"_s, u"Rider"_s};

/// Asks one question of a customer whom the vendor knows a plan of, and waits for the answer.
Session answered(House &house)
{
    house.open();
    house.sendWebhooks();
    const ConversationId id = house.vendor.customerStarts(
        u"Ada Berg"_s, Simulated::Channel::Messenger, u"When does my kite arrive?"_s);
    [&] { QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(id), 1, patience); }();
    return house.session(id);
}

int contactReads(House &house)
{
    const QList<Simulated::Call> calls = house.vendor.calls();
    return int(std::count_if(calls.begin(), calls.end(), [](const Simulated::Call &call) {
        return call.path.startsWith(u"/contacts/"_s);
    }));
}

} // namespace

/// What the engine is told of the customer beside the thread.
class TestCustomer : public QObject
{
    Q_OBJECT

private slots:
    void theEngineKnowsTheAttributes();
    void butNotThoseLeftOut();
    void slowWorkflowsAreGivenTime();
    void ofWhoWasErasedNothingIsReadBack();
};

void TestCustomer::theEngineKnowsTheAttributes()
{
    House house;
    const Session session = answered(house);
    QCOMPARE(house.engine->question.attributes, QList{plan});
    QCOMPARE(session.attributes, QList{plan});
    QCOMPARE(house.vendor.violations(), QStringList());
}

void TestCustomer::butNotThoseLeftOut()
{
    House house([](WorkspaceSettings &settings) { settings.contextLeaveOut = {u"Plan_Tier"_s}; });
    const Session session = answered(house);
    QCOMPARE(house.engine->question.attributes, QList<Attribute>());
    QCOMPARE(session.attributes, QList<Attribute>());
    QVERIFY(contactReads(house) > 0); // it was read, and left out
}

void TestCustomer::slowWorkflowsAreGivenTime()
{
    House house([](WorkspaceSettings &settings) { settings.contextWait = 1s; });
    house.open();
    house.sendWebhooks();
    const ConversationId id = house.vendor.customerStarts(
        u"Ada Berg"_s, Simulated::Channel::Messenger, u"When does my kite arrive?"_s);
    const auto asked = [&] {
        const Session session = house.session(id);
        return !session.turns.isEmpty() && session.turns.last().state == TurnState::Asked;
    };
    QTRY_VERIFY_WITH_TIMEOUT(asked(), patience);
    QCOMPARE(contactReads(house), 0); // asked, and the customer not looked at yet
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(id), 1, patience);
    QCOMPARE(house.engine->question.attributes, QList{plan});
}

void TestCustomer::ofWhoWasErasedNothingIsReadBack()
{
    House house;
    const Session before = answered(house);
    must(eraseContact(*house.store, {.workspace = house.workspace.id,
                                     .contact = before.contact.id.value(),
                                     .now = house.clock.now()}));
    house.erased = std::make_shared<const ErasedContacts>(
        must(Testing::read<ErasedContacts>(*house.store, ErasedContacts::load)));
    QCOMPARE(house.session(before.conversation).attributes, QList<Attribute>());
    const int reads = contactReads(house);
    const int asked = house.engine->asked;
    house.clock.jump(5s); // what is written from now on is of after the erasure
    must(house.vendor.customerWrites(before.conversation, u"Do you sell bars, too?"_s));
    QTRY_VERIFY_WITH_TIMEOUT(house.engine->asked > asked, patience);
    QCOMPARE(contactReads(house), reads);
    QCOMPARE(house.engine->question.attributes, QList<Attribute>());
    QCOMPARE(house.session(before.conversation).attributes, QList<Attribute>());
}

QTEST_GUILESS_MAIN(TestCustomer)
#include "tst_customer.moc"
