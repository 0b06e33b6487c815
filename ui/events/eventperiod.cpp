// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventperiod.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int daysBack = 14; ///< as long as bodies are kept, by default
constexpr auto weekValue = u"week";
constexpr auto monthValue = u"month";

Time midnight(QDate day)
{
    return fromMillis(day.startOfDay().toMSecsSinceEpoch());
}

} // namespace

QList<PickBox::Choice> EventPeriod::choices(QDate today)
{
    QList<PickBox::Choice> choices{{{}, tr("Any time")},
                                   {u"0"_s, tr("Today")},
                                   {u"1"_s, tr("Yesterday")}};
    for (int back = 2; back < daysBack; ++back)
        choices.append({QString::number(back),
                        QLocale().toString(today.addDays(-back), QLocale::ShortFormat)});
    choices.append({QString::fromUtf16(weekValue), tr("Last 7 days")});
    choices.append({QString::fromUtf16(monthValue), tr("Last 30 days")});
    return choices;
}

EventPeriod::Span EventPeriod::span(const QString &value, QDate today)
{
    if (value.isEmpty())
        return {};
    if (value == weekValue || value == monthValue)
        return {midnight(today.addDays(value == weekValue ? -6 : -29)), {}};
    const QDate day = today.addDays(-value.toInt());
    return {midnight(day), midnight(day.addDays(1))};
}

} // namespace Baton
