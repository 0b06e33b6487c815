// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/words.h"

#include <QJsonObject>
#include <QVarLengthArray>

#include <optional>

struct sqlite3_stmt;

namespace Baton {

namespace Json {
template<typename T>
QString text(const T &value); ///< instantiated in json.cpp
template<typename T>
void parse(const QByteArray &text, T &value);
} // namespace Json

class Connection;

/// One use of a prepared statement: bind by name, run, read columns from the left. Goes back to its
/// connection's cache, reset, when it is destroyed. A mistake on the way (an unknown name, a word
/// the enum does not know) is kept and comes out of the next run, next or each.
///
/// Stored form: Time as UTC milliseconds, Id as text, Number as integer (none: NULL), enums as
/// their word, lists and described structs as JSON, nothing as NULL.
class Statement
{
public:
    Statement(Connection &connection, sqlite3_stmt *statement);
    explicit Statement(Connection &connection, Error error);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template<typename T>
    Statement &bind(const char *name, const T &value)
    {
        if (const int index = indexOf(name); index > 0)
            put(index, value);
        return *this;
    }

    /// For what gives no rows.
    Result<> run();
    /// Whether there is a further row; its columns are then read with `read`.
    Result<bool> next();
    /// Calls `use(statement)` for each row.
    template<typename Function>
    Result<> each(Function use)
    {
        for (;;) {
            const Result<bool> row = next();
            if (!row)
                return row.error();
            if (!*row)
                return {};
            use(*this);
        }
    }

    /// The row's columns from the left, as many as there are fields.
    template<typename... T>
    void read(T &...fields)
    {
        (get(m_column++, fields), ...);
    }

    /// For rows whose end is up to the reader: what was read wrong so far.
    const std::optional<Error> &error() const { return m_error; }

private:
    int indexOf(const char *name);
    void fail(const QString &what);
    bool isNull(int column) const;
    /// A share of `bytes`: SQLite reads them until the end of this use, without a copy of its own.
    const QByteArray &keep(const QByteArray &bytes);

    void put(int index, const char *text) = delete; // would pass for a bool
    void put(int index, std::nullopt_t);
    void put(int index, qint64 value);
    void put(int index, double value);
    void put(int index, const QString &text);
    void put(int index, const QByteArray &bytes);
    void get(int column, qint64 &value) const;
    void get(int column, double &value) const;
    void get(int column, QString &text) const;
    void get(int column, QByteArray &bytes) const;
    QByteArray utf8(int column) const; ///< valid until the next step

    void put(int index, bool value) { put(index, qint64(value)); }
    void put(int index, int value) { put(index, qint64(value)); }
    void put(int index, Time value) { put(index, qint64(toMillis(value))); }
    void put(int index, Worded auto value) { put(index, QString::fromLatin1(word(value))); }
    void put(int index, const QJsonObject &object);
    template<typename Tag>
    void put(int index, const Id<Tag> &id) { put(index, id.value()); }
    template<typename Tag>
    void put(int index, Number<Tag> number)
    {
        number.isNull() ? put(index, std::nullopt) : put(index, number.value());
    }
    template<typename T>
    void put(int index, const std::optional<T> &value)
    {
        value ? put(index, *value) : put(index, std::nullopt);
    }
    template<typename T>
        requires std::is_class_v<T>
    void put(int index, const T &value) { put(index, Json::text(value)); }

    void get(int column, bool &value) const;
    void get(int column, int &value) const;
    void get(int column, Time &value) const;
    template<Worded E>
    void get(int column, E &value)
    {
        QString text;
        get(column, text);
        if (const std::optional<E> known = fromWord<E>(text))
            value = *known;
        else
            fail(text);
    }
    template<typename Tag>
    void get(int column, Id<Tag> &id) const
    {
        QString text;
        get(column, text);
        id = Id<Tag>(text);
    }
    template<typename Tag>
    void get(int column, Number<Tag> &number) const
    {
        qint64 value = 0;
        get(column, value);
        number = Number<Tag>(value);
    }
    template<typename T>
    void get(int column, std::optional<T> &value)
    {
        value.reset();
        if (!isNull(column))
            get(column, value.emplace());
    }
    template<typename T>
        requires std::is_class_v<T>
    void get(int column, T &value) const { Json::parse(utf8(column), value); }
    void get(int column, QJsonObject &object) const;

    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
    std::optional<Error> m_error;
    int m_column = 0;
    QVarLengthArray<QByteArray, 12> m_kept;
};

} // namespace Baton
