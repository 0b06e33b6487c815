// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/alerts.h"

namespace Baton {

namespace {

/// Empty: no news worth a person's attention.
QString headlineOf(const SessionRow &row)
{
    const bool halted = row.chip == SessionChip::HandedOff || row.chip == SessionChip::Stopped;
    if (row.replyCap && halted) // a loop, as a rule: with a machine at the other end
        return Alerts::tr("%1: the AI reached its cap of replies within an hour").arg(row.customer);
    switch (row.chip) {
    case SessionChip::HandedOff: return Alerts::tr("%1 waits for your team").arg(row.customer);
    case SessionChip::AwaitingApproval:
        return Alerts::tr("An answer to %1 waits for approval").arg(row.customer);
    case SessionChip::NeedsPerson: return Alerts::tr("%1: somebody has to look").arg(row.customer);
    case SessionChip::DeliveryFailed:
        return Alerts::tr("An answer to %1 was not delivered").arg(row.customer);
    default: return {};
    }
}

} // namespace

void Alerts::take(const QList<SessionRow> &rows, Time now)
{
    QHash<SessionId, SessionChip> seen;
    QList<Alert> news;
    for (const SessionRow &row : rows) {
        seen.insert(row.id, row.chip);
        const QString headline = headlineOf(row);
        if (m_started && !headline.isEmpty()
            && m_known.value(row.id, SessionChip::None) != row.chip)
            news.append({row.id, row.chip, headline,
                         row.customerWroteLast ? row.lastMessage : QString(), now});
    }
    m_known = seen;
    m_started = true;
    for (const Alert &alert : std::as_const(news))
        emit raised(alert);
}

} // namespace Baton
