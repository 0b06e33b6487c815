// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recorddesk.h"

#include "domain/clock.h"
#include "store/erasure.h"
#include "store/sessionlinks.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QPromise>
#include <QThreadPool>

namespace Baton {

namespace {

Result<WorkspaceId> workspaceNamed(Store &store, const WorkspaceKey &key)
{
    if (key.isEmpty())
        return WorkspaceId();
    const Result<QList<Workspace>> all = store.read<QList<Workspace>>(Workspaces::all).result();
    if (!all)
        return all.error();
    for (const Workspace &workspace : *all) {
        if (workspace.settings.key == key)
            return workspace.id;
    }
    return Error{ErrorKind::NotFound,
                 RecordDesk::tr("There is no workspace %1.").arg(key.value()),
                 RecordDesk::tr("Use a key of the configuration.")};
}

ErasedView viewOf(const ErasureReport &report)
{
    return {report.contacts, report.sessions, report.messages};
}

Result<ErasedView> erased(Store &store, const WorkspaceKey &key, const QString &contact, Time now)
{
    const Result<WorkspaceId> workspace = workspaceNamed(store, key);
    if (!workspace)
        return workspace.error();
    const Result<ErasureReport> report
        = eraseContact(store, {.workspace = *workspace, .contact = contact, .now = now});
    if (!report)
        return report.error();
    return viewOf(*report);
}

} // namespace

RecordDesk::RecordDesk(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

QFuture<Result<ErasedView>> RecordDesk::eraseContact(const WorkspaceKey &workspace,
                                                     const QString &contact)
{
    return inPool([workspace, contact = contact.trimmed(), now = m_clock.now()](Store &store) {
        return erased(store, workspace, contact, now);
    });
}

QFuture<Result<ErasedView>> RecordDesk::foreseeErasure(SessionId session) const
{
    return m_store.read<ErasedView>([session](Connection &connection) -> Result<ErasedView> {
        const Result<ErasureReport> report
            = Erasure::foresee(connection, {{}, {}, {}, session});
        if (!report)
            return report.error();
        return viewOf(*report);
    });
}

QFuture<Result<ErasedView>> RecordDesk::eraseCustomer(SessionId session)
{
    return inPool([session, now = m_clock.now()](Store &store) -> Result<ErasedView> {
        const Result<ErasureReport> report = Baton::eraseContact(
            store, {.workspace = {}, .contact = {}, .now = now, .session = session});
        if (!report)
            return report.error();
        return viewOf(*report);
    });
}

QFuture<Result<ErasedView>> RecordDesk::inPool(std::function<Result<ErasedView>(Store &)> erase)
{
    auto promise = std::make_shared<QPromise<Result<ErasedView>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, &store = m_store, erase = std::move(erase)] {
        promise->addResult(erase(store));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<int>> RecordDesk::revokeLinks(SessionId session)
{
    const Time now = m_clock.now();
    return m_store.write<int>([session, now](Connection &connection) {
        return SessionLinks::revoke(connection, session, now);
    });
}

} // namespace Baton
