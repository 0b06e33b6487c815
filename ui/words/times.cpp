// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/times.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto exactBelow = 10min;

qint64 secondsOf(Millis length)
{
    return qMax<qint64>(0, std::chrono::floor<std::chrono::seconds>(length).count());
}

// What is left is shown until it is over: 0.4 s left is "1 s".
qint64 secondsLeft(Time until, Time now)
{
    return qMax<qint64>(0, std::chrono::ceil<std::chrono::seconds>(until - now).count());
}

QDateTime local(Time at)
{
    return toDateTime(at).toLocalTime();
}

} // namespace

QString Times::span(Millis length)
{
    const qint64 s = secondsOf(length);
    if (s < 60)
        return tr("%1 s").arg(s);
    if (length < exactBelow && s % 60 != 0)
        return tr("%1 min %2 s").arg(s / 60).arg(s % 60);
    if (s < 3600)
        return tr("%1 min").arg(s / 60);
    if (s < 86400)
        return (s / 60) % 60 == 0 ? tr("%1 h").arg(s / 3600)
                                  : tr("%1 h %2 min").arg(s / 3600).arg((s / 60) % 60);
    return tr("%1 d").arg(s / 86400);
}

QString Times::precise(Millis length)
{
    if (length >= 1min)
        return span(length);
    return tr("%1 s").arg(QLocale().toString(double(length.count()) / 1000, 'f', 1));
}

QString Times::countdown(Time until, Time now)
{
    const qint64 s = secondsLeft(until, now);
    return u"%1:%2"_s.arg(s / 60).arg(s % 60, 2, 10, QLatin1Char('0'));
}

QString Times::seconds(Time until, Time now)
{
    return tr("%1 s").arg(secondsLeft(until, now));
}

QString Times::clock(Time at)
{
    return QLocale().toString(local(at).time(), QLocale::ShortFormat);
}

QString Times::clockSeconds(Time at)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    if (!format.contains(u's'))
        format.replace(u"mm"_s, u"mm:ss"_s);
    return QLocale().toString(local(at).time(), format);
}

QString Times::day(Time at, Time now)
{
    const QDate day = local(at).date();
    const qint64 past = day.daysTo(local(now).date());
    if (past == 0)
        return tr("Today");
    if (past == 1)
        return tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

bool Times::sameDay(Time a, Time b)
{
    return local(a).date() == local(b).date();
}

QString Times::ago(Time at, Time now)
{
    return tr("%1 ago").arg(span(now - at));
}

} // namespace Baton
