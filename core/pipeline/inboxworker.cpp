// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/inboxworker.h"

#include "domain/async.h"
#include "helpdesk/helpdesk.h"
#include "pipeline/pause.h"
#include "store/store.h"

#include <QTimer>

namespace Baton {

namespace {

constexpr int pageSize = 200;

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
        fetch();
}

void InboxWorker::fetch()
{
    if (m_fetching) {
        m_again = true;
        return;
    }
    m_fetching = true;
    m_again = false;
    const InboxId after = m_last;
    onResult(m_services.store.read<QList<InboxRow>>([after](Connection &connection) {
        return Inbox::pending(connection, after, pageSize);
    }),
             this, [this](const Result<QList<InboxRow>> &rows) {
                 m_fetching = false;
                 if (!rows) {
                     QTimer::singleShot(storeRetryPause, this, [this] { fetch(); });
                     return;
                 }
                 for (const InboxRow &row : *rows) {
                     m_last = row.id;
                     handle(row);
                 }
                 if (m_again || rows->size() == pageSize)
                     fetch();
             });
}

void InboxWorker::handle(const InboxRow &row)
{
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
        return done(row.id, tr("Kept: the workspace has no connector"));
    const Result<Delivery> parsed = world.helpdesk->parse(row.body);
    if (!parsed)
        return done(row.id, parsed.error().what);
    if (parsed->snapshot.conversation.isEmpty())
        return done(row.id, parsed->topic.isEmpty() ? tr("unknown") : parsed->topic);
    m_route({row.workspace, parsed->snapshot.conversation}, VendorTold{*parsed}, row.id,
            parsed->topic);
}

void InboxWorker::done(InboxId id, const QString &note)
{
    onResult(m_services.store.write<Nothing>([id, note](Connection &connection) {
        return Inbox::markDone(connection, id, note);
    }),
             this, [this, id, note](const Result<> &result) {
                 if (!result)
                     QTimer::singleShot(storeRetryPause, this, [=, this] { done(id, note); });
             });
}

} // namespace Baton
