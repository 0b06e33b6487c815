// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontshop.h"

#include <QTest>

#include <algorithm>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 250'000; // some of the vendor's minutes
constexpr int tooMany = 429;

/// Whether a call was refused though the one before it had just been.
bool refusesInARow(const QList<Simulated::Call> &calls)
{
    return std::adjacent_find(calls.begin(), calls.end(),
                              [](const Simulated::Call &one, const Simulated::Call &next) {
                                  return one.status == tooMany && next.status == tooMany;
                              })
        != calls.end();
}

/// Where in the calls something was written for the last time, or for the first.
qsizetype lastOf(const QList<Simulated::Call> &calls, const QString &end)
{
    for (qsizetype i = calls.size() - 1; i >= 0; --i) {
        if (calls[i].method == "POST" && calls[i].path.endsWith(end) && calls[i].status != tooMany)
            return i;
    }
    return -1;
}

} // namespace

/// Front's smallest plan has 50 calls a minute for a whole company. The rules of the lane are proved on
/// a virtual clock (http/ratelane); here the finished program meets a vendor that counts, for more
/// than one of its minutes.
class TestFrontRate : public QObject
{
    Q_OBJECT

private slots:
    void twelveConversationsAtFiftyCallsAMinute();
};

void TestFrontRate::twelveConversationsAtFiftyCallsAMinute()
{
    FrontSandboxOptions plan;
    plan.requestsPerMinute = 50;
    FrontShop shop({{"sendCitationsAsNote"_L1, true}}, plan);
    QVERIFY(shop.start());
    QList<ConversationId> asked;
    for (int i = 0; i < 12; ++i)
        asked << shop.asks(u"Customer %1"_s.arg(i));
    for (const ConversationId &each : std::as_const(asked))
        QTRY_COMPARE_WITH_TIMEOUT(shop.replies(each), 1, patience);
    const qsizetype answered = shop.vendor.calls().size();
    for (const ConversationId &each : std::as_const(asked)) {
        QTRY_COMPARE_WITH_TIMEOUT(shop.comments(each).size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(shop.session(each)), patience);
        QCOMPARE(wrongWith(shop.session(each), shop.replies(each)), QString());
    }
    const QList<Simulated::Call> calls = shop.vendor.calls();
    qInfo("%d calls until all were answered, %d in all, %d refused", int(answered),
          int(calls.size()),
          int(std::count_if(calls.begin(), calls.end(),
                            [](const Simulated::Call &call) { return call.status == tooMany; })));
    QVERIFY(calls.size() > plan.requestsPerMinute); // it was too much for one minute
    QVERIFY(!refusesInARow(calls));
    QVERIFY(lastOf(calls, u"/messages"_s) < lastOf(calls, u"/comments"_s)); // replies before notes
    QCOMPARE(shop.vendor.violations(), QStringList());
}

QTEST_GUILESS_MAIN(TestFrontRate)
#include "tst_frontrate.moc"
