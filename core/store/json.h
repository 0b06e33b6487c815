// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <tuple>

/// Domain values as JSON, for the columns that hold a whole value. Each struct names its fields
/// once (jsonfields.h) for both directions. Reading is lenient: absent fields keep their default.
namespace Baton::Json {

template<typename S, typename T>
struct Field
{
    const char *name;
    T S::*member;
};
template<typename S, typename T>
Field(const char *, T S::*) -> Field<S, T>;

} // namespace Baton::Json

#include "store/jsonfields.h"

namespace Baton::Json {

template<typename T>
concept Described = requires(const T *value) { fieldsOf(value); };

inline QJsonValue write(bool value) { return value; }
inline QJsonValue write(int value) { return value; }
inline QJsonValue write(double value) { return value; }
inline QJsonValue write(qint64 value) { return value; }
inline QJsonValue write(const QString &value) { return value; }
inline QJsonValue write(Time value) { return qint64(toMillis(value)); }
inline QJsonValue write(Worded auto value) { return QLatin1StringView(word(value)); }
template<typename Tag>
QJsonValue write(const Id<Tag> &id) { return id.value(); }
template<typename Tag>
QJsonValue write(Number<Tag> number) { return number.value(); }
template<typename T>
QJsonValue write(const std::optional<T> &value);
template<typename T>
QJsonValue write(const QList<T> &list);
template<typename... T>
QJsonValue write(const std::variant<T...> &value);

template<Described T>
QJsonValue write(const T &value)
{
    QJsonObject object;
    std::apply([&](const auto &...field) {
        ((object[QLatin1StringView(field.name)] = write(value.*(field.member))), ...);
    }, fieldsOf(&value));
    return object;
}

template<typename T>
QJsonValue write(const std::optional<T> &value)
{
    return value ? write(*value) : QJsonValue(QJsonValue::Null);
}

template<typename T>
QJsonValue write(const QList<T> &list)
{
    QJsonArray array;
    for (const T &value : list)
        array.append(write(value));
    return array;
}

/// An alternative is an object with `kind`, its name, beside its own fields.
template<typename... T>
QJsonValue write(const std::variant<T...> &value)
{
    return std::visit([](const auto &alternative) -> QJsonValue {
        QJsonObject object = write(alternative).toObject();
        object[QLatin1StringView("kind")] = QLatin1StringView(kindOf(&alternative));
        return object;
    }, value);
}

inline void read(const QJsonValue &json, bool &value) { value = json.toBool(value); }
inline void read(const QJsonValue &json, int &value) { value = json.toInt(value); }
inline void read(const QJsonValue &json, double &value) { value = json.toDouble(value); }
inline void read(const QJsonValue &json, qint64 &value) { value = json.toInteger(value); }
inline void read(const QJsonValue &json, QString &value) { value = json.toString(value); }
inline void read(const QJsonValue &json, Time &value) { value = fromMillis(json.toInteger()); }
template<Worded E>
void read(const QJsonValue &json, E &value) { value = fromWord<E>(json.toString()).value_or(value); }
template<typename Tag>
void read(const QJsonValue &json, Id<Tag> &id) { id = Id<Tag>(json.toString()); }
template<typename Tag>
void read(const QJsonValue &json, Number<Tag> &number) { number = Number<Tag>(json.toInteger()); }
template<typename T>
void read(const QJsonValue &json, std::optional<T> &value);
template<typename T>
void read(const QJsonValue &json, QList<T> &list);
template<typename... T>
void read(const QJsonValue &json, std::variant<T...> &value);

template<Described T>
void read(const QJsonValue &json, T &value)
{
    const QJsonObject object = json.toObject();
    std::apply([&](const auto &...field) {
        (read(object[QLatin1StringView(field.name)], value.*(field.member)), ...);
    }, fieldsOf(&value));
}

template<typename T>
void read(const QJsonValue &json, std::optional<T> &value)
{
    value.reset();
    if (!json.isNull() && !json.isUndefined())
        read(json, value.emplace());
}

template<typename T>
void read(const QJsonValue &json, QList<T> &list)
{
    const QJsonArray array = json.toArray();
    list.resize(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        read(array[i], list[i]);
}

template<typename... T>
void read(const QJsonValue &json, std::variant<T...> &value)
{
    const QString kind = json[QLatin1StringView("kind")].toString();
    const auto tryOne = [&](auto alternative) {
        if (kind != QLatin1StringView(kindOf(&alternative)))
            return false;
        read(json, alternative);
        value = std::move(alternative);
        return true;
    };
    (tryOne(T{}) || ...);
}

template<typename T>
QString text(const T &value)
{
    const QJsonValue json = write(value);
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray())
                                                  : QJsonDocument(json.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

template<typename T>
void parse(const QByteArray &text, T &value)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    read(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), value);
}

} // namespace Baton::Json
