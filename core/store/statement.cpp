// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/connection.h"
#include "store/sqliteerror.h"
#include "store/tr.h"

#include <QJsonDocument>

#include <sqlite3.h>

namespace Baton {

Statement::Statement(Connection &connection, sqlite3_stmt *statement)
    : m_connection(connection), m_statement(statement)
{
}

Statement::Statement(Connection &connection, Error error)
    : m_connection(connection), m_error(std::move(error))
{
}

Statement::~Statement()
{
    if (m_statement)
        m_connection.giveBack(m_statement);
}

void Statement::fail(const QString &what)
{
    if (!m_error)
        m_error = Error{ErrorKind::Internal,
                        StoreText::tr("The database does not fit the program (%1).").arg(what),
                        StoreText::tr("This is a defect of Baton: please report it.")};
}

int Statement::indexOf(const char *name)
{
    if (!m_statement)
        return 0;
    const int index = sqlite3_bind_parameter_index(m_statement, name);
    if (index == 0)
        fail(QString::fromLatin1(name));
    return index;
}

Result<bool> Statement::next()
{
    if (m_error)
        return *m_error;
    m_column = 0;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    m_error = sqliteError(sqlite3_extended_errcode(m_connection.handle()),
                          QString::fromUtf8(sqlite3_errmsg(m_connection.handle())));
    return *m_error;
}

Result<> Statement::run()
{
    const Result<bool> done = next();
    if (!done)
        return done.error();
    return {};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Statement::put(int index, std::nullopt_t)
{
    sqlite3_bind_null(m_statement, index);
}

void Statement::put(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void Statement::put(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
}

const QByteArray &Statement::keep(const QByteArray &bytes)
{
    m_kept.append(bytes);
    return m_kept.last();
}

void Statement::put(int index, const QString &text)
{
    const QByteArray &utf8 = keep(text.toUtf8());
    sqlite3_bind_text64(m_statement, index, utf8.constData(), quint64(utf8.size()), SQLITE_STATIC,
                        SQLITE_UTF8);
}

void Statement::put(int index, const QByteArray &bytes)
{
    const QByteArray &kept = keep(bytes);
    const char *data = kept.isNull() ? "" : kept.constData();
    sqlite3_bind_blob64(m_statement, index, data, quint64(kept.size()), SQLITE_STATIC);
}

void Statement::put(int index, const QJsonObject &object)
{
    put(index, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Statement::get(int column, qint64 &value) const
{
    value = sqlite3_column_int64(m_statement, column);
}

void Statement::get(int column, double &value) const
{
    value = sqlite3_column_double(m_statement, column);
}

void Statement::get(int column, QString &text) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    text = QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

void Statement::get(int column, QByteArray &bytes) const
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    bytes = QByteArray(blob, sqlite3_column_bytes(m_statement, column));
}

void Statement::get(int column, bool &value) const
{
    value = sqlite3_column_int(m_statement, column) != 0;
}

void Statement::get(int column, int &value) const
{
    value = sqlite3_column_int(m_statement, column);
}

void Statement::get(int column, Time &value) const
{
    value = fromMillis(sqlite3_column_int64(m_statement, column));
}

void Statement::get(int column, QJsonObject &object) const
{
    object = QJsonDocument::fromJson(utf8(column)).object();
}

QByteArray Statement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QByteArray::fromRawData(text, sqlite3_column_bytes(m_statement, column));
}

} // namespace Baton
