// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officehours.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace Baton {

namespace {

constexpr int minutesADay = 24 * 60;
const QStringList daysOfWeek{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                             QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                             QStringLiteral("sun")};

struct OfficeHoursText
{
    Q_DECLARE_TR_FUNCTIONS(OfficeHours)
};

Error notHours(const QString &line)
{
    return {ErrorKind::Input,
            OfficeHoursText::tr("“%1” is no line of office hours.").arg(line),
            OfficeHoursText::tr("Allowed: days and hours, such as mon-fri 09:00-17:00 or sat "
                                "10:00-13:30; days are %1.")
                .arg(daysOfWeek.join(QStringLiteral(", ")))};
}

int minuteOf(const QRegularExpressionMatch &match, int group)
{
    return match.captured(group).toInt() * 60 + match.captured(group + 1).toInt();
}

/// The spans of one line; none: it is another form.
QList<OpenSpan> spansOf(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral("^([a-z]{3})(?:\\s*-\\s*([a-z]{3}))?\\s+(\\d{1,2}):(\\d{2})\\s*-\\s*"
                       "(\\d{1,2}):(\\d{2})$"));
    const auto match = form.match(line.trimmed().toLower());
    const qsizetype first = daysOfWeek.indexOf(match.captured(1));
    const qsizetype last
        = match.captured(2).isEmpty() ? first : daysOfWeek.indexOf(match.captured(2));
    const int from = minuteOf(match, 3);
    const int until = minuteOf(match, 5);
    if (!match.hasMatch() || first < 0 || last < first || from >= until || until > minutesADay)
        return {};
    QList<OpenSpan> spans;
    for (qsizetype day = first; day <= last; ++day)
        spans << OpenSpan{int(day) * minutesADay + from, int(day) * minutesADay + until};
    return spans;
}

QTimeZone zoneOf(const OfficeHours &hours)
{
    return hours.timeZone.isEmpty() ? QTimeZone::systemTimeZone()
                                    : QTimeZone(hours.timeZone.toLatin1());
}

} // namespace

Result<QList<OpenSpan>> parseOfficeHours(const OfficeHours &hours)
{
    // A QTimeZone of "Berlin" would be valid, and be UTC.
    const bool known = hours.timeZone.isEmpty()
        || QTimeZone::isTimeZoneIdAvailable(hours.timeZone.toLatin1());
    if (!known)
        return Error{ErrorKind::Input,
                     OfficeHoursText::tr("“%1” is no time zone.")
                         .arg(hours.timeZone),
                     OfficeHoursText::tr("Allowed: a name such as Europe/Berlin, or nothing for the "
                                         "time zone of this machine.")};
    QList<OpenSpan> all;
    for (const QString &line : hours.weekly) {
        const QList<OpenSpan> spans = spansOf(line);
        if (spans.isEmpty())
            return notHours(line);
        all << spans;
    }
    std::sort(all.begin(), all.end());
    return all;
}

std::optional<Time> opensNext(const OfficeHours &hours, Time now)
{
    const Result<QList<OpenSpan>> spans = parseOfficeHours(hours);
    if (!spans || spans->isEmpty())
        return std::nullopt;
    const QTimeZone zone = zoneOf(hours);
    const QDateTime here = toDateTime(now).toTimeZone(zone);
    const int day = here.date().dayOfWeek() - 1;
    const int minute = day * minutesADay + here.time().hour() * 60 + here.time().minute();
    const auto holds = [&](const OpenSpan &span) {
        return span.from <= minute && minute < span.until;
    };
    if (std::any_of(spans->begin(), spans->end(), holds))
        return std::nullopt;
    const auto next = std::find_if(spans->begin(), spans->end(),
                                   [&](const OpenSpan &span) { return span.from > minute; });
    const int opens = next != spans->end() ? next->from
                                           : spans->first().from + 7 * minutesADay;
    const QDate date = here.date().addDays(opens / minutesADay - day);
    const QTime time = QTime(0, 0).addSecs(opens % minutesADay * 60);
    return fromMillis(QDateTime(date, time, zone).toMSecsSinceEpoch());
}

QByteArray officeZone(const OfficeHours &hours)
{
    return zoneOf(hours).id();
}

} // namespace Baton
