// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthwatch.h"

#include "app/silence.h"
#include "domain/async.h"
#include "store/overview.h"
#include "store/store.h"

#include <QUrl>

namespace Baton {

namespace {

constexpr Millis lookEvery = 1s;
constexpr Millis slowVendor = 3s;
constexpr int looksUntilSilence = 30;

/// A missing permission stops single requests; those between succeed and would hide it.
constexpr Millis forbiddenIsShown = 10min;

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
    QList<Vendor> vendors;
    for (const Workspace &workspace : now.workspaces) {
        Vendor vendor;
        vendor.workspace = workspace.id;
        vendor.key = workspace.settings.key;
        vendor.polling = workspace.settings.polling;
        vendor.name = workspace.settings.name.isEmpty() ? workspace.settings.key.value()
                                                        : workspace.settings.name;
        if (now.switches.brakes.contains(workspace.id))
            m_view.brakes << BrakeView{workspace.id, vendor.name,
                                       now.switches.brakes.value(workspace.id)};
        vendor.account = workspace.settings.key.value();
        vendor.enabled = workspace.settings.enabled;
        vendor.hasToken = !now.secrets.value(workspace.settings.key).apiToken.isEmpty();
        for (const Vendor &known : std::as_const(m_vendors)) {
            if (known.workspace == vendor.workspace) {
                vendor.teammate = known.teammate;
                vendor.pauses = known.pauses;
                vendor.lastStatus = known.lastStatus;
                vendor.forbidden = known.forbidden;
                vendor.took = known.took;
                vendor.backlog = known.backlog;
            }
        }
        vendors << vendor;
    }
    m_vendors = vendors;
    publish();
}

void HealthWatch::exchanged(const QString &account, int status, Millis took)
{
    for (Vendor &vendor : m_vendors) {
        if (vendor.account != account)
            continue;
        vendor.lastStatus = status;
        vendor.took = took;
        if (status == 403)
            vendor.forbidden = m_clock.now();
    }
    m_storeProblem.clear();
}

void HealthWatch::backlogChanged(const QString &account, const Backlog &backlog)
{
    for (Vendor &vendor : m_vendors) {
        if (vendor.account == account)
            vendor.backlog = backlog;
    }
}

void HealthWatch::teammateLooked(WorkspaceId workspace, TeammateState state)
{
    for (Vendor &vendor : m_vendors) {
        if (vendor.workspace == workspace)
            vendor.teammate = state;
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
    for (const Vendor &vendor : std::as_const(m_vendors)) {
        const WorkspaceId workspace = vendor.workspace;
        const Time upSince = m_upSince;
        onResult(m_store.read<Overview::WebhookPauses>([workspace, upSince](Connection &connection) {
            return Overview::webhookPauses(connection, workspace, upSince);
        }),
                 this, [this, workspace](const Result<Overview::WebhookPauses> &pauses) {
                     for (Vendor &each : m_vendors) {
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

HealthItem HealthWatch::vendor(const Vendor &vendor) const
{
    if (!vendor.enabled)
        return {vendor.name, HealthState::Warning, tr("off"), tr("This workspace is switched off.")};
    if (!vendor.hasToken)
        return {vendor.name, HealthState::Bad, tr("no token"),
                tr("Its access token is missing: nothing can be read or written there."),
                {Remedy::EnterToken}};
    if (vendor.lastStatus < 0)
        return {vendor.name, HealthState::Good, tr("ready"), {}};
    if (const auto refused = refusal(vendor))
        return *refused;
    if (const auto trouble = teammateTrouble(vendor))
        return *trouble;
    if (const auto quiet = silence(vendor))
        return *quiet;
    if (vendor.backlog.limit && vendor.backlog.total() > 0)
        return waiting(vendor);
    return {vendor.name, vendor.took > slowVendor ? HealthState::Warning : HealthState::Good,
            tr("%1 ms").arg(vendor.took.count()), {}};
}

std::optional<HealthItem> HealthWatch::refusal(const Vendor &vendor) const
{
    const auto item = [&](HealthState state, const QString &word, const QString &detail,
                          Remedy remedy = Remedy::None) {
        return HealthItem{vendor.name, state, word, detail, {remedy}};
    };
    if (vendor.lastStatus == 0)
        return item(HealthState::Bad, tr("no answer"),
                    tr("The last request got no answer. Nothing is lost: it is tried again."));
    if (vendor.lastStatus == 401)
        return item(HealthState::Bad, tr("token refused"),
                    tr("The vendor refuses the access token. Make a new one there and enter it."),
                    Remedy::EnterToken);
    if (vendor.lastStatus == 402)
        return item(HealthState::Bad, tr("plan without API"),
                    tr("The vendor's plan of this workspace does not include the API. Change the "
                       "plan there."));
    if (vendor.lastStatus >= 500 || vendor.lastStatus == 429)
        return item(HealthState::Warning, QString::number(vendor.lastStatus),
                    tr("The vendor has trouble or limits us. Nothing is lost: it is tried again."));
    if (vendor.forbidden && m_clock.now() - *vendor.forbidden < forbiddenIsShown)
        return item(HealthState::Warning, tr("permission missing"),
                    tr("The vendor refused a request for which the token has no permission. The log "
                       "names the request; give the app that permission at the vendor."),
                    Remedy::Diagnose);
    return std::nullopt;
}

std::optional<HealthItem> HealthWatch::teammateTrouble(const Vendor &vendor) const
{
    if (vendor.teammate == TeammateState::Gone)
        return HealthItem{vendor.name, HealthState::Bad, tr("AI teammate gone"),
                          tr("The vendor knows no teammate with the id in the settings, so nothing "
                             "can be written. Pick another AI teammate."),
                          {Remedy::PickTeammate}};
    if (vendor.teammate == TeammateState::NoSeat)
        return HealthItem{vendor.name, HealthState::Bad, tr("AI teammate without a seat"),
                          tr("The AI teammate has no seat in the inbox, so what it writes is "
                             "refused. Give it a seat at the vendor.")};
    return std::nullopt;
}

std::optional<HealthItem> HealthWatch::silence(const Vendor &vendor) const
{
    const std::optional<Silence> silence = silenceOf(vendor.polling, vendor.pauses, m_clock.now());
    if (!silence)
        return std::nullopt;
    return HealthItem{vendor.name,
                      silence->missed > 0 ? HealthState::Bad : HealthState::Warning,
                      silence->missed > 0 ? tr("webhooks do not arrive") : tr("webhooks silent"),
                      silence->words() + u' '
                          + tr("Look at the vendor whether the webhook is suspended or its address "
                               "changed; missed messages are found by catching up meanwhile."),
                      {Remedy::Webhook}};
}

HealthItem HealthWatch::engine() const
{
    if (m_engineProblem.isEmpty())
        return {tr("Engine"), HealthState::Good, tr("grounded"), {}};
    return {tr("Engine"), HealthState::Bad, tr("fails"),
            tr("The last question got no answer: %1 Questions are handed off until it works again.")
                .arg(m_engineProblem)};
}

/// More is to be done than the vendor takes: in which order it will be.
HealthItem HealthWatch::waiting(const Vendor &vendor) const
{
    const auto count = [&](Priority priority) {
        return vendor.backlog.waiting[size_t(priority)];
    };
    const QString detail =
        tr("This vendor takes %1 requests in a window. Waiting, in this order: replies %2, "
           "questions %3, notes %4, tags %5, reads %6, sync %7. Nothing is lost.")
            .arg(*vendor.backlog.limit)
            .arg(count(Priority::Reply))
            .arg(count(Priority::Question))
            .arg(count(Priority::Note))
            .arg(count(Priority::Tag))
            .arg(count(Priority::Read))
            .arg(count(Priority::Sync));
    return {vendor.name, HealthState::Busy, tr("%1 waiting").arg(vendor.backlog.total()),
            detail};
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
    for (const Vendor &each : std::as_const(m_vendors)) {
        m_view.items << vendor(each);
        m_view.items.last().cure.workspace = each.key;
    }
    m_view.items << engine() << queue();
    m_desk.set(m_view);
}

} // namespace Baton
