// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/lane.h"

#include "store/inbox.h"

#include <QSet>

namespace Baton {

/// Takes what came in, oldest first, parses it and hands it to its session's lane. What is about no
/// session (a ping, an unknown topic, bytes nobody can read) is done here, with a note that says so.
/// What nobody can read yet, for want of a connector, is kept and waits for it. However much has
/// piled up, only so many deliveries are held at a time: the others wait in the store.
class InboxWorker : public QObject
{
    Q_OBJECT

public:
    using Route = std::function<void(const LaneKey &, const Event &, InboxId, const QString &note)>;
    using RouteCommand = std::function<void(SessionId, const Event &, InboxId)>;

    InboxWorker(LaneServices &services, Route route, RouteCommand routeCommand,
                QObject *parent = nullptr);

    void start();
    void wake(); ///< something was appended
    /// Connectors may have come, or another program appended something.
    void lookAtKept();
    /// Nothing is to be done for it: `note` says why.
    using Ending = Result<> (*)(Connection &, InboxId, const QString &note);
    void done(InboxId id, const QString &note, Ending ending = &Inbox::markDone);
    /// It is committed: there is room for another.
    void finished(InboxId id);

    /// Deliveries that were handed on and are not finished, at the most.
    static constexpr int mostUnderWay = 400;

private:
    void fetch();
    void fetchWhenRoom();
    void take(const QList<InboxRow> &rows, InboxId after);
    void handle(const InboxRow &row);
    void handleWebhook(const InboxRow &row);
    void keep(InboxId id, const QString &note);

    LaneServices &m_services;
    Route m_route;
    RouteCommand m_routeCommand;
    InboxId m_after; ///< the next page begins behind this row
    InboxId m_last;  ///< the newest row that was taken
    QSet<InboxId> m_kept; ///< taken, and waiting for their workspace's connector
    QSet<InboxId> m_underWay; ///< handed on
    bool m_started = false;
    bool m_fetching = false;
    bool m_again = false;
    bool m_full = false; ///< the next page waits for room
};

} // namespace Baton
