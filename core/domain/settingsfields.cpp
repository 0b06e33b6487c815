// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settingsfields.h"

#include <cmath>

namespace Baton {

void FieldWriter::texts(const char *name, const QStringList &value)
{
    m_object[QLatin1StringView(name)] = QJsonArray::fromStringList(value);
}

QString FieldReader::pathOf(const char *name) const
{
    const QString field = QString::fromLatin1(name);
    return m_path.isEmpty() ? field : m_path + u'.' + field;
}

std::optional<QJsonValue> FieldReader::find(const char *name)
{
    m_known.append(QString::fromLatin1(name));
    const auto found = m_object.constFind(QLatin1StringView(name));
    if (found == m_object.constEnd())
        return std::nullopt;
    return *found;
}

QJsonValue FieldReader::take(const char *name)
{
    return find(name).value_or(QJsonValue(QJsonValue::Undefined));
}

void FieldReader::refuse(const Error &error)
{
    if (!m_error)
        m_error = error;
}

void FieldReader::refuse(const char *name, const QString &problem, const QString &fix)
{
    refuse({ErrorKind::Input, QStringLiteral("%1: %2").arg(pathOf(name), problem), fix});
}

void FieldReader::wrongType(const QString &path, const QString &wanted)
{
    refuse({ErrorKind::Input, SettingsText::tr("%1: this value is not allowed.").arg(path),
            SettingsText::tr("Allowed: %1.").arg(wanted)});
}

void FieldReader::text(const char *name, QString &value)
{
    const std::optional<QJsonValue> json = find(name);
    if (!json)
        return;
    if (!json->isString())
        return wrongType(pathOf(name), SettingsText::tr("text in quotes"));
    value = json->toString();
}

void FieldReader::flag(const char *name, bool &value)
{
    const std::optional<QJsonValue> json = find(name);
    if (!json)
        return;
    if (!json->isBool())
        return wrongType(pathOf(name), QStringLiteral("true, false"));
    value = json->toBool();
}

void FieldReader::texts(const char *name, QStringList &value)
{
    const std::optional<QJsonValue> json = find(name);
    if (!json)
        return;
    const QString wanted = SettingsText::tr("a list of texts in quotes");
    if (!json->isArray())
        return wrongType(pathOf(name), wanted);
    value.clear();
    const QJsonArray array = json->toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isString())
            return wrongType(QStringLiteral("%1[%2]").arg(pathOf(name)).arg(i), wanted);
        value.append(array[i].toString());
    }
}

void FieldReader::ratio(const char *name, double &value)
{
    const std::optional<QJsonValue> json = find(name);
    if (!json)
        return;
    const double number = json->toDouble(-1);
    if (number < share.least || number > share.most)
        return wrongType(pathOf(name), SettingsText::tr("a number from 0 to 1"));
    value = number;
}

std::optional<int> FieldReader::whole(const QJsonValue &value, const QString &path, Range range)
{
    const double number = value.toDouble(range.least - 1);
    if (number == std::floor(number) && number >= range.least && number <= range.most)
        return int(number);
    wrongType(path, SettingsText::tr("a whole number, at least %1").arg(range.least));
    return std::nullopt;
}

void FieldReader::number(const char *name, int &value, Range range)
{
    if (const std::optional<QJsonValue> json = find(name))
        value = whole(*json, pathOf(name), range).value_or(value);
}

Result<> FieldReader::finish()
{
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        if (m_known.contains(field.key()))
            continue;
        refuse({ErrorKind::Input,
                SettingsText::tr("%1: there is no such field.")
                    .arg(pathOf(field.key().toUtf8().constData())),
                SettingsText::tr("Allowed: %1.").arg(m_known.join(QStringLiteral(", ")))});
    }
    if (m_error)
        return *m_error;
    return {};
}

} // namespace Baton
