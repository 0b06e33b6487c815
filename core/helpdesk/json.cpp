// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/json.h"

#include <QDateTime>

#include <cmath>

namespace Baton::VendorJson {

namespace {

constexpr double lastSecond = 253402300799.0; // 9999-12-31T23:59:59Z

std::optional<Time> fromUnix(double seconds)
{
    if (!std::isfinite(seconds) || seconds <= 0 || seconds > lastSecond)
        return std::nullopt;
    return fromMillis(std::llround(seconds * 1000));
}

std::optional<Time> fromText(const QString &text)
{
    bool number = false;
    const double seconds = text.toDouble(&number);
    if (number)
        return fromUnix(seconds);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? fromUnix(double(time.toMSecsSinceEpoch()) / 1000) : std::nullopt;
}

} // namespace

QString idText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed();
    // toInteger gives the default for anything that is no whole number.
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    return number == none ? QString() : QString::number(number);
}

QString idOrNone(const QJsonValue &value)
{
    const QString id = idText(value);
    return id == QLatin1Char('0') ? QString() : id;
}

std::optional<Time> timeOf(const QJsonValue &value)
{
    if (value.isDouble())
        return fromUnix(value.toDouble());
    return value.isString() ? fromText(value.toString()) : std::nullopt;
}

QJsonArray listOf(const QJsonValue &value, QStringView name)
{
    return value.isArray() ? value.toArray() : value[name].toArray();
}

} // namespace Baton::VendorJson
