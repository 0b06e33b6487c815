// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/settingslist.h"
#include "domain/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace Baton {

/// The smallest and greatest value a number of the settings may have.
struct Range
{
    double least = 0;
    double most = 1e9;
};
inline constexpr Range anyCount{0, 1e9};
inline constexpr Range positive{1, 1e9};
inline constexpr Range share{0, 1};

/// Writes the fields that it is shown into a JSON object. Has the same functions as FieldReader,
/// so that each field is described once for both directions (settingsjson.cpp).
class FieldWriter
{
public:
    static constexpr bool reads = false;

    void text(const char *name, const QString &value) { m_object[QLatin1StringView(name)] = value; }
    void flag(const char *name, bool value) { m_object[QLatin1StringView(name)] = value; }
    void texts(const char *name, const QStringList &value);
    void sayings(const char *name, const CustomerTexts &value);
    template<typename Tag>
    void id(const char *name, const Id<Tag> &value) { text(name, value.value()); }
    template<typename Tag>
    void ids(const char *name, const QList<Id<Tag>> &values);
    void choice(const char *name, Worded auto value) { text(name, QString::fromLatin1(word(value))); }
    void ratio(const char *name, double value) { m_object[QLatin1StringView(name)] = value; }
    void number(const char *name, int value, Range) { m_object[QLatin1StringView(name)] = value; }
    template<typename Duration>
    void duration(const char *name, Duration value, Range)
    {
        m_object[QLatin1StringView(name)] = qint64(value.count());
    }
    template<typename Duration>
    void durations(const char *name, const QList<Duration> &values, Range);
    template<typename Describe>
    void object(const char *name, Describe describe)
    {
        FieldWriter inner;
        describe(inner);
        m_object[QLatin1StringView(name)] = inner.json();
    }

    const QJsonObject &json() const { return m_object; }

private:
    QJsonObject m_object;
};

/// Lists the fields that it is shown, with what each may hold. Has the same functions as FieldReader.
class FieldLister
{
public:
    static constexpr bool reads = false;

    void text(const char *name, const QString &) { add(name, FieldKind::Text); }
    void flag(const char *name, bool) { add(name, FieldKind::Flag); }
    void texts(const char *name, const QStringList &) { add(name, FieldKind::Texts); }
    void sayings(const char *name, const CustomerTexts &)
    {
        add(name, FieldKind::Sayings).allowed = wordsOf<CustomerLine>();
    }
    template<typename Tag>
    void id(const char *name, const Id<Tag> &) { add(name, FieldKind::Text); }
    template<typename Tag>
    void ids(const char *name, const QList<Id<Tag>> &) { add(name, FieldKind::Texts); }
    template<Worded E>
    void choice(const char *name, E) { add(name, FieldKind::Choice).allowed = wordsOf<E>(); }
    void ratio(const char *name, double) { add(name, FieldKind::Share, share); }
    void number(const char *name, int, Range range) { add(name, FieldKind::Count, range); }
    template<typename Duration>
    void duration(const char *name, Duration, Range range)
    {
        add(name, FieldKind::Span, range).unit = unitOf<Duration>();
    }
    template<typename Duration>
    void durations(const char *name, const QList<Duration> &, Range range)
    {
        add(name, FieldKind::Spans, range).unit = unitOf<Duration>();
    }
    template<typename Describe>
    void object(const char *name, Describe describe)
    {
        const QString outer = std::exchange(m_path, m_path + QLatin1StringView(name) + u'.');
        describe(*this);
        m_path = outer;
    }

    const QList<SettingField> &fields() const { return m_fields; }

private:
    template<typename Duration>
    static constexpr FieldUnit unitOf()
    {
        if constexpr (std::is_same_v<Duration, std::chrono::days>)
            return FieldUnit::Days;
        if constexpr (std::is_same_v<Duration, std::chrono::hours>)
            return FieldUnit::Hours;
        return std::is_same_v<Duration, std::chrono::minutes> ? FieldUnit::Minutes
                                                              : FieldUnit::Seconds;
    }
    SettingField &add(const char *name, FieldKind kind, Range range = anyCount)
    {
        m_fields.append({m_path + QLatin1StringView(name), kind, {}, FieldUnit::None, range.least,
                         range.most});
        return m_fields.last();
    }

    QString m_path;
    QList<SettingField> m_fields;
};

