// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/settingsdesk.h"
#include "ui/parts/pane.h"

class QStackedWidget;

namespace Baton {

class Button;
class Card;
class MessagePane;
class PageScroll;
class Wizard;

/// Which helpdesks are connected and how far their webhooks have come; the way to connect one.
class IntegrationsPage : public Pane
{
    Q_OBJECT

public:
    IntegrationsPage(const Appearance &appearance, const Desks &desks, QWidget *parent = nullptr);

    /// Opens the wizard.
    void connectHelpdesk(Platform platform);
    /// Opens it for a new token of a workspace.
    void renewToken(const WorkspaceKey &workspace);
    /// Its address, its lights, and a test.
    void showWebhook(const WorkspaceKey &workspace);

signals:
    void finished();
    void sessionAsked(Baton::SessionId session);

private:
    void reload();
    void show(const SettingsView &view);
    void addWorkspace(const Workspace &workspace);
    QWidget *makeConnectRow();
    void showList();

    const Appearance &m_look;
    Desks m_desks;
    SettingsView m_view;
    QStackedWidget *m_stack;
    PageScroll *m_list;
    QList<QWidget *> m_cards;
    Wizard *m_wizard;
};

} // namespace Baton
