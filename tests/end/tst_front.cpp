// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontshop.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Baton::FrontShop::Tells)

namespace {

constexpr int patience = 60'000;
const QStringList assistTag{u"opencx_ai_assisted"_s};

const Effect *replyOf(const Session &session)
{
    for (const Effect &effect : session.effects) {
        if (effect.group == EffectGroup::Reply && effect.order == 0)
            return &effect;
    }
    return nullptr;
}

QJsonObject draftsInComposer()
{
    QJsonObject mail = quickChannel();
    mail[u"assist"_s] = true;
    return {{u"draftsAs"_s, u"draft"_s},
            {u"handleUnassigned"_s, false},
            {u"channels"_s, QJsonObject{{u"email"_s, mail}}}};
}

EffectStatus replyStatus(const Session &session)
{
    const Effect *reply = replyOf(session);
    return reply ? reply->status : EffectStatus::Pending;
}

} // namespace

/// The finished program at a simulated Front, over real HTTP: both webhook systems, one reply
/// whatever happens, handoff, and the archive after a resolution.
class TestFrontEnd : public QObject
{
    Q_OBJECT

private slots:
    void answersOnce_data();
    void answersOnce();
    void whatFrontKnowsOfTheCustomerIsKnown();
    void copiesAtOnceAreOne();
    void whoAsksForAPersonIsHandedOff();
    void solvedIsArchivedOnlyWhileTheAiHasIt();
    void aLostAcceptanceIsReadBack();
    void aReplyThatNeverLeftIsSentAgain();
    void whatCouldNotBeSentNeedsAPerson();
    void draftsWaitInTheComposer();
    void aLostDraftIsReadBack();
    void killedAndStartedAgainItAnswersOnce();
    void whatNoWebhookBroughtIsFound();
};

void TestFrontEnd::answersOnce_data()
{
    QTest::addColumn<FrontShop::Tells>("tells");
    QTest::addColumn<Simulated::Channel>("channel");
    QTest::newRow("application, mail") << FrontShop::Tells::ByApplication
                                       << Simulated::Channel::Email;
    QTest::newRow("rule, chat") << FrontShop::Tells::ByRule << Simulated::Channel::Messenger;
    QTest::newRow("preview, SMS") << FrontShop::Tells::ByPreview << Simulated::Channel::Sms;
}

void TestFrontEnd::answersOnce()
{
    QFETCH(FrontShop::Tells, tells);
    QFETCH(Simulated::Channel, channel);
    FrontShop shop;
    SandboxFaults faults;
    faults.duplicateWebhooks = true;
    shop.vendor.setFaults(faults);
    QVERIFY(shop.start(tells));
    const ConversationId asked = shop.asks(u"Brisa Duarte"_s, channel);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(asked), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(asked)), patience);
    const FrontSim::Thread thread = shop.thread(asked);
    QVERIFY(thread.letters.constLast().html.contains(u"shipping confirmation"_s));
    QCOMPARE(thread.status, u"open"_s); // Front archives on reply unless it is told not to
    QCOMPARE(shop.comments(asked), QStringList());
    QCOMPARE(wrongWith(shop.session(asked), shop.replies(asked)), QString());
    QCOMPARE(shop.vendor.violations(), QStringList());
}

void TestFrontEnd::whatFrontKnowsOfTheCustomerIsKnown()
{
    const QJsonObject leaveOut{{"leaveOut"_L1, QJsonArray{u"Pays_By_Invoice"_s}}};
    FrontShop shop({{"context"_L1, leaveOut}});
    QVERIFY(shop.start());
    const ConversationId asked = shop.vendor.customerStarts(
        u"Brisa Duarte"_s, u"brisa@vento-sul.example.com"_s, Simulated::Channel::Email,
        u"When does a parcel usually arrive?"_s, u"A parcel"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(asked), 1, patience);
    const QList<Attribute> known{{{}, u"plan_tier"_s, u"Dealer"_s},
                                 {u"Vento Sul Sports"_s, u"discount_percent"_s, u"12"_s}};
    QCOMPARE(shop.session(asked).attributes, known);
    QCOMPARE(shop.vendor.violations(), QStringList());
}

