// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkpointer.h"

#include "store/connection.h"

#include <sqlite3.h>

namespace Baton {

namespace {

constexpr int pagesPerCheckpoint = 4000;      // 16 MiB
constexpr int pagesBeforeRestart = 16 * 1024; // 64 MiB
constexpr int longestStallMillis = 20; // of the writer, while the log begins anew

} // namespace

Checkpointer::Checkpointer(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
    sqlite3_busy_timeout(m_connection->handle(), longestStallMillis);
    m_thread = std::thread([this] { loop(); });
}

Checkpointer::~Checkpointer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Checkpointer::walGrewTo(int pages)
{
    m_pages = pages;
    {
        const std::lock_guard lock(m_mutex);
        if (pages < m_seen)
            m_seen = 0; // the log began anew
        if (pages - m_seen < pagesPerCheckpoint)
            return;
        m_wanted = true;
    }
    m_wake.notify_one();
}

void Checkpointer::empty()
{
    {
        const std::lock_guard lock(m_mutex);
        m_wanted = m_wholly = true;
    }
    m_wake.notify_one();
}

void Checkpointer::loop()
{
    for (;;) {
        bool wholly = false;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_wanted || m_closing; });
            if (m_closing)
                return;
            m_wanted = false;
            wholly = std::exchange(m_wholly, false);
        }
        checkpoint(wholly);
    }
}

/// A failure (a long export reads an old page) is no loss: the pages stay in the log until the next
/// time.
void Checkpointer::checkpoint(bool wholly)
{
    int pages = 0;
    sqlite3 *handle = m_connection->handle();
    sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, &pages, nullptr);
    // Nearly all of it is moved: what is left is short, and the log begins anew. Its file is kept,
    // unless what it held must go: to write over it is quicker than to have it grow again.
    if (wholly || pages > pagesBeforeRestart)
        sqlite3_wal_checkpoint_v2(handle, nullptr,
                                  wholly ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_RESTART,
                                  &pages, nullptr);
    const std::lock_guard lock(m_mutex);
    m_seen = pages;
}

} // namespace Baton
