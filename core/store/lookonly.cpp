// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lookonly.h"

#include "store/connection.h"
#include "store/migrations.h"
#include "store/sqliteerror.h"
#include "store/tr.h"

#include <QDir>

namespace Baton {

namespace {

constexpr auto quickCheckSql = "PRAGMA quick_check(1)";

Result<> checkWhole(Connection &connection)
{
    Statement statement = connection.prepare(quickCheckSql);
    const Result<bool> row = statement.next();
    if (!row)
        return row.error();
    QString verdict;
    if (*row)
        statement.read(verdict);
    if (verdict == QLatin1String("ok"))
        return {};
    return damagedDatabase(verdict);
}

} // namespace

Result<> lookOnly(const QString &folder, const std::function<Result<>(Connection &)> &look)
{
    const QString file = QDir(folder).filePath(QStringLiteral("baton.db"));
    if (!QFile::exists(file))
        return Error{ErrorKind::NotFound, StoreText::tr("There is no database in %1.").arg(folder),
                     StoreText::tr("Start Baton there or import settings; that makes one.")};
    const Result<std::unique_ptr<Connection>> opened
        = Connection::open(file, Connection::Access::ReadOnly);
    if (!opened)
        return opened.error();
    Connection &connection = **opened;
    const auto newest = qint64(migrations().size());
    const Result<qint64> version = formatOf(connection, newest);
    if (!version)
        return version.error();
    if (*version < newest)
        return Error{ErrorKind::Conflict,
                     StoreText::tr("The database has format %1; this version brings it to %2.")
                         .arg(*version)
                         .arg(newest),
                     StoreText::tr("Start Baton: it makes a backup beside the database first.")};
    if (const Result<> whole = checkWhole(connection); !whole)
        return whole;
    return look(connection);
}

} // namespace Baton