/// Reads the fields it is asked for from a JSON object: an absent one leaves its default. Keeps the
/// first mistake; `finish` finds the fields nobody asked for.
class FieldReader
{
public:
    static constexpr bool reads = true;

    FieldReader(const QJsonObject &object, QString path) : m_object(object), m_path(std::move(path))
    {
    }

    void text(const char *name, QString &value);
    void flag(const char *name, bool &value);
    void texts(const char *name, QStringList &value);
    void sayings(const char *name, CustomerTexts &value);
    template<typename Tag>
    void id(const char *name, Id<Tag> &value);
    template<typename Tag>
    void ids(const char *name, QList<Id<Tag>> &values);
    template<Worded E>
    void choice(const char *name, E &value);
    void ratio(const char *name, double &value);
    void number(const char *name, int &value, Range range);
    template<typename Duration>
    void duration(const char *name, Duration &value, Range range);
    template<typename Duration>
    void durations(const char *name, QList<Duration> &values, Range range);
    template<typename Describe>
    void object(const char *name, Describe describe);

    bool has(const char *name) const { return m_object.contains(QLatin1StringView(name)); }
    /// The value of a field that is looked at elsewhere.
    QJsonValue take(const char *name);
    QString pathOf(const char *name) const;

    void refuse(const char *name, const QString &problem, const QString &fix);
    void refuse(const Error &error);
    /// Unknown fields; then the first mistake, if there was one.
    Result<> finish();

private:
    std::optional<QJsonValue> find(const char *name);
    std::optional<int> whole(const QJsonValue &value, const QString &path, Range range);
    void wrongType(const QString &path, const QString &wanted);
    void readSayings(const QString &path, const QJsonObject &json,
                     QMap<CustomerLine, QString> &value);

    QJsonObject m_object;
    QString m_path;
    QStringList m_known;
    std::optional<Error> m_error;
};

struct SettingsText
{
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

template<typename Tag>
void FieldWriter::ids(const char *name, const QList<Id<Tag>> &values)
{
    QStringList list;
    for (const Id<Tag> &value : values)
        list.append(value.value());
    texts(name, list);
}

template<typename Duration>
void FieldWriter::durations(const char *name, const QList<Duration> &values, Range)
{
    QJsonArray array;
    for (const Duration value : values)
        array.append(qint64(value.count()));
    m_object[QLatin1StringView(name)] = array;
}

template<typename Tag>
void FieldReader::id(const char *name, Id<Tag> &value)
{
    QString plain = value.value();
    text(name, plain);
    value = Id<Tag>(plain);
}

template<typename Tag>
void FieldReader::ids(const char *name, QList<Id<Tag>> &values)
{
    QStringList list;
    for (const Id<Tag> &value : std::as_const(values))
        list.append(value.value());
    texts(name, list);
    values.clear();
    for (const QString &value : std::as_const(list))
        values.append(Id<Tag>(value));
}

template<Worded E>
void FieldReader::choice(const char *name, E &value)
{
    const std::optional<QJsonValue> json = find(name);
    if (!json)
        return;
    const std::optional<E> known = fromWord<E>(json->toString());
    if (known)
        value = *known;
    else
        wrongType(pathOf(name), wordsOf<E>().join(QStringLiteral(", ")));
}

template<typename Duration>
void FieldReader::duration(const char *name, Duration &value, Range range)
{
    int count = int(value.count());
    number(name, count, range);
    value = Duration(count);
}

template<typename Duration>
void FieldReader::durations(const char *name, QList<Duration> &values, Range range)
{
    const std::optional<QJsonValue> json = find(name);
    if (!json)
        return;
    if (!json->isArray() || json->toArray().isEmpty())
        return wrongType(pathOf(name), SettingsText::tr("a list of whole numbers"));
    values.clear();
    const QJsonArray array = json->toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(pathOf(name)).arg(i);
        values.append(Duration(whole(array[i], path, range).value_or(0)));
    }
}

template<typename Describe>
void FieldReader::object(const char *name, Describe describe)
{
    const std::optional<QJsonValue> json = find(name);
    if (json && !json->isObject())
        return wrongType(pathOf(name), SettingsText::tr("an object { … }"));
    FieldReader inner(json ? json->toObject() : QJsonObject(), pathOf(name));
    describe(inner);
    if (const Result<> done = inner.finish(); !done)
        refuse(done.error());
}

} // namespace Baton
