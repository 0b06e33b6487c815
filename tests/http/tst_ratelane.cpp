// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ratelane.h"

#include <QTest>

#include <map>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr Time begin = fromSeconds(1'800'000'000);
constexpr Millis answerTime = 150ms;
constexpr int perMinute = 50; // Front's smallest plan

struct Request : Waiting
{
    int conversation = -1; ///< -1: of nobody
    size_t step = 0;
};

/// What one conversation needs: the thread, a fresh read, the reply; then a note, a tag, a look.
constexpr Priority steps[] = {Priority::Question, Priority::Question, Priority::Question,
                              Priority::Reply,    Priority::Reply,    Priority::Reply,
                              Priority::Note,     Priority::Tag,      Priority::Read};
constexpr size_t replyStep = 5;

/// A company at the vendor on a virtual clock: so many conversations a minute, and a limit on calls
/// that counts in fixed minutes. Others may use the same limit.
class Company
{
public:
    explicit Company(int othersPerMinute = 0) : m_others(othersPerMinute) { }

    void conversations(int everySeconds, int count)
    {
        for (int i = 0; i < count; ++i) {
            at(begin + i * std::chrono::seconds(everySeconds), [this, i] { ask(i, 0); });
            at(begin + i * std::chrono::seconds(everySeconds), [this] { add(Priority::Sync); });
        }
    }

    void run(Time until = Time::max())
    {
        while (!m_queue.empty() && m_queue.begin()->first <= until) {
            now = m_queue.begin()->first;
            const auto act = m_queue.begin()->second;
            m_queue.erase(m_queue.begin());
            act();
            pump();
        }
    }

    int sent(Priority priority) const { return m_sent.value(int(priority)); }

    Time now = begin;
    RateLane<Request> lane;
    QList<int> replied;    ///< conversations, in the order of their replies
    int refused = 0;       ///< 429
    int tooEarly = 0;      ///< left although a 429 had named a later time
    int pushedAhead = 0;   ///< lesser ones that left while a reply could have
    int departures = 0;
    int most = 0; ///< in the queue at once

private:
    void at(Time time, std::function<void()> act) { m_queue.emplace(time, std::move(act)); }

    void ask(int conversation, size_t step)
    {
        auto request = std::make_shared<Request>();
        request->conversation = conversation;
        request->step = step;
        enter(request, steps[step]);
    }

    void add(Priority priority) { enter(std::make_shared<Request>(), priority); }

    void enter(const std::shared_ptr<Request> &request, Priority priority)
    {
        request->priority = priority;
        request->order = ++m_order;
        request->since = now;
        lane.add(request);
        most = std::max(most, lane.backlog().total());
    }

    bool replyWaits() const
    {
        return std::any_of(lane.waiting().begin(), lane.waiting().end(), [this](const auto &job) {
            return job->priority == Priority::Reply && job->notBefore <= now;
        });
    }

    void pump()
    {
        Time wake = now + 1s;
        for (;;) {
            const bool waited = replyWaits();
            const auto request = lane.next(now, wake);
            if (!request)
                break;
            ++departures;
            tooEarly += now < m_notBefore;
            pushedAhead += waited && request->priority != Priority::Reply;
            at(now + answerTime, [this, request] { answered(request); });
        }
        if (!lane.waiting().empty() && !m_waking) {
            m_waking = true;
            at(wake, [this] { m_waking = false; });
        }
    }

    /// Counts in minutes of the clock, and says so.
    void answered(const std::shared_ptr<Request> &request)
    {
        const qint64 minute = toMillis(now) / 60'000;
        if (minute != m_minute)
            m_used = m_others;
        m_minute = minute;
        ++m_used;
        const Time reset = fromMillis((minute + 1) * 60'000);
        RateHeaders headers{perMinute, std::max(0, perMinute - m_used), reset, {}, now};
        const bool tooMany = m_used > perMinute;
        if (tooMany)
            headers.retryAfter = reset;
        lane.budget.ended(tooMany ? 429 : 200, headers, now);
        if (tooMany) {
            ++refused;
            m_notBefore = reset;
            request->notBefore = reset;
            return lane.add(request);
        }
        done(*request);
    }

    void done(const Request &request)
    {
        ++m_sent[int(request.priority)];
        if (request.conversation < 0)
            return;
        if (request.step == replyStep)
            replied << request.conversation;
        if (request.step + 1 < std::size(steps))
            at(now + 500ms, [this, request] { ask(request.conversation, request.step + 1); });
    }

    std::multimap<Time, std::function<void()>> m_queue;
    QMap<int, int> m_sent;
    Time m_notBefore;
    int m_others;
    qint64 m_minute = 0;
    int m_used = 0;
    quint64 m_order = 0;
    bool m_waking = false; ///< one look ahead is planned
};

} // namespace

