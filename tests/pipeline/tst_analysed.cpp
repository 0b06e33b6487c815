// SPDX-License-Identifier: GPL-3.0-or-later
#include "house.h"

#include <QTest>

#include <algorithm>

using namespace Baton;
using namespace Baton::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

const Turn *turnOf(const Session &session)
{
    return session.turns.isEmpty() ? nullptr : &session.turns.last();
}

bool isIn(const Session &session, TurnState state)
{
    return turnOf(session) && turnOf(session)->state == state;
}

bool isAnalysed(const Session &session)
{
    return std::any_of(session.messages.begin(), session.messages.end(),
                       [](const Message &message) { return message.analysis.has_value(); });
}

bool waitsForApproval(const Session &session)
{
    return std::any_of(session.effects.begin(), session.effects.end(), [](const Effect &effect) {
        return effect.status == EffectStatus::AwaitingApproval;
    });
}

bool isHandedOffFor(const Session &session, HandoffReason reason)
{
    return isIn(session, TurnState::HandedOff) && session.handoffReasons.contains(reason);
}

void change(House &house, const std::function<void(WorkspaceSettings &)> &how)
{
    how(house.workspace.settings);
    house.workspace.version = SettingsVersion(house.workspace.version.value() + 1);
    house.pipeline->settingsChanged();
}

} // namespace

/// What the customer wrote is looked into when the gates let it through, by the topics of that
/// moment, and not before.
class TestAnalysed : public QObject
{
    Q_OBJECT

private slots:
    void whatAPersonOwnsIsNotLookedInto();
    void whatIsOpenedOnPurposeIs();
    void outOfOfficeNoticesAreSeenAllTheSame();
    void aTopicAddedWhileAnAnswerWaitsForApprovalHolds();
    void aTopicAddedWhileTheTurnWaitsHolds();
};

void TestAnalysed::whatAPersonOwnsIsNotLookedInto()
{
    House house([](WorkspaceSettings &settings) { settings.fullConversationSync = true; });
    house.open();
    const ConversationId id = house.vendor.customerStarts(
        u"Ada Berg"_s, Simulated::Channel::Messenger,
        u"This is outrageous!!! I want to talk to a human being."_s, u"My kite"_s);
    must(house.vendor.assign(id, SimulatedIntercom::humanTeammate()));
    house.sendWebhooks();
    must(house.vendor.customerWrites(id, u"Bonjour, je veux parler à un conseiller."_s));
    QTRY_VERIFY_WITH_TIMEOUT(isIn(house.session(id), TurnState::Stopped), patience);
    const Session session = house.session(id);
    QCOMPARE(session.messages.size(), 2);
    QVERIFY(!session.messages.last().plain.isEmpty());
    QVERIFY(!isAnalysed(session));
    QCOMPARE(session.sentiment, Sentiment::Neutral);
    QCOMPARE(session.language, QString());
}

/// Written while nobody was to be answered, and meant all the same.
void TestAnalysed::whatIsOpenedOnPurposeIs()
{
    House house([](WorkspaceSettings &settings) {
        settings.fullConversationSync = true;
        settings.channels[Channel::Web].autopilot = false;
    });
    house.open();
    house.sendWebhooks();
    const ConversationId id = house.vendor.customerStarts(
        u"Ada Berg"_s, Simulated::Channel::Messenger,
        u"I want to talk to a human being, please."_s, u"My kite"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(house.session(id), TurnState::Stopped), patience);
    QVERIFY(!isAnalysed(house.session(id)));
    change(house, [](WorkspaceSettings &settings) {
        settings.channels[Channel::Web].autopilot = true;
        settings.processOnAssignment = true;
    });
    must(house.vendor.assign(id, SimulatedIntercom::aiTeammate()));
    QTRY_VERIFY_WITH_TIMEOUT(
        isHandedOffFor(house.session(id), HandoffReason::UserRequestedHumanAssistance), patience);
    QCOMPARE(house.session(id).language, u"en"_s);
    QCOMPARE(house.engine->asked, 0);
}

void TestAnalysed::outOfOfficeNoticesAreSeenAllTheSame()
{
    House house([](WorkspaceSettings &settings) { settings.fullConversationSync = true; });
    house.open();
    house.sendWebhooks();
    const ConversationId id = house.vendor.customerStarts(
        u"Ada Berg"_s, Simulated::Channel::Email,
        u"Automatic reply: out of office\n\nI am out of the office until Monday and have no access "
        u"to my mail."_s,
        u"Automatic reply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(house.session(id), TurnState::Stopped), patience);
    QVERIFY(!isAnalysed(house.session(id)));
    QCOMPARE(house.engine->asked, 0);
}

void TestAnalysed::aTopicAddedWhileAnAnswerWaitsForApprovalHolds()
{
    House house([](WorkspaceSettings &settings) {
        settings.channels[Channel::Web].answersGoOut = AnswersGoOut::AfterApproval;
    });
    house.open();
    house.sendWebhooks();
    const ConversationId id = house.vendor.customerStarts(
        u"Ada Berg"_s, Simulated::Channel::Messenger, u"Where is my refund?"_s, u"My kite"_s);
    QTRY_VERIFY_WITH_TIMEOUT(waitsForApproval(house.session(id)), patience);
    change(house, [](WorkspaceSettings &settings) { settings.handoff.topics = {u"refunds"_s}; });
    QTRY_VERIFY_WITH_TIMEOUT(isHandedOffFor(house.session(id), HandoffReason::ProhibitedTopic),
                             patience);
    QVERIFY(!waitsForApproval(house.session(id)));
}

void TestAnalysed::aTopicAddedWhileTheTurnWaitsHolds()
{
    House house([](WorkspaceSettings &settings) {
        settings.channels[Channel::Web].settle = 5s;
    });
    house.open();
    house.sendWebhooks();
    const ConversationId id = house.vendor.customerStarts(
        u"Ada Berg"_s, Simulated::Channel::Messenger, u"Where is my refund?"_s, u"My kite"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(house.session(id), TurnState::Open), patience);
    QVERIFY(!isAnalysed(house.session(id)));
    change(house, [](WorkspaceSettings &settings) { settings.handoff.topics = {u"refunds"_s}; });
    QTRY_VERIFY_WITH_TIMEOUT(isHandedOffFor(house.session(id), HandoffReason::ProhibitedTopic),
                             patience);
    QCOMPARE(house.engine->asked, 0);
}

QTEST_GUILESS_MAIN(TestAnalysed)
#include "tst_analysed.moc"
