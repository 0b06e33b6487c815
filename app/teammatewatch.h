// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"
#include "helpdesk/helpdesk.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Baton {

enum class TeammateState { NotKnown, There, Gone, NoSeat };

/// Asks the vendors now and then whether the AI teammates are still there and have a seat: without
/// them every write is refused, and the first to notice would be a customer. One request a minute and
/// workspace, in the core thread.
class TeammateWatch : public QObject
{
    Q_OBJECT

public:
    explicit TeammateWatch(QObject *parent = nullptr);

    /// From now on these; `follow` adds one.
    void clear() { m_watched.clear(); }
    void follow(WorkspaceId workspace, const TeammateId &ai,
                const std::shared_ptr<Helpdesk> &helpdesk);

signals:
    void looked(Baton::WorkspaceId workspace, Baton::TeammateState state);

private:
    struct Watched
    {
        TeammateId ai;
        std::shared_ptr<Helpdesk> helpdesk;
    };

    void look();

    QHash<WorkspaceId, Watched> m_watched;
    QTimer m_timer;
};

} // namespace Baton

Q_DECLARE_METATYPE(Baton::TeammateState)
