// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "domain/settings.h"
#include "console/finding.h"
#include "ui/parts/pane.h"

namespace Baton {

class Button;
class Card;
class GlyphLabel;
class Label;
class PageScroll;

/// Everything that Baton needs, looked at: what is wrong first, with its cause and its fix.
class DiagnosticsPage : public Pane
{
    Q_OBJECT

public:
    DiagnosticsPage(const Appearance &appearance, const Desks &desks, QWidget *parent = nullptr);

    void checkAgain();
    /// What is wrong with another one is not shown; what concerns the program is. Null: all.
    void setWorkspace(WorkspaceId workspace);

signals:
    /// What another page does about it.
    void cureAsked(const Baton::Cure &cure);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void show(const Findings &findings, const QList<Workspace> &workspaces);
    void present();
    Findings chosen(const QList<Workspace> &workspaces) const;
    void sayHead(const Findings &findings);
    void sayFailure(const Error &error);
    Card *addCard(const QString &title, const QString &about);
    void saveReport();
    void packReport(const QString &file);
    void writeReport(const QString &file, const QByteArray &bundle);

    const Appearance &m_look;
    DiagnosticsDesk &m_desk;
    SettingsDesk &m_settings;
    Findings m_findings;
    WorkspaceId m_chosen;
    bool m_checking = false;
    PageScroll *m_scroll;
    Card *m_head = nullptr;
    GlyphLabel *m_icon;
    Label *m_headline;
    Label *m_line;
    Button *m_save;
    Button *m_again;
    QList<Card *> m_cards;
};

} // namespace Baton
