// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqliteerror.h"

#include "store/tr.h"

#include <sqlite3.h>

namespace Baton {

namespace {

Error constraintError(int code, const QString &detail)
{
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return {ErrorKind::Conflict, StoreText::tr("It is stored already (%1).").arg(detail),
                StoreText::tr("Load it again and run again.")};
    return {ErrorKind::Internal, StoreText::tr("The database refused a value (%1).").arg(detail),
            StoreText::tr("This is a defect of Baton: please report it.")};
}

} // namespace

Error damagedDatabase(const QString &detail)
{
    return {ErrorKind::Storage, StoreText::tr("The database is damaged (%1).").arg(detail),
            StoreText::tr("Stop Baton and put a backup in the place of baton.db: your own copy of "
                          "the data folder, or baton.db.before-… beside it, which an update of "
                          "Baton made. Without one move baton.db aside: Baton begins a new one.")};
}

namespace {

Error placeError(int primary, const QString &detail)
{
    if (primary == SQLITE_FULL)
        return {ErrorKind::Storage, StoreText::tr("The disk is full."),
                StoreText::tr("Free space on the disk of the data folder; Baton goes on by itself.")};
    if (primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB)
        return damagedDatabase(detail);
    if (primary == SQLITE_IOERR)
        return {ErrorKind::Storage,
                StoreText::tr("The disk of the data folder fails (%1).").arg(detail),
                StoreText::tr("Check the disk and its connection, then start Baton again.")};
    return {ErrorKind::Storage,
            StoreText::tr("The data folder cannot be read or written (%1).").arg(detail),
            StoreText::tr("Give your user write access to the data folder, or choose another one "
                          "with --data-dir.")};
}

} // namespace

Error sqliteError(int code, const QString &detail)
{
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT: return constraintError(code, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Unavailable, StoreText::tr("Another program holds the database."),
                StoreText::tr("Close what else has baton.db open, then try again.")};
    case SQLITE_FULL:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH: return placeError(code & 0xff, detail);
    default:
        return {ErrorKind::Internal, StoreText::tr("The database said: %1.").arg(detail),
                StoreText::tr("This is a defect of Baton: please report it.")};
    }
}

} // namespace Baton
