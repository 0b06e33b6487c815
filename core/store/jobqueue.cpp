// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jobqueue.h"

namespace Baton {

void JobQueue::add(StoreJob job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_ready.notify_one();
}

void JobQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_ready.notify_all();
}

std::deque<StoreJob> JobQueue::takeAll()
{
    std::unique_lock lock(m_mutex);
    m_ready.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
    return std::exchange(m_jobs, {});
}

std::optional<StoreJob> JobQueue::takeOne()
{
    std::unique_lock lock(m_mutex);
    m_ready.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
    if (m_jobs.empty())
        return std::nullopt;
    StoreJob job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

qint64 JobQueue::size() const
{
    const std::lock_guard lock(m_mutex);
    return qint64(m_jobs.size());
}

} // namespace Baton
