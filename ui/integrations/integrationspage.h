// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/settingsdesk.h"
#include "ui/parts/pane.h"

class QStackedWidget;

namespace Baton {

class Button;
class Card;
class CheckLine;
class ChipLabel;
class MessagePane;
class PageScroll;
class WebhookCard;
class Wizard;

/// Which helpdesks are connected and how far their webhooks have come; the way to connect one.
class IntegrationsPage : public Pane
{
    Q_OBJECT

public:
    IntegrationsPage(const Appearance &appearance, const Desks &desks, QWidget *parent = nullptr);

    /// Null: all.
    void setWorkspace(WorkspaceId workspace);
    /// Opens the wizard.
    void connectHelpdesk(Platform platform);
    /// Opens it for a new token of a workspace.
    void renewToken(const WorkspaceKey &workspace);
    /// The same form, for another AI teammate.
    void pickTeammate(const WorkspaceKey &workspace);
    /// Sends a delivery out by its address, and shows that and its lights.
    void testWebhook(const WorkspaceKey &workspace);

signals:
    void finished();
    void sessionAsked(Baton::SessionId session);

private:
    void reload();
    void show(const SettingsView &view);
    void addWorkspace(const Workspace &workspace);
    void addButtons(Card *card, const WorkspaceSettings &settings);
    void showChosen();
    void sayStandings();
    QWidget *makeConnectRow();
    void showList();
    void showForm();

    const Appearance &m_look;
    Desks m_desks;
    SettingsView m_view;
    WorkspaceId m_chosen;
    QStackedWidget *m_stack;
    PageScroll *m_list;
    /// How a workspace is, in the words of the status bar.
    struct Standing
    {
        WorkspaceKey workspace;
        bool enabled = true;
        ChipLabel *chip;
        CheckLine *line;
    };
    CheckLine *m_unread; ///< why it is not known what is connected
    QList<WebhookCard *> m_cards;
    QList<Standing> m_standings;
    Wizard *m_wizard;
};

} // namespace Baton
