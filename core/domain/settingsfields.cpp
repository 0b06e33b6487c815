// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settingsfields.h"

#include "domain/settingscheck.h"

#include <cmath>

namespace Baton {

void FieldWriter::texts(const char *name, const QStringList &value)
{
    m_object[QLatin1StringView(name)] = QJsonArray::fromStringList(value);
}

void FieldWriter::sayings(const char *name, const CustomerTexts &value)
{
    QJsonObject languages;
    for (auto language = value.begin(); language != value.end(); ++language) {
        QJsonObject lines;
        for (auto line = language->begin(); line != language->end(); ++line)
            lines[QLatin1StringView(word(line.key()))] = *line;
        languages[language.key()] = lines;
    }
    m_object[QLatin1StringView(name)] = languages;
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

void FieldReader::readSayings(const QString &path, const QJsonObject &json,
                              QMap<CustomerLine, QString> &value)
{
    for (auto line = json.begin(); line != json.end(); ++line) {
        const QString linePath = path + u'.' + line.key();
        const std::optional<CustomerLine> known = fromWord<CustomerLine>(line.key());
        if (!known)
            refuse({ErrorKind::Input, SettingsText::tr("%1: there is no such field.").arg(linePath),
                    SettingsText::tr("Allowed: %1.")
                        .arg(wordsOf<CustomerLine>().join(QStringLiteral(", ")))});
        else if (!line->isString())
            wrongType(linePath, SettingsText::tr("text in quotes"));
        else if (const QString text = line->toString().trimmed(); !text.isEmpty())
            value.insert(*known, text);
    }
}

void FieldReader::sayings(const char *name, CustomerTexts &value)
{
    const std::optional<QJsonValue> json = find(name);
    if (!json)
        return;
    value.clear();
    const QJsonObject languages = json->toObject();
    if (!json->isObject())
        return wrongType(pathOf(name), SettingsText::tr("an object { … }"));
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        const QString path = pathOf(name) + u'.' + language.key();
        QMap<CustomerLine, QString> lines;
        if (!isLanguageCode(language.key()))
            refuse({ErrorKind::Input, SettingsText::tr("%1: this is no language.").arg(path),
                    languageRule()});
        else if (!language->isObject())
            wrongType(path, SettingsText::tr("an object { … }"));
        readSayings(path, language->toObject(), lines);
        if (!lines.isEmpty())
            value.insert(language.key(), lines);
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
