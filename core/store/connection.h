// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changes.h"
#include "store/statement.h"

#include <memory>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace Baton {

/// One SQLite connection with its prepared statements. Lives in one thread at a time. Private to
/// this folder: others hand it from Store to the functions of inbox.h, sessions.h and so on.
class Connection
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens an existing file; makes none. ReadOnly refuses every write.
    static Result<std::unique_ptr<Connection>> open(const QString &file, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A statement from the cache, prepared on its first use.
    Statement prepare(const char *sql);
    /// Runs statements that take no values and give no rows.
    Result<> execute(const char *sql);
    /// The single number a statement without values gives, such as a pragma.
    Result<qint64> number(const char *sql);

    qint64 lastRowId() const;
    int changedRows() const; ///< by the last INSERT, UPDATE or DELETE
    bool inTransaction() const;
    sqlite3 *handle() const { return m_handle; }

    /// What the running closure changed; the writer announces it after the commit.
    Changes &changes() { return m_changes; }

private:
    friend class Statement;
    Connection() = default;
    Result<> setUp(Access access);
    void giveBack(sqlite3_stmt *statement);

    sqlite3 *m_handle = nullptr;
    std::unordered_map<std::string_view, sqlite3_stmt *> m_idle; ///< by their SQL, not in use
    Changes m_changes;
};

/// Undoes what was written since it was made, unless it is released.
class Savepoint
{
public:
    explicit Savepoint(Connection &connection) : m_connection(connection) {}
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    Result<> begin();
    Result<> release();

private:
    Connection &m_connection;
    bool m_open = false;
};

} // namespace Baton
