// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ratebudget.h"

#include "http/retry.h"

#include <QtTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

using End = Exchange::End;

constexpr Time now = fromSeconds(1'800'000'000);

HttpHeaders window(int limit, int remaining, Time reset)
{
    return {{"X-RateLimit-Limit", QByteArray::number(limit)},
            {"X-RateLimit-Remaining", QByteArray::number(remaining)},
            {"X-RateLimit-Reset", QByteArray::number(qint64(toMillis(reset) / 1000))}};
}

/// A budget after one answer with these headers.
RateBudget after(const HttpHeaders &headers, int status = 200)
{
    RateBudget budget;
    budget.left(now);
    budget.ended(status, readRateHeaders(headers, now), now);
    return budget;
}

Exchange ended(End end, int status = 0, std::optional<Time> retryAfter = {})
{
    Exchange exchange;
    exchange.end = end;
    exchange.status = status;
    exchange.retryAfter = retryAfter;
    return exchange;
}

} // namespace

class TestRateBudget : public QObject
{
    Q_OBJECT

private slots:
    void readsHeaders();
    void readsTheVendorsClock();
    void greaterPrioritiesLast();
    void newWindow();
    void countsWhatIsOnTheWire();
    void tooManyBlocks();
    void nonsenseDoesNotBlockForEver();
    void retries_data();
    void retries();
};

void TestRateBudget::readsHeaders()
{
    const RateHeaders intercom = readRateHeaders(window(167, 12, now + 7s), now);
    QCOMPARE(intercom.limit, 167);
    QCOMPARE(intercom.remaining, 12);
    QCOMPARE(intercom.reset, now + 7s);
    const RateHeaders front = readRateHeaders({{"x-ratelimit-reset", "1800000030.250"},
                                               {"retry-after", "9"}}, now);
    QCOMPARE(front.reset, now + 30250ms);
    QCOMPARE(front.retryAfter, now + 9s);
    const RateHeaders none = readRateHeaders({{"X-RateLimit-Limit", "many"}}, now);
    QVERIFY(!none.limit && !none.remaining && !none.reset && !none.retryAfter);
}

void TestRateBudget::readsTheVendorsClock()
{
    // The vendor's clock is an hour ahead of ours: 2027-01-15 08:00:00 UTC is our now.
    const HttpHeaders headers = window(10, 0, now + 1h + 5s)
        + HttpHeaders{{"Date", "Fri, 15 Jan 2027 09:00:00 GMT"},
                      {"Retry-After", "Fri, 15 Jan 2027 09:00:20 GMT"}};
    const RateHeaders rate = readRateHeaders(headers, now);
    QCOMPARE(rate.reset, now + 5s);
    QCOMPARE(rate.retryAfter, now + 20s);
}

void TestRateBudget::greaterPrioritiesLast()
{
    const auto allowed = [](int remaining) {
        const RateBudget budget = after(window(100, remaining, now + 10s));
        QByteArray letters;
        for (const auto &[priority, letter] :
             {std::pair(Priority::Reply, 'r'), std::pair(Priority::Note, 'n'),
              std::pair(Priority::Tag, 't'), std::pair(Priority::Read, 'R'),
              std::pair(Priority::Sync, 's')})
            letters += budget.allows(priority, now) ? QByteArray(1, letter) : QByteArray();
        return letters;
    };
    QCOMPARE(allowed(100), "rntRs"_ba);
    QCOMPARE(allowed(31), "rntRs"_ba);
    QCOMPARE(allowed(30), "rntR"_ba);
    QCOMPARE(allowed(10), "rnt"_ba);
    QCOMPARE(allowed(5), "rn"_ba);
    QCOMPARE(allowed(2), "r"_ba);
    QCOMPARE(allowed(1), "r"_ba);
    QCOMPARE(allowed(0), ""_ba);
}

void TestRateBudget::newWindow()
{
    RateBudget budget = after(window(2, 0, now + 10s));
    QVERIFY(!budget.allows(Priority::Reply, now + 9s));
    QCOMPARE(budget.again(now), now + 10s);
    QVERIFY(budget.allows(Priority::Reply, now + 10s));
    budget.left(now + 10s);
    QVERIFY(budget.allows(Priority::Reply, now + 10s));
    budget.left(now + 10s);
    QVERIFY(!budget.allows(Priority::Reply, now + 10s)); // two a window, with or without a word
}

