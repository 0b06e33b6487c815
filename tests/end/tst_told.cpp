// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int longerThanAPage = 505; // parts; the vendor gives out 500

} // namespace

/// What people and bots do at the vendor arrives here, by webhook or by asking, and is obeyed.
class TestTold : public QObject
{
    Q_OBJECT

private slots:
    void whatABotGaveToATeamIsHeardByAskingOnly();
    void tagsGoBothWays();
    void snoozesAreFollowed();
    void aLongThreadIsNotAnsweredTwice();

private:
    static QStringList tagsThere(const Shop &shop, const ConversationId &id);
    static QStringList tagsHere(Shop &shop, const ConversationId &id)
    {
        return shop.session(id).tags.value;
    }
    static VendorState stateHere(Shop &shop, const ConversationId &id)
    {
        return shop.session(id).vendorState.value;
    }
};

QStringList TestTold::tagsThere(const Shop &shop, const ConversationId &id)
{
    QStringList names;
    const auto conversation = shop.vendor.conversation(id);
    for (const Simulated::TagUse &tag : conversation ? conversation->tags : QList<Simulated::TagUse>())
        names << tag.name;
    return names;
}

/// No webhook ever comes: the thread alone tells who wrote and who was given it.
void TestTold::whatABotGaveToATeamIsHeardByAskingOnly()
{
    const QString team = SimulatedIntercom::ordersTeam().value();
    Shop shop({}, {{"polling"_L1, true}, {"pollSeconds"_L1, 1}, {"answerTeams"_L1, QJsonArray{team}}});
    QVERIFY(shop.program.start());
    const ConversationId id = shop.asks(u"Ada Berg"_s);
    QVERIFY(shop.vendor.botReplies(id, u"Here is an article about kites."_s));
    QTRY_VERIFY_WITH_TIMEOUT(shop.session(id).botHandling, patience);
    QVERIFY(shop.vendor.assign(id, SimulatedIntercom::ordersTeam()));
    QVERIFY(shop.vendor.customerWrites(id, u"Where do I find the tracking number of my parcel?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(id), 1, patience);
    QVERIFY(!shop.session(id).botHandling);
    QCOMPARE(shop.session(id).owner.value.team.value(), team);
}

void TestTold::tagsGoBothWays()
{
    Shop shop({}, {{"tags"_L1, QJsonObject{{"automatic"_L1, QJsonArray{u"by_the_ai"_s}}}}});
    QVERIFY(shop.start());
    const ConversationId id = shop.asks(u"Ada Berg"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tagsThere(shop, id).contains(u"by_the_ai"_s), patience);
    QVERIFY(shop.vendor.tag(id, u"vip"_s));
    QTRY_VERIFY_WITH_TIMEOUT(tagsHere(shop, id).contains(u"vip"_s), patience);
    QVERIFY(tagsHere(shop, id).contains(u"by_the_ai"_s));
    // Taking one off is no topic: the next that comes about the conversation tells.
    QVERIFY(shop.vendor.untag(id, u"vip"_s));
    QVERIFY(shop.vendor.teammateNotes(id, u"No, an ordinary customer."_s));
    QTRY_COMPARE_WITH_TIMEOUT(tagsHere(shop, id), QStringList{u"by_the_ai"_s}, patience);
    QCOMPARE(tagsThere(shop, id), QStringList{u"by_the_ai"_s});
}

void TestTold::snoozesAreFollowed()
{
    Shop shop;
    QVERIFY(shop.start());
    const ConversationId id = shop.asks(u"Ada Berg"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(id), 1, patience);
    QVERIFY(shop.vendor.snooze(id, 24h));
    QTRY_COMPARE_WITH_TIMEOUT(stateHere(shop, id), VendorState::Snoozed, patience);
    QCOMPARE(shop.session(id).status, SessionStatus::Open); // put off is not over
    QVERIFY(shop.vendor.unsnooze(id));
    QTRY_COMPARE_WITH_TIMEOUT(stateHere(shop, id), VendorState::Open, patience);
    QVERIFY(shop.vendor.snooze(id, 24h));
    QTRY_COMPARE_WITH_TIMEOUT(stateHere(shop, id), VendorState::Snoozed, patience);
    // A customer who writes wakes it up, and is answered.
    QVERIFY(shop.vendor.customerWrites(id, u"And where is the tracking number of my second parcel?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(id), 2, patience);
    QCOMPARE(stateHere(shop, id), VendorState::Open);
}

/// The first message is given out, the answer to it is not any more.
void TestTold::aLongThreadIsNotAnsweredTwice()
{
    Shop shop;
    shop.vendor.setFaults({.clockAhead = -10min}); // all of it a while ago
    const ConversationId id
        = shop.vendor.customerStarts(u"Ada Berg"_s, Simulated::Channel::Messenger,
                                     u"Which varnish keeps a violin from cracking?"_s);
    QVERIFY(shop.vendor.teammateReplies(id, u"The one that we sent you, Ada."_s));
    for (int i = 0; i < longerThanAPage; ++i)
        QVERIFY(shop.vendor.teammateNotes(id, u"Called the courier."_s));
    shop.vendor.setFaults({});
    QVERIFY(shop.start());
    const Result<MessageId> written = shop.vendor.customerWrites(
        id, u"Where do I find the tracking number of my parcel?"_s);
    QVERIFY(written.ok());
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(id), 1, patience);
    const QList<Effect> effects = shop.session(id).effects;
    QCOMPARE(effects.size(), 1);
    QCOMPARE(effects.first().covers, QList<MessageId>{*written});
    QCOMPARE(shop.replies(id), 1);
}

QTEST_GUILESS_MAIN(TestTold)
#include "tst_told.moc"
