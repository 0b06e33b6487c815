// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthwatch.h"

#include "domain/async.h"
#include "store/overview.h"
#include "store/store.h"

#include <QUrl>

namespace Baton {

namespace {

constexpr Millis lookEvery = 1s;
constexpr int looksUntilSilence = 30;

} // namespace

HealthWatch::HealthWatch(Store &store, const Clock &clock, HealthDesk &desk, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock), m_desk(desk), m_upSince(clock.now())
{
    connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
    m_timer.start(lookEvery);
}

void HealthWatch::listening(const QString &address)
{
    m_view.address = address;
    publish();
}

void HealthWatch::circumstances(const Circumstances &now, const QString &address, bool sandbox)
{
    m_view.address = address;
    m_view.sandbox = sandbox;
    m_view.everythingPaused = now.switches.everythingPaused;
    m_view.brakes.clear();
    QList<VendorHealth> vendors;
    for (const Workspace &workspace : now.workspaces) {
        VendorHealth vendor(workspace);
        if (now.switches.brakes.contains(workspace.id))
            m_view.brakes << BrakeView{workspace.id, vendor.name,
                                       now.switches.brakes.value(workspace.id)};
        vendor.hasToken = !now.secrets.value(workspace.settings.key).apiToken.isEmpty();
        for (const VendorHealth &known : std::as_const(m_vendors)) {
            if (known.workspace == vendor.workspace)
                vendor.remember(known);
        }
        vendors << vendor;
    }
    m_vendors = vendors;
    publish();
}

void HealthWatch::exchanged(const QString &account, int status, Millis took)
{
    for (VendorHealth &vendor : m_vendors) {
        if (vendor.account == account)
            vendor.exchanged(status, took, m_clock.now());
    }
    m_storeProblem.clear();
}

void HealthWatch::backlogChanged(const QString &account, const Backlog &backlog)
{
    for (VendorHealth &vendor : m_vendors) {
        if (vendor.account == account)
            vendor.backlog = backlog;
    }
}

void HealthWatch::teammateLooked(WorkspaceId workspace, TeammateState state)
{
    for (VendorHealth &vendor : m_vendors) {
        if (vendor.workspace == workspace)
            vendor.teammate = state;
    }
}

void HealthWatch::targetLooked(WorkspaceId workspace, const QString &assignTo, bool there)
{
    for (VendorHealth &vendor : m_vendors) {
        if (vendor.workspace == workspace)
            vendor.targetLooked(assignTo, there);
    }
}

void HealthWatch::engineEnded(const QString &failure)
{
    m_engineProblem = failure;
}

void HealthWatch::storeFailed(const Error &error)
{
    m_storeProblem = error.what + QLatin1Char(' ') + error.fix;
    publish();
}

void HealthWatch::look()
{
    if (m_looking)
        return;
    m_looking = true;
    if (m_looks++ % looksUntilSilence == 0)
        lookForSilence();
    onResult(m_store.read<Overview::Backlog>(Overview::backlog), this,
             [this](const Result<Overview::Backlog> &backlog) {
                 m_looking = false;
                 if (backlog) {
                     m_incoming = backlog->inbox;
                     m_outgoing = backlog->effects;
                     m_view.lastEvent = backlog->lastEvent;
                 } else {
                     m_storeProblem = backlog.error().what + QLatin1Char(' ')
                         + backlog.error().fix;
                 }
                 publish();
             });
}

void HealthWatch::lookForSilence()
{
    for (const VendorHealth &vendor : std::as_const(m_vendors)) {
        const WorkspaceId workspace = vendor.workspace;
        const Time upSince = m_upSince;
        onResult(m_store.read<Overview::WebhookPauses>([workspace, upSince](Connection &connection) {
            return Overview::webhookPauses(connection, workspace, upSince);
        }),
                 this, [this, workspace](const Result<Overview::WebhookPauses> &pauses) {
                     for (VendorHealth &each : m_vendors) {
                         if (pauses && each.workspace == workspace)
                             each.pauses = *pauses;
                     }
                 });
    }
}

HealthItem HealthWatch::server() const
{
    if (!m_storeProblem.isEmpty())
        return {tr("Storage"), HealthState::Bad, tr("fails"), m_storeProblem};
    if (m_view.address.isEmpty())
        return {tr("Server"), HealthState::Busy, tr("starting"), {}};
    return {tr("Server"), HealthState::Good,
            QStringLiteral(":%1").arg(QUrl(m_view.address).port()), m_view.address};
}

HealthItem HealthWatch::engine() const
{
    if (m_engineProblem.isEmpty())
        return {tr("Engine"), HealthState::Good, tr("grounded"), {}};
    return {tr("Engine"), HealthState::Bad, tr("fails"),
            tr("The last question got no answer: %1 Questions are handed off until it works again.")
                .arg(m_engineProblem)};
}

HealthItem HealthWatch::queue() const
{
    const bool busy = m_incoming + m_outgoing > 0;
    return {tr("Queue"), busy ? HealthState::Busy : HealthState::Good,
            tr("%1 in, %2 out").arg(m_incoming).arg(m_outgoing), {}};
}

void HealthWatch::publish()
{
    m_view.items.clear();
    m_view.items << server();
    for (const VendorHealth &each : std::as_const(m_vendors)) {
        m_view.items << each.item(m_clock.now());
        m_view.items.last().cure.workspace = each.key;
    }
    m_view.items << engine() << queue();
    m_desk.set(m_view);
}

} // namespace Baton
