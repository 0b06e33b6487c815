// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readers.h"

#include "store/connection.h"

namespace Baton {

Readers::Readers(std::vector<std::unique_ptr<Connection>> connections)
    : m_connections(std::move(connections))
{
    for (const std::unique_ptr<Connection> &connection : m_connections)
        m_threads.emplace_back([this, &connection] { loop(*connection); });
}

Readers::~Readers()
{
    m_queue.close();
    for (std::thread &thread : m_threads)
        thread.join();
}

void Readers::loop(Connection &connection)
{
    while (std::optional<StoreJob> job = m_queue.takeOne()) {
        const Result<> begun = connection.prepare("BEGIN").run();
        if (begun)
            job->run(connection);
        if (connection.inTransaction())
            static_cast<void>(connection.prepare("ROLLBACK").run());
        job->complete(begun ? nullptr : &begun.error());
    }
}

} // namespace Baton
