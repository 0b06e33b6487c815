// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashes.h"
#include "frontshop.h"

#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

struct Pair
{
    ConversationId asked; ///< has the question, and is merged into the other
    ConversationId kept;
};

/// A conversation that has been answered, and one of the same customer with another question.
Pair twoOf(FrontShop &shop)
{
    const ConversationId kept = shop.vendor.customerStarts(
        u"Lorenz Amberger"_s, u"lorenz@windwerk.example.com"_s, Simulated::Channel::Email,
        u"When does a parcel usually arrive?"_s, u"Hello"_s);
    [&] { QTRY_COMPARE_WITH_TIMEOUT(shop.replies(kept), 1, patience); }();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(kept)), patience); }();
    return {.asked = {}, .kept = kept};
}

const Effect *replyOf(const Session &session)
{
    for (const Effect &effect : session.effects) {
        if (effect.group == EffectGroup::Reply && effect.order == 0)
            return &effect;
    }
    return nullptr;
}

bool hasReply(const Session &session, EffectStatus status)
{
    const Effect *reply = replyOf(session);
    return reply && reply->status == status;
}

/// The old one says that it is over and where it goes on; the other has answered once.
void goesOnInTheOther(FrontShop &shop, const Pair &pair)
{
    const auto over = [&] {
        const Session old = shop.session(pair.asked);
        return old.closing && old.closing->passedOn && isAtRest(old);
    };
    QTRY_VERIFY_WITH_TIMEOUT(over(), patience);
    const Session old = shop.session(pair.asked);
    QCOMPARE(old.closing->mergedInto, pair.kept);
    QCOMPARE(old.status, SessionStatus::ClosedUnresolved);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(pair.kept), 2, patience); // one to each question
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(pair.kept)), patience);
    QCOMPARE(shop.replies(pair.kept), 2);
    QCOMPARE(shop.vendor.violations(), QStringList());
}

QJsonObject withChannel(const QString &name, const QJsonValue &value)
{
    QJsonObject mail = quickChannel();
    mail[name] = value;
    return {{u"channels"_s, QJsonObject{{u"email"_s, mail}}}};
}

} // namespace

Q_DECLARE_METATYPE(Baton::SandboxFaults)
Q_DECLARE_METATYPE(Baton::EffectStatus)

/// Teammates merge conversations at Front while the program is at work on them.
class TestFrontMerge : public QObject
{
    Q_OBJECT

private slots:
    void aMergedConversationGoesOnInTheOther();
    void whatWasBegunIsFollowedThere_data();
    void whatWasBegunIsFollowedThere();
    void theVendorNeedNotSayIt();
    void whatWaitsForApprovalWaitsThere();
    void handedOffStaysHandedOff();
    void itSurvivesACrash_data();
    void itSurvivesACrash();
};

/// Mira merges it before the AI has answered: what was asked is answered where it is now, once.
void TestFrontMerge::aMergedConversationGoesOnInTheOther()
{
    FrontShop shop({{"handleUnassigned"_L1, false}, {"fullConversationSync"_L1, true}});
    QVERIFY(shop.start());
    const ConversationId asked = shop.asks(u"Lorenz Amberger"_s);
    const ConversationId kept = shop.vendor.customerStarts(
        u"Lorenz Amberger"_s, u"lorenz.amberger@example.com"_s, Simulated::Channel::Email,
        u"Good morning"_s, u"A parcel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shop.session(asked).threadRead, patience);
    QTRY_VERIFY_WITH_TIMEOUT(shop.session(kept).threadRead, patience);
    QVERIFY(shop.vendor.merge(asked, kept));
    const auto arrived = [&] { return shop.session(kept).messages.size() == 2; };
    QTRY_VERIFY_WITH_TIMEOUT(arrived(), patience);
    QVERIFY(shop.vendor.assign(kept, SimulatedFront::aiTeammate()));
    QVERIFY(shop.vendor.customerWrites(kept, u"When does a parcel usually arrive?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(kept), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(kept)), patience);
    QCOMPARE(shop.replies(kept), 1);
    QCOMPARE(wrongWith(shop.session(kept), shop.replies(kept)), QString());
    QCOMPARE(shop.vendor.violations(), QStringList());
}

void TestFrontMerge::whatWasBegunIsFollowedThere_data()
{
    QTest::addColumn<SandboxFaults>("faults");
    QTest::addColumn<EffectStatus>("reached"); ///< by the reply when they are merged
    QTest::newRow("taken, and not sent yet")
        << SandboxFaults{.sendAfter = 4s} << EffectStatus::Accepted;
    QTest::newRow("its 202 was lost")
        << SandboxFaults{.only = u"reply"_s, .dropAfterApplying = 1} << EffectStatus::Uncertain;
    QTest::newRow("it never arrived")
        << SandboxFaults{.only = u"reply"_s, .dropBeforeApplying = 1} << EffectStatus::Uncertain;
    QTest::newRow("it is there") << SandboxFaults{} << EffectStatus::Done;
}

/// Mira merges it while the answer is on its way: what became of that is found out where the
/// conversation is now, and nothing is answered a second time.
void TestFrontMerge::whatWasBegunIsFollowedThere()
{
    QFETCH(SandboxFaults, faults);
    QFETCH(EffectStatus, reached);
    FrontShop shop;
    QVERIFY(shop.start());
    Pair pair = twoOf(shop);
    shop.vendor.setFaults(faults);
    pair.asked = shop.asks(u"Lorenz Amberger"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasReply(shop.session(pair.asked), reached), patience);
    QVERIFY(shop.vendor.merge(pair.asked, pair.kept));
    goesOnInTheOther(shop, pair);
}

/// No webhook tells of the merger, and the other conversation is read first.
void TestFrontMerge::theVendorNeedNotSayIt()
{
    FrontShop shop;
    QVERIFY(shop.start());
    SandboxFaults faults;
    faults.sendAfter = 6s;
    Pair pair = twoOf(shop);
    shop.vendor.setFaults(faults);
    pair.asked = shop.asks(u"Lorenz Amberger"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasReply(shop.session(pair.asked), EffectStatus::Accepted), patience);
    faults.loseWebhooks = 1;
    shop.vendor.setFaults(faults);
    QVERIFY(shop.vendor.merge(pair.asked, pair.kept));
    QTRY_COMPARE_WITH_TIMEOUT(shop.vendor.faults().loseWebhooks, 0, patience);
    QVERIFY(shop.vendor.teammateComments(pair.kept, u"These belong together."_s));
    QVERIFY(shop.vendor.customerWrites(pair.kept, u"And when does a parcel to Norway arrive?"_s));
    const auto over = [&] { return shop.session(pair.asked).closing.has_value(); };
    QTRY_VERIFY_WITH_TIMEOUT(over(), patience);
    QCOMPARE(shop.session(pair.asked).closing->mergedInto, pair.kept);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(pair.kept), 3, patience); // one to each question
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(pair.kept)), patience);
    QCOMPARE(shop.replies(pair.kept), 3);
}

