// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/settingsdesk.h"
#include "ui/live/reloader.h"
#include "ui/parts/pane.h"

class QStackedWidget;

namespace Baton {

class ArticlesCard;
class MessagePane;
class PickBox;
class QuestionCard;
class SourcesCard;

/// What the AI knows: ask it, see where it knows it from, read the articles.
class KnowledgePage : public Pane
{
    Q_OBJECT

public:
    KnowledgePage(const Appearance &appearance, const Desks &desks, QWidget *parent = nullptr);

    /// Null: the first one.
    void setWorkspace(WorkspaceId workspace);

signals:
    void foldersAsked(const Baton::WorkspaceKey &workspace);
    void connectAsked();

private:
    void ask();
    void offerWorkspaces(const QList<Workspace> &workspaces, WorkspaceId shown);
    void askKnowledge(WorkspaceId workspace);
    void sayUnread(const Error &error);
    void sayNothing();

    Desks m_desks;
    WorkspaceId m_chosen;
    WorkspaceKey m_shown;
    Reloader m_reload;
    PickBox *m_which; ///< of several workspaces
    QWidget *m_whichRow = nullptr;
    QStackedWidget *m_stack;
    MessagePane *m_nothing;
    bool m_isUnread = false; ///< there may be something, and it could not be read
    QuestionCard *m_question;
    SourcesCard *m_sources;
    ArticlesCard *m_articles;
};

} // namespace Baton
