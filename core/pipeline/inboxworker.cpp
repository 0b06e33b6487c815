// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/inboxworker.h"

#include "domain/async.h"
#include "helpdesk/helpdesk.h"
#include "pipeline/pause.h"
#include "store/store.h"

#include <QTimer>

#include <algorithm>

namespace Baton {

namespace {

constexpr int pageSize = InboxWorker::mostUnderWay / 2;

/// The vendor's test of the address: nothing of a customer is in it.
bool isPing(const Delivery &delivery)
{
    return !delivery.events.isEmpty()
        && std::all_of(delivery.events.begin(), delivery.events.end(), [](const Happened &one) {
               return one.kind == HappenedKind::Ping;
           });
}

} // namespace

InboxWorker::InboxWorker(LaneServices &services, Route route, RouteCommand routeCommand,
                         QObject *parent)
    : QObject(parent), m_services(services), m_route(std::move(route)),
      m_routeCommand(std::move(routeCommand))
{
}

void InboxWorker::start()
{
    m_started = true;
    fetch();
}

void InboxWorker::wake()
{
    if (m_started)
        fetchWhenRoom();
}

void InboxWorker::lookAtKept()
{
    if (!m_started)
        return;
    const auto oldest = std::min_element(m_kept.constBegin(), m_kept.constEnd());
    if (oldest != m_kept.constEnd())
        m_after = std::min(m_after, InboxId(oldest->value() - 1));
    fetchWhenRoom();
}

/// A page fits in while no more than a page is under way.
void InboxWorker::fetchWhenRoom()
{
    m_full = m_underWay.size() > mostUnderWay - pageSize;
    if (!m_full)
        fetch();
}

void InboxWorker::finished(InboxId id)
{
    if (m_underWay.remove(id) && m_full)
        fetchWhenRoom();
}

void InboxWorker::fetch()
{
    if (m_fetching) {
        m_again = true;
        return;
    }
    m_fetching = true;
    m_again = false;
    const InboxId after = m_after;
    onResult(m_services.store.read<QList<InboxRow>>([after](Connection &connection) {
        return Inbox::pending(connection, after, pageSize);
    }),
             this, [this, after](const Result<QList<InboxRow>> &rows) {
                 m_fetching = false;
                 if (!rows) {
                     QTimer::singleShot(storeRetryPause, this, [this] { fetch(); });
                     return;
                 }
                 take(*rows, after);
             });
}

/// A page that was asked for before somebody went back to what is kept is left aside.
void InboxWorker::take(const QList<InboxRow> &rows, InboxId after)
{
    if (m_after < after)
        return fetchWhenRoom();
    for (const InboxRow &row : rows) {
        m_after = row.id;
        if (row.id <= m_last && !m_kept.remove(row.id))
            continue; // on its way
        m_last = std::max(m_last, row.id);
        handle(row);
    }
    if (m_again || rows.size() == pageSize)
        fetchWhenRoom();
}

void InboxWorker::handle(const InboxRow &row)
{
    m_services.pass(Waypoint::taken);
    m_underWay.insert(row.id);
    if (row.kind == InboxKind::Command)
        m_routeCommand(row.session, row.command, row.id);
    else
        handleWebhook(row);
}

void InboxWorker::handleWebhook(const InboxRow &row)
{
    if (row.workspace.isNull())
        return done(row.id, tr("Kept: no workspace has this app_id"));
    const LaneWorld world = m_services.world(row.workspace);
    if (!world.helpdesk)
        return keep(row.id, tr("Waits: the workspace is not connected"));
    const Result<Delivery> parsed = world.helpdesk->parse(row.body);
    if (!parsed)
        return done(row.id, parsed.error().what);
    VendorTold told{*parsed};
    Snapshot &snapshot = told.delivery.snapshot;
    if (snapshot.conversation.isEmpty()) {
        // A ticket of the back office, a contact: nobody's words are kept of what made no session.
        const bool keeps = world.workspace.settings.fullConversationSync || isPing(*parsed);
        return done(row.id, parsed->topic.isEmpty() ? tr("unknown") : parsed->topic,
                    keeps ? &Inbox::markDone : &Inbox::markDoneWithoutBody);
    }
    // It has waited here: no fresh read, even where catch-up brought the whole conversation.
    snapshot.whole = false;
    m_route({row.workspace, snapshot.conversation}, told, row.id, parsed->topic);
}

void InboxWorker::keep(InboxId id, const QString &note)
{
    m_kept.insert(id);
    m_underWay.remove(id);
    // A note that is not written is no loss: the row waits all the same.
    (void)m_services.store.write<Nothing>(
        [id, note](Connection &connection) { return Inbox::noteWaiting(connection, id, note); });
}

void InboxWorker::done(InboxId id, const QString &note, Ending ending)
{
    onResult(m_services.store.write<Nothing>([=](Connection &connection) {
        return ending(connection, id, note);
    }),
             this, [=, this](const Result<> &result) {
                 if (result)
                     finished(id);
                 else
                     QTimer::singleShot(storeRetryPause, this,
                                        [=, this] { done(id, note, ending); });
             });
}

} // namespace Baton
