// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthlog.h"

#include "domain/clock.h"

#include <QLoggingCategory>

namespace Baton {

namespace {

Q_LOGGING_CATEGORY(lcHealth, "baton.health")

constexpr Millis pause = 30s;

} // namespace

HealthLog::HealthLog(const HealthDesk &desk, const Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_clock(clock)
{
    connect(&desk, &HealthDesk::changed, this, &HealthLog::look);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &HealthLog::look);
}

void HealthLog::look()
{
    for (const HealthItem &item : m_desk.view().items) {
        const bool well = item.state == HealthState::Good || item.state == HealthState::Busy;
        Said &said = m_said[item.name];
        const bool same = said.well == well && (well || said.value == item.value);
        if (same)
            continue;
        if (const Time now = m_clock.now(); said.at && now - *said.at < pause) {
            m_later.start(pause - (now - *said.at));
            continue;
        }
        said = {well, item.value, m_clock.now()};
        if (well)
            qCWarning(lcHealth, "%s: well again.", qPrintable(item.name));
        else
            qCWarning(lcHealth, "%s: %s. %s%s", qPrintable(item.name), qPrintable(item.value),
                      qPrintable(item.detail),
                      item.cure.remedy == Remedy::None ? "" : " baton check says how.");
    }
}

} // namespace Baton
