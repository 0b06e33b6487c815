// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"

#include "store/connection.h"

#include <QRegularExpression>
#include <QTest>

using namespace Baton;
using namespace Baton::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
const QString question = u"When does my kite arrive?"_s;

ConversationId asks(House &house, Simulated::Channel channel = Simulated::Channel::Messenger,
                    const QString &text = question)
{
    return house.vendor.customerStarts(u"Ada Berg"_s, channel, text, u"My kite"_s);
}

bool isStopped(House &house, const ConversationId &id)
{
    const Session session = house.session(id);
    return !session.turns.isEmpty() && session.turns.last().state == TurnState::Stopped;
}

bool has(const Session &session, VendorState state)
{
    return session.vendorState.value == state;
}

} // namespace

/// Rules that the tables show for the pure policy, once from the vendor's wire to its wire: what the
/// parser makes of it, what the fold takes, what goes back.
class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void processOnAssignmentWaitsAndAnswers();
    void processOnAssignmentAnswersThoughATeammateSpoke();
    void silenceIsAssumedToBeResolved();
    void quotedMailIsForTheRecordOnly();
    void theCapHoldsOverARestart();
    void attributesAreWritten();
    void whatIsRedactedIsGone();
    void whatIsDeletedIsGone();
    void snoozingIsRecorded();
    void ofWhatAssistIsQuietAboutNoWordIsKept_data();
    void ofWhatAssistIsQuietAboutNoWordIsKept();
    void ofABackOfficeTicketNoWordIsKept_data();
    void ofABackOfficeTicketNoWordIsKept();
};

void TestRules::processOnAssignmentWaitsAndAnswers()
{
    House house([](WorkspaceSettings &settings) { settings.processOnAssignment = true; });
    house.open();
    house.sendWebhooks();
    const ConversationId id = asks(house);
    QTRY_VERIFY_WITH_TIMEOUT(isStopped(house, id), patience);
    QCOMPARE(house.engine->asked, 0);
    must(house.vendor.assign(id, SimulatedIntercom::aiTeammate()));
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(id), 1, patience);
    QCOMPARE(house.vendor.violations(), QStringList());
}

void TestRules::processOnAssignmentAnswersThoughATeammateSpoke()
{
    House house([](WorkspaceSettings &settings) { settings.processOnAssignment = true; });
    house.open();
    const ConversationId id = asks(house); // no webhook brings it: the thread has to be read whole
    must(house.vendor.teammateReplies(id, u"Let me look."_s));
    house.sendWebhooks();
    must(house.vendor.assign(id, SimulatedIntercom::aiTeammate()));
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(id), 1, patience);
    QCOMPARE(house.engine->question.messages, QStringList{question});
}

void TestRules::silenceIsAssumedToBeResolved()
{
    House house([](WorkspaceSettings &settings) { settings.closeOnResolution = true; });
    house.open();
    house.sendWebhooks();
    const ConversationId id = asks(house);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(id), 1, patience);
    must(house.vendor.botReplies(id, u"How did we do?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(house.session(id).messages.size(), 3, patience);
    house.close();
    house.clock.jump(25h);
    house.open();
    house.sendWebhooks();
    QTRY_COMPARE_WITH_TIMEOUT(house.session(id).closure, Closure::AssumedResolved, patience);
    QTRY_VERIFY_WITH_TIMEOUT(has(house.session(id), VendorState::Closed), patience);
    QVERIFY(house.session(id).summary.contains(question));
    QCOMPARE(must(house.vendor.conversation(id)).state, u"closed"_s);
}

void TestRules::quotedMailIsForTheRecordOnly()
{
    House house;
    house.open();
    house.sendWebhooks();
    const ConversationId id = asks(
        house, Simulated::Channel::Email,
        question + u"\n\nOn Mon, 3 Jun 2024 at 09:12, Nordwind <help@example.com> wrote:\n"
                   u"> Your order 4711 has left us."_s);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(id), 1, patience);
    QCOMPARE(house.engine->question.messages, QStringList{question});
    QVERIFY(house.session(id).messages.first().body.text.contains(u"4711"_s));
    QVERIFY(house.session(id).messages.first().plain.contains(u"4711"_s));
}

