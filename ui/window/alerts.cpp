// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/alerts.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto tellAgainAfter = std::chrono::minutes(10);

/// A loop, as a rule: with a machine at the other end.
bool isAtCap(const SessionRow &row)
{
    return row.replyCap
        && (row.chip == SessionChip::HandedOff || row.chip == SessionChip::Stopped);
}

/// Empty: no news worth a person's attention.
QString headlineOf(const SessionRow &row)
{
    if (isAtCap(row))
        return Alerts::tr("Reply cap reached: the AI writes no more to %1 for now").arg(row.customer);
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

AlertKind kindOf(const SessionRow &row)
{
    if (isAtCap(row))
        return AlertKind::Alarm;
    switch (row.chip) {
    case SessionChip::HandedOff: return AlertKind::Handoff;
    case SessionChip::AwaitingApproval: return AlertKind::Approval;
    default: return AlertKind::Undelivered;
    }
}

QString nameOf(const Alert &alert)
{
    if (!alert.braked.isNull())
        return u"brake %1"_s.arg(alert.braked.value());
    return alert.cure.workspace.value() + u' ' + alert.headline;
}

QList<Alert> alarmsIn(const HealthView &health, Time now)
{
    QList<Alert> alarms;
    const auto add = [&](const QString &headline, const QString &text) -> Alert & {
        return alarms.emplaceBack(
            Alert{{}, SessionChip::None, headline, text, now, AlertKind::Alarm, {}, {}});
    };
    for (const HealthItem &item : health.items) {
        if (item.state == HealthState::Bad)
            add((item.name + u' ' + item.value).trimmed(), item.detail).cure = item.cure;
    }
    for (const BrakeView &brake : health.brakes)
        add(Alerts::tr("%1: the brake stopped the AI").arg(brake.name), brake.why).braked
            = brake.workspace;
    return alarms;
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
                         row.customerWroteLast ? row.lastMessage : QString(), now, kindOf(row),
                         {}, {}});
    }
    m_known = seen;
    m_started = true;
    for (const Alert &alert : std::as_const(news))
        emit raised(alert);
}

void Alerts::take(const HealthView &health, Time now)
{
    QSet<QString> failing;
    QList<Alert> news;
    for (const Alert &alarm : alarmsIn(health, now)) {
        const QString name = nameOf(alarm);
        failing.insert(name);
        const auto told = m_toldAt.constFind(name);
        const bool fresh = told != m_toldAt.constEnd() && now - *told < tellAgainAfter;
        if (m_healthKnown && !m_failing.contains(name) && !fresh) {
            news.append(alarm);
            m_toldAt.insert(name, now);
        }
    }
    m_failing = failing;
    m_healthKnown = true;
    for (const Alert &alert : std::as_const(news))
        emit raised(alert);
}

} // namespace Baton
