// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/packed.h"
#include "store/sqliteerror.h"

#include <sqlite3.h>

namespace Baton {

namespace {

constexpr int busyMillis = 10000;

// Temporary tables stay in memory: they may hold customers' text. FULL: what is acknowledged
// survives a power cut. What is deleted is overwritten: erased text must not be found in the file.
constexpr auto setUpSql = R"(
    PRAGMA foreign_keys = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -16000;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
)";

Error lastError(sqlite3 *handle)
{
    return sqliteError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access)
{
    std::unique_ptr<Connection> connection(new Connection);
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        | (access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    const QByteArray path = file.toUtf8();
    const int code = sqlite3_open_v2(path.constData(), &connection->m_handle, flags, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(code, QString::fromUtf8(sqlite3_errstr(code)));
    sqlite3_busy_timeout(connection->m_handle, busyMillis);
    teachUnpacked(connection->m_handle);
    if (const Result<> ready = connection->setUp(access); !ready)
        return ready.error();
    return connection;
}

Result<> Connection::setUp(Access access)
{
    if (const Result<> done = execute(setUpSql); !done || access == Access::ReadWrite)
        return done;
    return execute("PRAGMA query_only = ON");
}

Connection::~Connection()
{
    for (const auto &[sql, statement] : m_idle)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

Statement Connection::prepare(const char *sql)
{
    if (const auto found = m_idle.find(std::string_view(sql)); found != m_idle.end()) {
        sqlite3_stmt *statement = found->second;
        m_idle.erase(found);
        return Statement(*this, statement);
    }
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return Statement(*this, lastError(m_handle));
    return Statement(*this, statement);
}

void Connection::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    // The key is the statement's own copy of its SQL. A second use at the same time made a second
    // statement: one of them is enough.
    if (!m_idle.emplace(std::string_view(sqlite3_sql(statement)), statement).second)
        sqlite3_finalize(statement);
}

Result<> Connection::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError(m_handle);
    return {};
}

Result<qint64> Connection::number(const char *sql)
{
    Statement statement = prepare(sql);
    const Result<bool> row = statement.next();
    if (!row)
        return row.error();
    qint64 value = 0;
    if (*row)
        statement.read(value);
    return value;
}

qint64 Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Connection::changedRows() const
{
    return sqlite3_changes(m_handle);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Savepoint::~Savepoint()
{
    if (m_open && m_connection.inTransaction())
        static_cast<void>(m_connection.execute("ROLLBACK TO step; RELEASE step"));
}

Result<> Savepoint::begin()
{
    const Result<> begun = m_connection.prepare("SAVEPOINT step").run();
    m_open = begun.ok();
    return begun;
}

Result<> Savepoint::release()
{
    const Result<> released = m_connection.prepare("RELEASE step").run();
    if (released)
        m_open = false;
    return released;
}

} // namespace Baton
