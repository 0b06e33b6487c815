// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontshop.h"

#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

/// Teammates merge conversations at Front while the program is at work on them.
class TestFrontMerge : public QObject
{
    Q_OBJECT

private slots:
    void aMergedConversationGoesOnInTheOther();
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

QTEST_GUILESS_MAIN(TestFrontMerge)
#include "tst_frontmerge.moc"
