// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/ratebudget.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace Baton {

/// Somebody's place in a queue.
struct Waiting
{
    Priority priority = Priority::Read;
    quint64 order = 0; ///< of arrival; a retry keeps its place
    Time since;        ///< when it came
    Time notBefore;
};

/// The requests of one token to one host: who goes next when the vendor takes few. By priority, then
/// by arrival; every tenth place is for whoever has waited longest, so that nothing starves. Pure:
/// time comes in as an argument. `Job` is a Waiting.
template<typename Job>
class RateLane
{
public:
    using Ptr = std::shared_ptr<Job>;

    RateBudget budget;

    void add(const Ptr &job)
    {
        const auto place = [](const Ptr &j) { return std::pair(j->priority, j->order); };
        m_jobs.insert(
            std::upper_bound(m_jobs.begin(), m_jobs.end(), job,
                             [&](const Ptr &a, const Ptr &b) { return place(a) < place(b); }),
            job);
    }

    /// Takes out whoever may leave now, counted as left. Null: nobody may; ask again at `wake`, or
    /// when an answer came.
    Ptr next(Time now, Time &wake)
    {
        if (const Place fair = longestWaiting(now);
            fair != m_jobs.end() && budget.allows(Priority::Reply, now))
            return take(fair, now);
        const Place first = firstInLine(now, wake);
        if (first == m_jobs.end())
            return {};
        if (budget.allows((*first)->priority, now))
            return take(first, now);
        wake = std::min(wake, budget.again(now));
        return {};
    }

    /// Takes out all that `wanted` names.
    std::vector<Ptr> takeOut(const std::function<bool(const Job &)> &wanted)
    {
        std::vector<Ptr> out;
        const auto end = std::stable_partition(m_jobs.begin(), m_jobs.end(),
                                               [&](const Ptr &job) { return !wanted(*job); });
        out.assign(end, m_jobs.end());
        m_jobs.erase(end, m_jobs.end());
        return out;
    }

    const std::vector<Ptr> &waiting() const { return m_jobs; }

    Backlog backlog() const
    {
        Backlog backlog{.waiting = {}, .limit = budget.limit()};
        for (const Ptr &job : m_jobs)
            ++backlog.waiting[size_t(job->priority)];
        return backlog;
    }

private:
    using Place = typename std::vector<Ptr>::iterator;

    static constexpr int fairEvery = 10;
    static constexpr Millis longWait = 1min;

    Ptr take(Place place, Time now)
    {
        const Ptr job = *place;
        m_jobs.erase(place);
        budget.left(now);
        ++m_taken;
        return job;
    }

    Place firstInLine(Time now, Time &wake)
    {
        return std::find_if(m_jobs.begin(), m_jobs.end(), [&](const Ptr &job) {
            if (job->notBefore > now)
                wake = std::min(wake, job->notBefore);
            return job->notBefore <= now;
        });
    }

    /// When it is their turn: who came first and has waited for long.
    Place longestWaiting(Time now)
    {
        if (m_taken % fairEvery != fairEvery - 1)
            return m_jobs.end();
        auto oldest = m_jobs.end();
        for (auto it = m_jobs.begin(); it != m_jobs.end(); ++it) {
            const bool waits = (*it)->notBefore <= now && now - (*it)->since > longWait;
            if (waits && (oldest == m_jobs.end() || (*it)->order < (*oldest)->order))
                oldest = it;
        }
        return oldest;
    }

    std::vector<Ptr> m_jobs;
    quint64 m_taken = 0;
};

} // namespace Baton
