// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "helpdesk/helpdesk.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Baton {

enum class TeammateState { NotKnown, There, Gone, NoSeat };

/// Asks the vendors now and then whether the AI teammates are still there and have a seat, and whether
/// the people or teams that handoffs go to are: without them writes are refused, and the first to
/// notice would be a customer. One request a minute and workspace, two where handoffs go to a team; in
/// the core thread.
class TeammateWatch : public QObject
{
    Q_OBJECT

public:
    explicit TeammateWatch(QObject *parent = nullptr);

    /// From now on these; `follow` adds one.
    void clear() { m_watched.clear(); }
    void follow(const Workspace &workspace, const std::shared_ptr<Helpdesk> &helpdesk);

signals:
    void looked(Baton::WorkspaceId workspace, Baton::TeammateState state);
    /// `assignTo` is the target that was looked for, as in the settings.
    void targetLooked(Baton::WorkspaceId workspace, const QString &assignTo, bool there);

private:
    struct Watched
    {
        TeammateId ai;
        QString assignTo;
        std::shared_ptr<Helpdesk> helpdesk;

        friend bool operator==(const Watched &, const Watched &) = default;
    };

    void look();
    void lookAt(WorkspaceId workspace, const Watched &watched);
    void lookForTarget(WorkspaceId workspace, const Watched &watched,
                       const QList<Teammate> &teammates);

    QHash<WorkspaceId, Watched> m_watched;
    QTimer m_timer;
};

} // namespace Baton

Q_DECLARE_METATYPE(Baton::TeammateState)
