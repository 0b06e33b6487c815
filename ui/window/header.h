// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "ui/parts/pane.h"

#include <QMap>

class QAction;
class QMenu;

namespace Baton {

class Bell;
class Button;
class Label;

/// Over every page: its title, the workspace it shows, and the operator's menu.
class Header : public Pane
{
    Q_OBJECT

public:
    Header(Appearance &appearance, const QString &who, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    Bell &bell() { return *m_bell; }
    /// Those named before stay.
    void setWorkspaces(const QMap<WorkspaceId, QString> &names);
    /// As by hand.
    void choose(WorkspaceId workspace);
    WorkspaceId chosen() const { return m_chosen; }
    /// Shows it; says nothing.
    void setKeepsAnswering(bool keeps);

signals:
    /// Null: all.
    void workspaceChosen(Baton::WorkspaceId workspace);
    void themeChosen(Baton::ThemeChoice choice);
    void stillnessChosen(bool still);
    void keysAsked();
    void exportAsked();
    void keepsAnsweringChosen(bool keeps);
    void quitAsked();

private:
    void fillWorkspaces();
    void makeOperatorMenu();

    Label *m_title;
    Button *m_workspace;
    QMenu *m_workspaces;
    Bell *m_bell;
    Button *m_operator;
    QAction *m_keepsAnswering = nullptr;
    QMap<WorkspaceId, QString> m_names;
    WorkspaceId m_chosen;
};

} // namespace Baton