void TestRules::theCapHoldsOverARestart()
{
    House house([](WorkspaceSettings &settings) { settings.repliesPerHour = 2; });
    house.open();
    house.sendWebhooks();
    const ConversationId id = asks(house);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(id), 1, patience);
    must(house.vendor.customerWrites(id, u"And does it come with a bag?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(id), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(house.session(id).effects.last().status == EffectStatus::Done, patience);
    house.close();
    house.open();
    house.sendWebhooks();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cap of replies"_s));
    must(house.vendor.customerWrites(id, u"And what does the bag cost?"_s));
    QTRY_VERIFY_WITH_TIMEOUT(house.session(id).handedOffAt.has_value(), patience);
    QCOMPARE(house.engine->asked, 2);
}

void TestRules::attributesAreWritten()
{
    House house([](WorkspaceSettings &settings) {
        settings.attributes.outcome = u"conversation:AI outcome"_s;
    });
    house.open();
    house.sendWebhooks();
    const ConversationId id = asks(house, Simulated::Channel::Messenger,
                                   u"Let me talk to a human being, please."_s);
    const auto outcome = [&] {
        return must(house.vendor.conversation(id)).attributes.value(u"AI outcome"_s).toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"handed_off"_s, patience);
    QCOMPARE(house.vendor.violations(), QStringList());
}

void TestRules::whatIsRedactedIsGone()
{
    House house;
    house.open();
    house.sendWebhooks();
    const ConversationId id = asks(house);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(id), 1, patience);
    must(house.vendor.redact(id, MessageId(must(house.vendor.conversation(id)).source.id)));
    QTRY_VERIFY_WITH_TIMEOUT(house.session(id).messages.first().redacted, patience);
    QCOMPARE(house.session(id).messages.first().plain, QString());
    QVERIFY(!house.session(id).messages.last().plain.isEmpty());
}

void TestRules::whatIsDeletedIsGone()
{
    House house;
    house.open();
    house.sendWebhooks();
    const ConversationId id = asks(house);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(id), 1, patience);
    must(house.vendor.remove(id));
    QTRY_COMPARE_WITH_TIMEOUT(house.session(id).status, SessionStatus::ClosedUnresolved, patience);
    const Session session = house.session(id);
    QCOMPARE(session.contact.name + session.subject, QString());
    for (const Message &message : session.messages)
        QVERIFY(message.plain.isEmpty() && message.redacted);
}

void TestRules::snoozingIsRecorded()
{
    House house;
    house.open();
    house.sendWebhooks();
    const ConversationId id = asks(house);
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(id), 1, patience);
    must(house.vendor.snooze(id, 3600s));
    QTRY_VERIFY_WITH_TIMEOUT(has(house.session(id), VendorState::Snoozed), patience);
    QCOMPARE(house.session(id).status, SessionStatus::Open);
    must(house.vendor.customerWrites(id, u"And does it come with a bag?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(house.repliesAt(id), 2, patience);
}

void TestRules::ofWhatAssistIsQuietAboutNoWordIsKept_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("thanks") << u"Thanks, that solved it!"_s;
    QTest::newRow("a no-assist topic") << u"I want my money back, please: a refund."_s;
}

/// It is a person's, and the engine was never asked.
void TestRules::ofWhatAssistIsQuietAboutNoWordIsKept()
{
    QFETCH(QString, words);
    House house([](WorkspaceSettings &settings) {
        settings.channels[Channel::Web].assist = true;
        settings.noAssistTopics = {u"refund"_s};
    });
    house.open();
    const ConversationId id = asks(house); // not heard of before the rest
    must(house.vendor.assign(id, SimulatedIntercom::humanTeammate()));
    must(house.vendor.teammateReplies(id, u"It is on its way."_s));
    house.sendWebhooks();
    must(house.vendor.customerWrites(id, words));
    const auto isQuiet = [&] {
        const Session session = house.session(id);
        return !session.turns.isEmpty() && session.turns.last().state == TurnState::Quiet;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patience);
    QCOMPARE(house.engine->asked, 0);
    const auto left = [&](const char *sql) {
        return must(Testing::read<qint64>(*house.store,
                                          [&](Connection &c) { return c.number(sql); }));
    };
    QCOMPARE(left("SELECT count(*) FROM messages WHERE body <> '' OR plain <> ''"), 0);
    QTRY_COMPARE_WITH_TIMEOUT(left("SELECT count(*) FROM delivery_bodies b JOIN deliveries d "
                                   "ON d.id = b.delivery_id WHERE d.topic <> 'ping'"), 0, patience);
}

void TestRules::ofABackOfficeTicketNoWordIsKept_data()
{
    QTest::addColumn<bool>("fullSync");
    QTest::newRow("by default") << false;
    QTest::newRow("with full conversation sync it is") << true;
}

void TestRules::ofABackOfficeTicketNoWordIsKept()
{
    QFETCH(bool, fullSync);
    House house([&](WorkspaceSettings &settings) { settings.fullConversationSync = fullSync; });
    house.open();
    const QByteArray ticket = R"({"type": "notification_event", "topic": "ticket.state.updated",
        "app_id": "x", "id": "n1", "data": {"item": {"type": "company_ticket",
        "title": "the wombat of Ada"}}})";
    must(write<Appended>(*house.store, [&](Connection &connection) {
        return Inbox::append(connection, {house.workspace.settings.webhookKey, house.workspace.id,
                                          ticket, {}, u"n1"_s, u"ticket.state.updated"_s, {},
                                          house.clock.now()});
    }));
    const auto number = [&](const char *sql) {
        return must(Testing::read<qint64>(*house.store,
                                          [&](Connection &c) { return c.number(sql); }));
    };
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM deliveries WHERE state = 'done'"), 1,
                              patience);
    QCOMPARE(number("SELECT count(*) FROM delivery_bodies"), fullSync ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
