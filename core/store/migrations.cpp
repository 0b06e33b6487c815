// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/connection.h"
#include "store/schema1intake.h"
#include "store/schema1search.h"
#include "store/schema1sessions.h"
#include "store/schema2.h"
#include "store/schema3record.h"
#include "store/schema4.h"
#include "store/schema5knowledge.h"
#include "store/schema6attachments.h"
#include "store/schema7.h"
#include "store/tr.h"

#include <QFile>

namespace Baton {

namespace {

constexpr const char *firstSql[] = {schema1Intake, schema1Sessions, schema1Work, schema1Search};
constexpr const char *secondSql[] = {schema2Unread};
constexpr const char *thirdSql[] = {schema3Record};
constexpr const char *fourthSql[] = {schema4Attributes};
constexpr const char *fifthSql[] = {schema5Knowledge};
constexpr const char *sixthSql[] = {schema6Attachments};
constexpr const char *seventhSql[] = {schema7Summary};
constexpr Migration allMigrations[]
    = {{firstSql}, {secondSql}, {thirdSql}, {fourthSql}, {fifthSql}, {sixthSql}, {seventhSql}};

constexpr qint64 applicationId = 0x4261746e; // "Batn"
constexpr auto markSql = "PRAGMA application_id = 1113683054";
static_assert(applicationId == 1113683054);
constexpr auto backupSql = "VACUUM INTO :file";
constexpr auto tablesSql = "SELECT count(*) FROM sqlite_master";

Result<> backUp(Connection &connection, const QString &copy)
{
    QFile file(copy);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Error{ErrorKind::Storage,
                     StoreText::tr("The backup %1 cannot be written (%2).")
                         .arg(copy, file.errorString()),
                     StoreText::tr("Make room and give your user write access to the data folder; "
                                   "without a backup the database is not changed.")};
    file.close();
    return connection.prepare(backupSql).bind(":file", copy).run();
}

Result<> applyStep(Connection &connection, const Migration &step, qint64 version)
{
    const QByteArray versionSql = "PRAGMA user_version = " + QByteArray::number(version);
    if (const Result<> begun = connection.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    Result<> done = connection.execute(markSql);
    for (const char *sql : step.sql) {
        if (done)
            done = connection.execute(sql);
    }
    if (done)
        done = connection.execute(versionSql.constData());
    if (done)
        done = connection.execute("COMMIT");
    if (!done && connection.inTransaction())
        static_cast<void>(connection.execute("ROLLBACK"));
    return done;
}

} // namespace

std::span<const Migration> migrations()
{
    return allMigrations;
}

Result<qint64> formatOf(Connection &connection, qint64 newest)
{
    const Result<qint64> version = connection.number("PRAGMA user_version");
    if (!version)
        return version;
    if (*version > newest)
        return Error{ErrorKind::Storage,
                     StoreText::tr("The database was written by a newer version of Baton (format "
                                   "%1, this version knows %2).").arg(*version).arg(newest),
                     StoreText::tr("Start the newer version, or put the backup from before its "
                                   "installation in the place of baton.db.")};
    const Result<qint64> id = connection.number("PRAGMA application_id");
    if (!id)
        return id;
    const Result<qint64> tables = connection.number(tablesSql);
    if (!tables)
        return tables;
    if (*tables > 0 && *id != applicationId)
        return Error{ErrorKind::Storage, StoreText::tr("baton.db is not a database of Baton."),
                     StoreText::tr("Move the file away, or choose another data folder with "
                                   "--data-dir.")};
    return version;
}

Result<> migrate(Connection &connection, const QString &file, std::span<const Migration> steps)
{
    const auto newest = qint64(steps.size());
    const Result<qint64> version = formatOf(connection, newest);
    if (!version)
        return version.error();
    if (*version > 0 && *version < newest) {
        const QString copy = QStringLiteral("%1.before-%2").arg(file).arg(newest);
        if (const Result<> saved = backUp(connection, copy); !saved)
            return saved;
    }
    for (qint64 next = *version; next < newest; ++next) {
        if (const Result<> done = applyStep(connection, steps[size_t(next)], next + 1); !done)
            return done;
    }
    return {};
}

} // namespace Baton
