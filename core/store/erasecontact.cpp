// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/erasure.h"
#include "store/erasureparts.h"
#include "store/store.h"
#include "store/tr.h"

#include <QDir>

#include <sqlite3.h>

namespace Baton {

namespace {

constexpr const char *indexSql[] = {
    "INSERT INTO messages_fts(messages_fts) VALUES ('optimize')",
    "INSERT INTO passages_fts(passages_fts) VALUES ('optimize')",
};

/// A copy from before a migration. It may lack the newest tables; those hold nothing to erase.
Result<> eraseInBackup(const QString &file, const QList<ErasureOrder> &orders)
{
    Result<std::unique_ptr<Connection>> opened
        = Connection::open(file, Connection::Access::ReadWrite);
    if (!opened)
        return opened.error();
    Connection &connection = **opened;
    if (const Result<> begun = connection.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    bool isKnown = false;
    for (const ErasureOrder &order : orders) {
        const Result<ErasureReport> erased = Erasure::erase(connection, order, true);
        if (!erased && erased.error().kind != ErrorKind::NotFound) {
            static_cast<void>(connection.execute("ROLLBACK"));
            return erased.error();
        }
        isKnown = isKnown || erased.ok();
    }
    if (!isKnown)
        return connection.execute("ROLLBACK");
    if (const Result<> done = Erasure::rewriteIndexes(connection); !done)
        return done;
    if (const Result<> done = connection.execute("COMMIT"); !done)
        return done;
    return connection.execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
}

/// The order, and the same by every handle that is known of whom it finds: a backup may know them by
/// another one, and nothing of the session they are named by.
Result<QList<ErasureOrder>> byEveryHandle(Connection &connection, const ErasureOrder &order)
{
    const Result<qint64> format = connection.number("PRAGMA user_version");
    if (!format)
        return format.error();
    const Result<QList<Erasure::Found>> found = Erasure::find(connection, order, *format);
    if (!found)
        return found.error();
    QList<ErasureOrder> orders{order};
    for (const Erasure::Found &one : *found) {
        for (const QString &handle : {one.contact.id.value(), one.contact.email, one.contact.phone}) {
            if (!handle.isEmpty())
                orders << ErasureOrder{one.workspace, handle, order.now};
        }
    }
    return orders;
}

Result<> eraseInBackups(const QString &database, const QList<ErasureOrder> &orders)
{
    const QFileInfo file(database);
    const QStringList copies
        = file.dir().entryList({file.fileName() + QStringLiteral(".before-*")}, QDir::Files);
    for (const QString &copy : copies) {
        if (copy.endsWith(QStringLiteral("-wal")) || copy.endsWith(QStringLiteral("-shm")))
            continue;
        if (const Result<> erased = eraseInBackup(file.dir().filePath(copy), orders); !erased)
            return erased;
    }
    return {};
}

QString fileOf(Connection &connection)
{
    return QString::fromUtf8(sqlite3_db_filename(connection.handle(), "main"));
}

} // namespace

namespace Erasure {

Result<> rewriteIndexes(Connection &connection)
{
    for (const char *sql : indexSql) {
        if (const Result<> done = connection.execute(sql); !done)
            return done;
    }
    return {};
}

Result<> emptyLog(const QString &databaseFile)
{
    Result<std::unique_ptr<Connection>> connection
        = Connection::open(databaseFile, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    const int code = sqlite3_wal_checkpoint_v2((*connection)->handle(), nullptr,
                                               SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code == SQLITE_OK)
        return {};
    return Error{ErrorKind::Unavailable,
                 StoreText::tr("The log of the database could not be emptied (%1).")
                     .arg(QString::fromUtf8(sqlite3_errstr(code))),
                 StoreText::tr("Wait for a long export to end, then try again; it is also emptied "
                               "when Baton ends.")};
}

} // namespace Erasure

Result<ErasureReport> eraseContact(Store &store, const ErasureOrder &order)
{
    const Result<QString> file
        = store.read<QString>([](Connection &c) -> Result<QString> { return fileOf(c); }).result();
    if (!file)
        return file.error();
    const auto orders = store
                            .read<QList<ErasureOrder>>([order](Connection &connection) {
                                return byEveryHandle(connection, order);
                            })
                            .result();
    if (!orders)
        return orders.error();
    // Backups first: what fails there can be tried again while the contact is still known here.
    if (const Result<> erased = eraseInBackups(*file, *orders); !erased)
        return erased.error();
    const Result<ErasureReport> report
        = store
              .write<ErasureReport>([order](Connection &connection) {
                  return Erasure::erase(connection, order, false);
              })
              .result();
    if (!report)
        return report;
    const Result<> indexes = store.write<Nothing>(Erasure::rewriteIndexes).result();
    if (!indexes)
        return indexes.error();
    if (const Result<> emptied = Erasure::emptyLog(*file); !emptied)
        return emptied.error();
    return report;
}

} // namespace Baton
