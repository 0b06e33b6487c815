// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/diagnosticsdesk.h"

#include "console/healthdesk.h"
#include "domain/async.h"
#include "domain/clock.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int bundledEvents = 200;
constexpr int keptMoments = 500;

QString versionsText(Time now)
{
    return u"Baton %1\nQt %2\n%3 %4\n%5\n"_s.arg(
        QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
        QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
        toDateTime(now).toString(Qt::ISODate));
}

} // namespace

DiagnosticsDesk::DiagnosticsDesk(Check check, Store &store, EventsDesk &events, HealthDesk &health,
                                 const Clock &clock, QObject *parent)
    : QObject(parent),
      m_check(std::move(check)),
      m_store(store),
      m_events(events),
      m_health(health),
      m_clock(clock)
{
    connect(&m_health, &HealthDesk::changed, this, &DiagnosticsDesk::remember);
}

/// Figures change all the time; a part is written down when its state does.
void DiagnosticsDesk::remember()
{
    for (const HealthItem &item : m_health.view().items) {
        const HealthMoment moment{m_clock.now(), item.name, item.state, item.value};
        const auto last = m_last.constFind(item.name);
        if (last != m_last.cend() && last->state == item.state)
            continue;
        m_last.insert(item.name, moment);
        m_log.append(moment);
    }
    if (m_log.size() > keptMoments)
        m_log.remove(0, m_log.size() - keptMoments);
}

QFuture<Result<QByteArray>> DiagnosticsDesk::bundle(const Findings &findings) const
{
    EventQuery newest;
    newest.limit = bundledEvents;
    return m_events.list(newest)
        .then([store = &m_store, findings, health = m_log,
               now = m_clock.now()](const Result<QList<EventRow>> &events) {
            if (!events)
                return finished(Result<QByteArray>(events.error()));
            return store->read<QByteArray>([=](Connection &connection) -> Result<QByteArray> {
                const Result<Settings> settings = Workspaces::exportAll(connection);
                const Result<QList<Census::Count>> counts = Census::take(connection);
                if (!settings || !counts)
                    return settings ? counts.error() : settings.error();
                return supportBundle({versionsText(now), now, findings, *settings, *counts,
                                      *events, health});
            });
        })
        .unwrap();
}

} // namespace Baton