void TestFrontMerge::whatWaitsForApprovalWaitsThere()
{
    FrontShop shop(withChannel(u"answersGoOut"_s, u"afterApproval"_s));
    QVERIFY(shop.start());
    Pair pair;
    pair.kept = shop.vendor.customerStarts(u"Lorenz Amberger"_s, u"lorenz@windwerk.example.com"_s,
                                           Simulated::Channel::Email, u"I have a question."_s);
    QVERIFY(shop.vendor.teammateReplies(pair.kept, u"Good morning, what is it about?"_s));
    pair.asked = shop.asks(u"Lorenz Amberger"_s);
    const auto waits = [&](const ConversationId &where) {
        return hasReply(shop.session(where), EffectStatus::AwaitingApproval);
    };
    QTRY_VERIFY_WITH_TIMEOUT(waits(pair.asked), patience);
    QVERIFY(shop.vendor.merge(pair.asked, pair.kept));
    QTRY_VERIFY_WITH_TIMEOUT(waits(pair.kept), patience);
    const Session old = shop.session(pair.asked);
    QVERIFY(hasReply(old, EffectStatus::Cancelled));
    QVERIFY(replyOf(old)->reason.contains(pair.kept.value()));
    QCOMPARE(shop.replies(pair.kept), 0);
}

void TestFrontMerge::handedOffStaysHandedOff()
{
    FrontShop shop;
    QVERIFY(shop.start());
    Pair pair = twoOf(shop);
    pair.asked = shop.asks(u"Lorenz Amberger"_s);
    QVERIFY(shop.vendor.customerWrites(pair.asked, u"I want to talk to a human, please."_s));
    QTRY_VERIFY_WITH_TIMEOUT(shop.session(pair.asked).handedOffAt.has_value(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(pair.asked)), patience);
    QVERIFY(shop.vendor.merge(pair.asked, pair.kept));
    QTRY_VERIFY_WITH_TIMEOUT(shop.session(pair.kept).handedOffAt.has_value(), patience);
    const int said = shop.replies(pair.kept);
    QVERIFY(shop.vendor.customerWrites(pair.kept, u"When does a parcel to Norway arrive?"_s));
    const auto stopped = [&] {
        const Session session = shop.session(pair.kept);
        return !session.turns.isEmpty() && session.turns.constLast().state == TurnState::Stopped;
    };
    QTRY_VERIFY_WITH_TIMEOUT(stopped(), patience);
    QCOMPARE(shop.replies(pair.kept), said);
}

void TestFrontMerge::itSurvivesACrash_data()
{
    QTest::addColumn<QByteArray>("step");
    for (const char *step : {"decided.inherits", "committed.inherits", "decided.inherited",
                             "committed.inherited"})
        QTest::newRow(step) << QByteArray(step);
}

/// Killed between the two sessions: neither forgets what the other has to know.
void TestFrontMerge::itSurvivesACrash()
{
    QFETCH(QByteArray, step);
    FrontShop shop;
    SandboxFaults faults;
    faults.sendAfter = 5s;
    shop.vendor.setFaults(faults);
    QVERIFY(shop.start(FrontShop::Tells::ByRule, Crashes::diesAt(step)));
    Pair pair = twoOf(shop);
    pair.asked = shop.asks(u"Lorenz Amberger"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasReply(shop.session(pair.asked), EffectStatus::Accepted), patience);
    QVERIFY(shop.vendor.merge(pair.asked, pair.kept));
    QTRY_VERIFY_WITH_TIMEOUT(!shop.program.isRunning(), patience);
    QVERIFY(shop.start(FrontShop::Tells::ByRule));
    goesOnInTheOther(shop, pair);
}

QTEST_GUILESS_MAIN(TestFrontMerge)
#include "tst_frontmerge.moc"
