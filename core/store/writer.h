// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changes.h"
#include "store/checkpointer.h"
#include "store/jobqueue.h"

#include <atomic>
#include <thread>

namespace Baton {

/// The only thread that writes. What piled up while the last transaction ran is the next one: a
/// savepoint for each closure, one commit, then their futures. No timer groups them.
class Writer
{
public:
    Writer(std::unique_ptr<Connection> connection, ChangeFeed &feed, Checkpointer &checkpointer);
    ~Writer(); ///< runs what is queued, then ends

    void add(StoreJob job) { m_queue.add(std::move(job)); }
    StoreFigures figures() const;

private:
    void loop();
    void runGroup(std::deque<StoreJob> &group);
    Result<> writeGroup(std::deque<StoreJob> &group, Changes &changes);
    Result<> writeOne(StoreJob &job, Changes &changes, bool alone);
    void announce(const Changes &changes);

    std::unique_ptr<Connection> m_connection;
    ChangeFeed &m_feed;
    Checkpointer &m_checkpointer;
    JobQueue m_queue;
    std::atomic<qint64> m_writes = 0;
    std::atomic<qint64> m_commits = 0;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace Baton
