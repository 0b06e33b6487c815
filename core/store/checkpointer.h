// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace Baton {

class Connection;

/// Moves pages from the write-ahead log into the database in a thread of its own, so that no
/// commit waits for it. Only a log that has grown very long makes the writer wait, briefly: then
/// it is started anew.
class Checkpointer
{
public:
    explicit Checkpointer(std::unique_ptr<Connection> connection);
    ~Checkpointer();

    /// From the writer, after each commit.
    void walGrewTo(int pages);
    /// Empties the log soon, for what must not stay in it; any thread.
    void empty();
    qint64 walPages() const { return m_pages; }

private:
    void loop();
    void checkpoint(bool wholly);

    std::unique_ptr<Connection> m_connection;
    std::atomic<int> m_pages = 0;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    int m_seen = 0; ///< length of the log at the last checkpoint
    bool m_wanted = false;
    bool m_wholly = false;
    bool m_closing = false;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace Baton
