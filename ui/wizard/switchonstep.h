// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "domain/settings.h"
#include "ui/parts/pagescroll.h"

namespace Baton {

class ChannelMatrix;
class CheckLine;
class DraftBinder;
class HandoffPick;
class KnowledgeCard;

/// What the AI may do on each channel, and what it may know. Starts with what a careful team would choose,
/// and stores it when it is asked to.
class SwitchOnStep : public PageScroll
{
    Q_OBJECT

public:
    SwitchOnStep(const Appearance &appearance, const Desks &desks, QWidget *parent = nullptr);

    /// Proposes a start for a workspace where nothing is on yet; coming back to it, what was chosen
    /// stays.
    void start(const WorkspaceKey &workspace);
    void save();

signals:
    void saved();

private:
    void propose(const Workspace &workspace);
    void store();
    void storeWhenKnown();
    void addRows(const WorkspaceSettings &settings);

    const Appearance &m_look;
    WorkspaceKey m_workspace; ///< what is chosen is of it
    SettingsDesk &m_settings;
    DraftBinder *m_binder;
    ChannelMatrix *m_matrix;
    ConnectDesk &m_connecting;
    QWidgetList m_rows; ///< whether the AI waits for an assignment, and who gets handoffs
    HandoffPick *m_target = nullptr;
    KnowledgeCard *m_knowledge;
    CheckLine *m_check;
    bool m_saving = false; ///< as soon as all is known that is asked for
};

} // namespace Baton
