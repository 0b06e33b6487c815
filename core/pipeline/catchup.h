// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/lane.h"

#include <QHash>
#include <QStringList>

namespace Baton {

struct ChangedConversations;

/// Finds what no webhook brought, for one workspace: asks the vendor which conversations changed,
/// reads those that we have not heard of, and puts what it read into the inbox like any delivery.
/// Windows overlap, because vendors' searches lag; what was read once is not read again.
///
/// How far it came is stored by the vendor's own clock and only after everything before is in the
/// inbox, so neither a crash nor a wrong clock leaves a hole.
class CatchUp : public QObject
{
    Q_OBJECT

public:
    CatchUp(LaneServices &services, WorkspaceId workspace, QObject *parent = nullptr);

    /// One window, unless one is open. A failure ends it; the next one begins where it began.
    void run();
    /// When the next window is due by the workspace's settings.
    Time due() const;

private:
    void look(const std::optional<Time> &reached);
    void search();
    void found(const ChangedConversations &page);
    void readNext();
    void keep(const ConversationId &conversation, const QByteArray &body);
    void pageDone();
    void end(bool whole);

    LaneServices &m_services;
    WorkspaceId m_workspace;
    std::shared_ptr<Helpdesk> m_helpdesk; ///< of the open window
    Time m_since;   ///< of the open window, by the vendor's clock
    Time m_reached; ///< the newest change seen, by the vendor's clock
    QString m_page; ///< cursor of the next page
    QHash<ConversationId, Time> m_toRead;
    QHash<ConversationId, Time> m_read; ///< by the change that was read
    Time m_next; ///< not before, by our clock
    bool m_open = false;
};

} // namespace Baton
