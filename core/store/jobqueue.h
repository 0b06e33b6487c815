// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace Baton {

/// Hands closures from any thread to the writer or the readers. After `close` it still gives out
/// what it holds, then ends.
class JobQueue
{
public:
    void add(StoreJob job);
    void close();

    /// Waits for at least one and takes all of them; empty when closed and drained.
    std::deque<StoreJob> takeAll();
    /// Waits for one; nothing when closed and drained.
    std::optional<StoreJob> takeOne();
    qint64 size() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_ready;
    std::deque<StoreJob> m_jobs;
    bool m_closed = false;
};

} // namespace Baton
