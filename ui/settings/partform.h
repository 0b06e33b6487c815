// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/settinglines.h"
#include "console/views.h"
#include "ui/parts/pickbox.h"
#include "ui/parts/pagescroll.h"

namespace Baton {

class Card;
class ConnectDesk;
class DraftBinder;
class SettingRow;

/// The settings of one part of one workspace, a row each. Made anew when the workspace changes.
class PartForm : public PageScroll
{
    Q_OBJECT

public:
    PartForm(const Appearance &appearance, DraftBinder &binder, ConnectDesk &connecting,
             SettingPart part, QWidget *parent = nullptr);

    /// Who can be picked comes from the helpdesk.
    void setWorkspace(const WorkspaceSettings &workspace, const People &people);
    /// What concerns no single workspace; stands below.
    void addProgram();

private:
    void addRow(Card *card, const SettingLine &line, const WorkspaceKey &workspace);
    void showWhatCounts();
    void addFolderButton(Card *card, const WorkspaceKey &workspace);

    const Appearance &m_look;
    DraftBinder &m_binder;
    ConnectDesk &m_connecting;
    SettingPart m_part;
    People m_people;
    WorkspaceSettings m_workspace;
    QList<Card *> m_cards;
    /// Rows that count only at some values of another setting, or whose own value may do nothing.
    struct Dependent
    {
        SettingRow *row;
        WorkspaceKey workspace;
    };
    QList<Dependent> m_dependents;
};

} // namespace Baton
