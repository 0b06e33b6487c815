// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/customerlines.h"

#include "domain/officehours.h"
#include "policy/words.h"

#include <QLocale>
#include <QTimeZone>

namespace Baton {

namespace {

QString takesOver(const Handover &handover)
{
    if (handover.reasons.contains(HandoffReason::UserRequestedHumanAssistance))
        return Words::tr("Of course. I am passing you on to a colleague, who will reply here.");
    if (handover.reasons.contains(HandoffReason::InsufficientTools))
        return Words::tr("I cannot look into this right now. A colleague will take over and reply "
                         "here.");
    if (handover.reasons.contains(HandoffReason::BasedOnInstructions)
        || handover.reasons.contains(HandoffReason::ProhibitedTopic))
        return Words::tr(
            "I would like a colleague to look at this with you. They will reply here.");
    return Words::tr(
        "I do not want to guess here, so I am passing your question on to a colleague, "
        "who will reply here.");
}

/// By the clock on the office's wall, which it names: customers may be anywhere.
QString backAt(const OfficeHours &hours, Time now)
{
    const auto opens = opensNext(hours, now);
    if (!opens)
        return {};
    const QTimeZone zone(officeZone(hours));
    const QDateTime then = toDateTime(*opens).toTimeZone(zone);
    const qint64 days = toDateTime(now).toTimeZone(zone).date().daysTo(then.date());
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    if (format.contains(u's')) // the locale C counts seconds
        format = QStringLiteral("HH:mm");
    const QString at = QStringLiteral("%1 (%2)").arg(QLocale().toString(then.time(), format),
                                                     zone.abbreviation(then));
    if (days == 0)
        return Words::tr("Our team is back today at %1.").arg(at);
    if (days == 1)
        return Words::tr("Our team is back tomorrow at %1.").arg(at);
    return Words::tr("Our team is back on %1 at %2.")
        .arg(QLocale().dayName(then.date().dayOfWeek()), at);
}

} // namespace

QString handoverLine(const Handover &handover, const OfficeHours &hours, Time now)
{
    return QStringList{takesOver(handover), backAt(hours, now)}.join(QLatin1Char(' ')).trimmed();
}

QString greetingLine()
{
    return Words::tr("Hello! What can I help you with?");
}

QString declineLine()
{
    return Words::tr("I cannot pass you on to a colleague here, but I am happy to help. What is it "
                     "about?");
}

QString problemFirstLine()
{
    return Words::tr(
        "I will gladly bring in a colleague if I cannot help. What is it about, and what "
        "have you tried so far?");
}

} // namespace Baton
