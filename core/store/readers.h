// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/jobqueue.h"

#include <thread>
#include <vector>

namespace Baton {

/// A pool of threads, each with a read-only connection. Every closure sees one snapshot.
class Readers
{
public:
    explicit Readers(std::vector<std::unique_ptr<Connection>> connections);
    ~Readers(); ///< runs what is queued, then ends

    void add(StoreJob job) { m_queue.add(std::move(job)); }

private:
    void loop(Connection &connection);

    std::vector<std::unique_ptr<Connection>> m_connections;
    JobQueue m_queue;
    std::vector<std::thread> m_threads; ///< last: they use all of the above
};

} // namespace Baton
