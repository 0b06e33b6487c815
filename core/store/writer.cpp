// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writer.h"

#include "store/changefeed.h"
#include "store/connection.h"
#include "store/tr.h"

#include <sqlite3.h>

namespace Baton {

namespace {

int noteWalPages(void *checkpointer, sqlite3 *, const char *, int pages)
{
    static_cast<Checkpointer *>(checkpointer)->walGrewTo(pages);
    return SQLITE_OK;
}

Error rolledBack()
{
    return {ErrorKind::Storage, StoreText::tr("The database gave up the transaction."),
            StoreText::tr("Check the disk of the data folder; the write can be tried again.")};
}

} // namespace

Writer::Writer(std::unique_ptr<Connection> connection, ChangeFeed &feed,
               Checkpointer &checkpointer)
    : m_connection(std::move(connection)), m_feed(feed), m_checkpointer(checkpointer)
{
    // Instead of SQLite's own checkpoint in the middle of a commit.
    sqlite3_wal_hook(m_connection->handle(), noteWalPages, &m_checkpointer);
    m_thread = std::thread([this] { loop(); });
}

Writer::~Writer()
{
    m_queue.close();
    m_thread.join();
}

StoreFigures Writer::figures() const
{
    return {m_writes, m_commits, m_queue.size(), m_checkpointer.walPages()};
}

void Writer::loop()
{
    for (;;) {
        std::deque<StoreJob> group = m_queue.takeAll();
        if (group.empty())
            return;
        runGroup(group);
    }
}

void Writer::runGroup(std::deque<StoreJob> &group)
{
    Changes changes;
    const Result<> written = writeGroup(group, changes);
    m_writes += qint64(group.size());
    if (written)
        ++m_commits;
    else if (m_connection->inTransaction())
        static_cast<void>(m_connection->execute("ROLLBACK"));
    for (StoreJob &job : group)
        job.complete(written ? nullptr : &written.error());
    if (written)
        announce(changes);
}

Result<> Writer::writeGroup(std::deque<StoreJob> &group, Changes &changes)
{
    if (const Result<> begun = m_connection->prepare("BEGIN IMMEDIATE").run(); !begun)
        return begun;
    for (StoreJob &job : group) {
        if (const Result<> done = writeOne(job, changes, group.size() == 1); !done)
            return done;
    }
    return m_connection->prepare("COMMIT").run();
}

/// An Error means that the whole transaction is lost. A closure that failed is undone alone: its
/// own Error is in its future already. SQLite itself rolls everything back on a full disk and such.
Result<> Writer::writeOne(StoreJob &job, Changes &changes, bool alone)
{
    m_connection->changes() = {};
    const bool savepoint = !alone && !job.undoneWithGroup;
    if (savepoint) {
        if (const Result<> begun = m_connection->prepare("SAVEPOINT job").run(); !begun)
            return begun;
    }
    const bool keep = job.run(*m_connection);
    if (!m_connection->inTransaction())
        return rolledBack();
    if (keep)
        changes.merge(m_connection->changes());
    else if (alone)
        return m_connection->execute("ROLLBACK; BEGIN");
    else if (!savepoint)
        return rolledBack();
    else if (const Result<> undone = m_connection->prepare("ROLLBACK TO job").run(); !undone)
        return undone;
    return savepoint ? m_connection->prepare("RELEASE job").run() : Result<>();
}

void Writer::announce(const Changes &changes)
{
    if (changes.inbox)
        emit m_feed.inboxGrew();
    if (changes.settings)
        emit m_feed.settingsChanged();
    if (changes.switches)
        emit m_feed.switchesChanged();
    if (changes.forgotten)
        emit m_feed.textForgotten();
    if (!changes.sessions.isEmpty())
        emit m_feed.sessionsChanged(changes.sessions.values());
    if (!changes.files.isEmpty())
        emit m_feed.filesAsked(changes.files.values());
    for (const WorkspaceId workspace : changes.knowledge)
        emit m_feed.knowledgeChanged(workspace);
}

} // namespace Baton