void TestFrontEnd::copiesAtOnceAreOne()
{
    FrontShop shop;
    QVERIFY(shop.start());
    const ConversationId asked = shop.asks(u"Kaveh Sohrabi"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shop.acknowledged(asked), patience);
    const QByteArray body = shop.lastWebhook(asked);
    const Headers headers =
        signedByApplication(SimulatedFront::appSigningKey(), body, shop.clock.now());
    QCOMPARE(postAtOnce(5, shop.webhookUrl(), body, headers), QList<int>(5, 200));
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(asked), 1, patience);
    QCOMPARE(postAtOnce(5, shop.webhookUrl(), body, headers), QList<int>(5, 200));
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(asked)), patience);
    const ConversationId other = shop.asks(u"Noor Haddou"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(other), 1, patience);
    QCOMPARE(shop.replies(asked), 1);
}

void TestFrontEnd::whoAsksForAPersonIsHandedOff()
{
    FrontShop shop({{"handleUnassigned"_L1, false}});
    QVERIFY(shop.start());
    const ConversationId asked = shop.vendor.customerStarts(
        u"Ulrich Thorsen"_s, u"ulrich@example.com"_s, Simulated::Channel::Messenger, u"Hello"_s);
    QVERIFY(shop.vendor.assign(asked, SimulatedFront::aiTeammate()));
    QVERIFY(shop.vendor.customerWrites(asked, u"I want to talk to a human, please."_s));
    QTRY_VERIFY_WITH_TIMEOUT(shop.thread(asked).assignee.isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(asked)), patience);
    QCOMPARE(shop.replies(asked), 1); // a person takes over
    QCOMPARE(shop.comments(asked).size(), 1);
    QVERIFY(shop.comments(asked).first().contains(u"Detected intent:"_s));
    QVERIFY(shop.comments(asked).first().contains(u"Key points:"_s));
    QCOMPARE(shop.vendor.tagNames(asked), QStringList()); // the tag is Intercom's
    QCOMPARE(shop.thread(asked).status, u"open"_s);
    QCOMPARE(shop.session(asked).status, SessionStatus::Open);
    QVERIFY(shop.vendor.customerWrites(asked, u"Where is my tracking number?"_s));
    const ConversationId other = shop.asks(u"Brisa Duarte"_s);
    QVERIFY(shop.vendor.assign(other, SimulatedFront::aiTeammate()));
    QVERIFY(shop.vendor.customerWrites(other, u"Where do I find my tracking number?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(other), 1, patience);
    QCOMPARE(shop.replies(asked), 1);
    QCOMPARE(shop.vendor.violations(), QStringList());
}

void TestFrontEnd::solvedIsArchivedOnlyWhileTheAiHasIt()
{
    FrontShop shop;
    QVERIFY(shop.start());
    const ConversationId ours = shop.asks(u"Freya Lindholm"_s);
    const ConversationId nobodys = shop.asks(u"Gaston Mercier"_s);
    QVERIFY(shop.vendor.assign(ours, SimulatedFront::aiTeammate()));
    for (const ConversationId &each : {ours, nobodys}) {
        QTRY_COMPARE_WITH_TIMEOUT(shop.replies(each), 1, patience);
        QVERIFY(shop.vendor.customerWrites(each, u"Great, that solved it, thank you!"_s));
    }
    QTRY_COMPARE_WITH_TIMEOUT(shop.thread(ours).status, u"archived"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(shop.comments(nobodys).size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(nobodys)), patience);
    QCOMPARE(shop.thread(nobodys).status, u"open"_s);
    QCOMPARE(shop.comments(ours).size(), 1);
    QCOMPARE(shop.session(ours).closure, Closure::Resolved);
    QCOMPARE(shop.session(nobodys).closure, Closure::Resolved);
    QCOMPARE(shop.replies(ours), 1);
    QCOMPARE(shop.vendor.violations(), QStringList());
}

/// The line is cut before the 202: what was taken is found in the conversation.
void TestFrontEnd::aLostAcceptanceIsReadBack()
{
    FrontShop shop;
    SandboxFaults faults;
    faults.only = u"reply"_s;
    faults.dropAfterApplying = 1;
    shop.vendor.setFaults(faults);
    QVERIFY(shop.start());
    const ConversationId asked = shop.asks(u"Henrike Vollmer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(asked)), patience);
    QCOMPARE(replyStatus(shop.session(asked)), EffectStatus::Done);
    QCOMPARE(shop.replies(asked), 1);
    QCOMPARE(replyOf(shop.session(asked))->attempts, 1);
}

void TestFrontEnd::aReplyThatNeverLeftIsSentAgain()
{
    FrontShop shop;
    SandboxFaults faults;
    faults.only = u"reply"_s;
    faults.dropBeforeApplying = 1;
    shop.vendor.setFaults(faults);
    QVERIFY(shop.start());
    const ConversationId asked = shop.asks(u"Henrike Vollmer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(asked), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(asked)), patience);
    QCOMPARE(shop.replies(asked), 1);
    QCOMPARE(replyOf(shop.session(asked))->attempts, 2);
}

/// Taken with a 202, and it bounced: a person is needed, and it is never sent twice.
void TestFrontEnd::whatCouldNotBeSentNeedsAPerson()
{
    FrontShop shop;
    SandboxFaults faults;
    faults.cannotSend = 1;
    shop.vendor.setFaults(faults);
    QVERIFY(shop.start());
    const ConversationId asked = shop.asks(u"Oluwaseun Bakare"_s);
    QTRY_COMPARE_WITH_TIMEOUT(replyStatus(shop.session(asked)), EffectStatus::Failed, patience);
    QVERIFY(replyOf(shop.session(asked))->reason.contains(u"hard_bounce"_s));
    QCOMPARE(shop.session(asked).turns.constLast().state, TurnState::NeedsPerson);
    QVERIFY(shop.session(asked).waitingSince.has_value());
    const ConversationId other = shop.asks(u"Noor Haddou"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(other), 1, patience);
    QCOMPARE(shop.replies(asked), 0);
    QCOMPARE(replyOf(shop.session(asked))->attempts, 1);
}

/// Mira has it: the AI drafts where she writes, in the channel that was written to. What she sends of
/// it is her answer.
void TestFrontEnd::draftsWaitInTheComposer()
{
    FrontShop shop(draftsInComposer());
    QVERIFY(shop.start());
    const ConversationId asked = shop.asksMira(u"Rukhsana Baig"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.drafts(asked).size(), 1, patience);
    const FrontSim::Letter draft = shop.drafts(asked).first();
    QVERIFY(draft.html.contains(u"shipping confirmation"_s));
    QVERIFY(!draft.html.contains(u"AI draft"_s)); // it may be sent as it stands
    QTRY_COMPARE_WITH_TIMEOUT(shop.vendor.tagNames(asked), assistTag, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(asked)), patience);
    QCOMPARE(shop.replies(asked), 0);
    QCOMPARE(shop.comments(asked), QStringList());
    QCOMPARE(shop.session(asked).turns.constLast().state, TurnState::Drafted);
    QVERIFY(shop.session(asked).waitingSince.has_value());
    QVERIFY(shop.vendor.sendDraft(asked, MessageId(draft.id)));
    QTRY_VERIFY_WITH_TIMEOUT(!shop.session(asked).waitingSince, patience);
    QCOMPARE(shop.drafts(asked).size(), 0);
    QCOMPARE(shop.vendor.violations(), QStringList());
}

/// The line is cut after the draft was made: it is found, and not made twice.
void TestFrontEnd::aLostDraftIsReadBack()
{
    FrontShop shop(draftsInComposer());
    SandboxFaults faults;
    faults.only = u"draft"_s;
    faults.dropAfterApplying = 1;
    shop.vendor.setFaults(faults);
    QVERIFY(shop.start());
    const ConversationId asked = shop.asksMira(u"Anders Nygaard"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.vendor.tagNames(asked), assistTag, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(asked)), patience);
    QCOMPARE(shop.drafts(asked).size(), 1);
    QCOMPARE(shop.session(asked).turns.constLast().state, TurnState::Drafted);
}

void TestFrontEnd::killedAndStartedAgainItAnswersOnce()
{
    FrontShop shop;
    QVERIFY(shop.start());
    const ConversationId asked = shop.asks(u"Salome Ferrand"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shop.acknowledged(asked), patience);
    shop.program.kill();
    QVERIFY(shop.start());
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(asked), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(asked)), patience);
    QCOMPARE(shop.replies(asked), 1);
}

/// Rule webhooks are never sent twice: what was lost is found among the company's events.
void TestFrontEnd::whatNoWebhookBroughtIsFound()
{
    FrontShop shop({{"polling"_L1, true}, {"pollSeconds"_L1, 1}});
    QVERIFY(shop.program.start()); // and no webhook is set up
    const ConversationId asked = shop.asks(u"Ilse Brouwer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(asked), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(asked)), patience);
    QCOMPARE(shop.replies(asked), 1);
    QCOMPARE(shop.vendor.violations(), QStringList());
}

QTEST_GUILESS_MAIN(TestFrontEnd)
#include "tst_front.moc"