void TestRateBudget::countsWhatIsOnTheWire()
{
    RateBudget budget;
    for (int i = 0; i < 4; ++i)
        budget.left(now);
    budget.ended(200, readRateHeaders(window(10, 5, now + 10s), now), now);
    QVERIFY(budget.allows(Priority::Reply, now)); // 5 less the 3 on their way
    budget.left(now);
    budget.left(now);
    QVERIFY(!budget.allows(Priority::Reply, now));
    QCOMPARE(budget.onWire(), 5);
}

void TestRateBudget::tooManyBlocks()
{
    const RateBudget told = after({{"Retry-After", "7"}}, 429);
    QVERIFY(!told.allows(Priority::Reply, now + 6s));
    QVERIFY(told.allows(Priority::Reply, now + 7s));
    const RateBudget window429 = after(window(10, 3, now + 4s), 429);
    QVERIFY(!window429.allows(Priority::Reply, now + 3s));
    QVERIFY(window429.allows(Priority::Reply, now + 4s));
    const RateBudget silent = after({}, 429);
    QVERIFY(!silent.allows(Priority::Reply, now + 1s));
    QVERIFY(silent.allows(Priority::Reply, now + 10s));
}

void TestRateBudget::nonsenseDoesNotBlockForEver()
{
    QVERIFY(after(window(10, 0, now + 24h)).allows(Priority::Sync, now + 2min));
    QVERIFY(after(window(10, 0, Time())).allows(Priority::Sync, now));
    QVERIFY(after({{"Retry-After", "99999999"}}, 429).allows(Priority::Sync, now + 2min));
    QVERIFY(after({{"X-RateLimit-Limit", "1e300"}, {"X-RateLimit-Remaining", "-1"},
                   {"X-RateLimit-Reset", "1e300"}, {"Retry-After", "1e300"}}).allows(Priority::Sync, now));
}

void TestRateBudget::retries_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("repeatable");
    QTest::addColumn<int>("tries");
    QTest::addColumn<int>("delay"); // ms; -1: no further try
    const auto row = [](const char *name, End end, int status, bool repeatable, int tries, int delay) {
        QTest::newRow(name) << int(end) << status << repeatable << tries << delay;
    };
    row("good", End::Answered, 200, true, 1, -1);
    row("not found", End::Answered, 404, true, 1, -1);
    row("failed", End::Answered, 500, true, 1, 1000);
    row("failed twice", End::Answered, 503, true, 2, 2000);
    row("failed for good", End::Answered, 502, true, 3, -1);
    row("not implemented", End::Answered, 501, true, 1, -1);
    row("overloaded", End::Answered, 529, true, 1, 1000);
    row("too many", End::Answered, 429, true, 1, 5000);
    row("lost", End::Lost, 0, true, 1, 500);
    row("lost thrice", End::Lost, 0, true, 3, -1);
    row("never left", End::NeverLeft, 0, true, 1, 500);
    row("reply failed", End::Answered, 500, false, 1, -1);
    row("reply too many", End::Answered, 429, false, 1, -1);
    row("reply lost", End::Lost, 0, false, 1, -1);
    row("reply never left", End::NeverLeft, 0, false, 1, 500);
    row("reply never left again", End::NeverLeft, 0, false, 3, 2000);
    row("reply never left at all", End::NeverLeft, 0, false, 4, -1);
}

void TestRateBudget::retries()
{
    QFETCH(int, end);
    QFETCH(int, status);
    QFETCH(bool, repeatable);
    QFETCH(int, tries);
    QFETCH(int, delay);
    const auto kind = repeatable ? Repeatable::Yes : Repeatable::OnlyIfNeverLeft;
    const auto got = retryDelay(ended(End(end), status), kind, tries, now);
    QCOMPARE(got ? int(got->count()) : -1, delay);
    if (delay >= 0 && status >= 429) {
        QCOMPARE(retryDelay(ended(End(end), status, now + 30s), kind, tries, now), Millis(30s));
        QCOMPARE(retryDelay(ended(End(end), status, now + 1h), kind, tries, now), std::nullopt);
    }
}

QTEST_GUILESS_MAIN(TestRateBudget)
#include "tst_ratebudget.moc"