/// The smallest plan of Front, 50 calls a minute, when 12 conversations come in each: on a virtual
/// clock, through the queue that all requests pass.
class TestRateLane : public QObject
{
    Q_OBJECT

private slots:
    void repliesGoFirst();
    void theBacklogIsWorkedOffInOrder();
    void nothingStarves();
    void aRefusalIsWaitedFor();
    void saysWhatWaits();
};

void TestRateLane::repliesGoFirst()
{
    Company company;
    company.conversations(5, 60); // five minutes
    company.run(begin + 5min);
    QVERIFY(company.lane.backlog().total() > 50); // more was asked than the vendor takes
    // One place in ten is for whoever has waited longest.
    QVERIFY2(company.pushedAhead <= company.departures / 10 + 1,
             qPrintable(QString::number(company.pushedAhead)));
    QCOMPARE(company.refused, 0);
}

void TestRateLane::theBacklogIsWorkedOffInOrder()
{
    Company company;
    company.conversations(5, 60);
    company.run();
    QCOMPARE(company.lane.backlog().total(), 0);
    QCOMPARE(company.replied.size(), 60);
    QVERIFY2(std::is_sorted(company.replied.begin(), company.replied.end()),
             qPrintable(QString::number(company.replied.size())));
    for (const Priority priority : {Priority::Note, Priority::Tag, Priority::Sync})
        QCOMPARE(company.sent(priority), 60);
    QCOMPARE(company.refused, 0);
    // As fast as the vendor takes them: 600 calls at 50 a minute.
    QVERIFY(company.now - begin < 14min);
}

void TestRateLane::nothingStarves()
{
    Company company;
    company.conversations(5, 12 * 30); // half an hour without an end in sight
    company.run(begin + 10min);
    const int notes = company.sent(Priority::Note);
    const int syncs = company.sent(Priority::Sync);
    company.run(begin + 30min);
    QVERIFY(company.sent(Priority::Note) + company.sent(Priority::Sync) > notes + syncs + 20);
    QVERIFY(company.sent(Priority::Sync) > syncs);
    QCOMPARE(company.refused, 0);
}

/// Another program of the company uses the same limit, so the headers come too late.
void TestRateLane::aRefusalIsWaitedFor()
{
    Company company(48);
    company.conversations(5, 24);
    company.run();
    QCOMPARE(company.replied.size(), 24);
    QVERIFY(company.refused > 0);
    QCOMPARE(company.tooEarly, 0);
    // In each minute no more than what was on the wire together.
    const int minutes = int((company.now - begin) / 1min) + 1;
    QVERIFY(company.refused <= 6 * minutes);
}

void TestRateLane::saysWhatWaits()
{
    RateLane<Request> lane;
    QCOMPARE(lane.backlog(), Backlog{});
    for (const Priority priority : {Priority::Sync, Priority::Reply, Priority::Sync}) {
        auto request = std::make_shared<Request>();
        request->priority = priority;
        lane.add(request);
    }
    lane.budget.left(begin);
    lane.budget.ended(200, {perMinute, 12, begin + 1min, {}, {}}, begin);
    const Backlog backlog = lane.backlog();
    QCOMPARE(backlog.total(), 3);
    QCOMPARE(backlog.waiting[size_t(Priority::Reply)], 1);
    QCOMPARE(backlog.waiting[size_t(Priority::Sync)], 2);
    QCOMPARE(backlog.limit, std::optional(perMinute));
}

QTEST_GUILESS_MAIN(TestRateLane)
#include "tst_ratelane.moc"
