// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/brakes.h"

#include "domain/async.h"
#include "domain/clock.h"
#include "policy/brake.h"
#include "store/overview.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QLoggingCategory>

namespace Baton {

namespace {

Q_LOGGING_CATEGORY(lcBrake, "baton.brake")

constexpr Millis brakeLookEvery = 5s;
constexpr auto past = 14 * 24h; ///< whose busiest hour is usual
constexpr auto firstDay = 24h;  ///< too young to be a past

Rates ratesOf(const Overview::Pace &pace)
{
    return {pace.replies, pace.handoffs, pace.failures};
}

/// Empty: it may go on, or is held already.
Result<QString> brakeNow(Connection &connection, WorkspaceId workspace,
                         const BrakeSettings &settings, Time now)
{
    const Result<Switches> switches = Workspaces::switches(connection);
    if (!switches)
        return switches.error();
    if (switches->brakes.contains(workspace))
        return QString();
    const Result<std::optional<Time>> released = Workspaces::brakeReleasedAt(connection, workspace);
    if (!released)
        return released.error();
    const Time since = std::max(now - 1h, released->value_or(Time()));
    const auto lastHour = Overview::pace(connection, workspace, since);
    const auto usual = Overview::busiestHour(connection, workspace, now - past, now - firstDay);
    if (!lastHour || !usual)
        return !lastHour ? lastHour.error() : usual.error();
    return brakeOf(ratesOf(*lastHour),
                   *usual ? std::optional(ratesOf(**usual)) : std::nullopt, settings);
}

} // namespace

Brakes::Brakes(LaneServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, qOverload<>(&Brakes::look));
}

void Brakes::start()
{
    m_timer.start(brakeLookEvery);
}

void Brakes::stop()
{
    m_timer.stop();
}

void Brakes::look()
{
    for (const WorkspaceId workspace : std::as_const(m_workspaces))
        look(workspace);
}

void Brakes::look(WorkspaceId workspace)
{
    const Time now = m_services.clock.now();
    const BrakeSettings settings = m_services.world(workspace).workspace.settings.brake;
    onResult(m_services.store.read<QString>([=](Connection &connection) {
        return brakeNow(connection, workspace, settings, now);
    }),
             this, [=, this](const Result<QString> &why) {
                 if (!why || why->isEmpty()) // what cannot be read now is read again soon
                     return;
                 qCWarning(lcBrake, "%s Look at what happened, then release it in the console.",
                           qPrintable(*why));
                 m_services.store.write<Nothing>([workspace, text = *why](Connection &connection) {
                     return Workspaces::putBrakeOn(connection, workspace, text);
                 });
             });
}

} // namespace Baton
