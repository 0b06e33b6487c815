// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "console/workviews.h"
#include "domain/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace Baton {

class Store;

/// Sessions for people to look at. Queries run on the readers' pool; `changed` says which sessions
/// to ask for again, at most 20 times a second.
class SessionsDesk : public QObject
{
    Q_OBJECT

public:
    SessionsDesk(Store &store, QObject *parent = nullptr);

    QFuture<Result<SessionList>> list(const SessionFilter &filter) const;
    /// The newest `limit` items. NotFound when there is no such session.
    QFuture<Result<ThreadView>> thread(SessionId session, int limit = 50) const;
    /// The decision numbered `decision`, or the latest one when it is null.
    QFuture<Result<WhyView>> why(SessionId session, DecisionId decision = {}) const;

    /// A file of the session's messages, by the id in ThreadFile. NotFound when it is not here.
    QFuture<Result<KeptFile>> file(SessionId session, qint64 file) const;
    /// Asks the helpdesk once more for a file that is not here (`ThreadFile::missing`): done when that
    /// is noted, the thread tells what comes of it. NotFound when it is not to be asked for.
    QFuture<Result<>> fetchAgain(SessionId session, qint64 file) const;

    /// The longest waiting customer first, then the newest. A null workspace: of all.
    QFuture<Result<QList<HandoffRow>>> handoffs(WorkspaceId workspace, HandoffView view) const;
    /// Drafts made since, the newest first.
    QFuture<Result<QList<DraftRow>>> drafts(WorkspaceId workspace, Time since) const;

    /// Who works there: names for owners, and whom a supervisor can act as.
    void setPeople(WorkspaceId workspace, const People &people);
    People people(WorkspaceId workspace) const { return m_people.value(workspace); }

signals:
    /// Any owner may have another name now.
    void peopleChanged();
    void changed(const QList<Baton::SessionId> &sessions);

private:
    Store &m_store;
    QTimer m_pace;
    QSet<SessionId> m_unsaid;
    QHash<WorkspaceId, People> m_people;
};

} // namespace Baton
