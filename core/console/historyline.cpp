// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/historyline.h"

#include <QCoreApplication>

namespace Baton {

namespace {

class HistoryLines
{
    Q_DECLARE_TR_FUNCTIONS(ThreadItems)
};

} // namespace

QString historyLine(const HistoryEntry &entry)
{
    const QString who = entry.who.isEmpty() ? HistoryLines::tr("Somebody") : entry.who;
    const QString &what = entry.what;
    if (what == u"assigned")
        return HistoryLines::tr("Assigned by %1").arg(who);
    if (what == u"closed")
        return HistoryLines::tr("Closed by %1").arg(who);
    if (what == u"opened")
        return HistoryLines::tr("Opened by %1").arg(who);
    if (what == u"snoozed")
        return HistoryLines::tr("Snoozed by %1").arg(who);
    if (what == u"taken_over")
        return HistoryLines::tr("Taken over by %1").arg(who);
    if (what == u"given_back")
        return HistoryLines::tr("Given back to the AI by %1").arg(who);
    if (what == u"answer_now")
        return HistoryLines::tr("%1 asked the AI to answer").arg(who);
    if (what == u"hand_off_now")
        return HistoryLines::tr("Handed off by %1").arg(who);
    if (what == u"paused")
        return HistoryLines::tr("AI paused by %1").arg(who);
    if (what == u"resumed")
        return HistoryLines::tr("AI resumed by %1").arg(who);
    if (what == u"resolved")
        return HistoryLines::tr("Resolved by %1").arg(who);
    if (what == u"approved")
        return HistoryLines::tr("Approved by %1").arg(who);
    if (what == u"discarded")
        return HistoryLines::tr("Discarded by %1").arg(who);
    if (what == u"countdown_held")
        return HistoryLines::tr("Countdown held by %1").arg(who);
    if (what == u"sent_again")
        return HistoryLines::tr("Sent again by %1").arg(who);
    if (what == u"rated" && !entry.detail.isEmpty())
        return HistoryLines::tr("Rated %1 of 5").arg(entry.detail);
    if (what == u"tagged_here")
        return HistoryLines::tr("Tagged “%1” by %2").arg(entry.detail, who);
    if (what == u"handoff_target_refused")
        return HistoryLines::tr("The chosen handoff target was refused, so nobody was assigned: %1")
            .arg(entry.detail);
    if (what == u"taken_meanwhile")
        return HistoryLines::tr("Somebody took it during the handoff");
    if (what == u"still_with_ai")
        return HistoryLines::tr("Handed off, and the AI teammate has it still");
    return {};
}

} // namespace Baton
