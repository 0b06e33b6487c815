// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/knowledgedesk.h"
#include "ui/parts/card.h"

class QListWidget;
class QStackedWidget;

namespace Baton {

class Button;
class Label;
class MessagePane;
class SearchField;

/// All articles, with the passages of the chosen one as the engine reads them.
class ArticlesCard : public Card
{
    Q_OBJECT

public:
    ArticlesCard(const Appearance &appearance, const Desks &desks, QWidget *parent = nullptr);

    /// `folders`: where articles can be written.
    void show(WorkspaceId workspace, const QStringList &folders, const QList<ArticleRow> &articles);

private:
    QWidget *makeReader();
    void fill();
    void explainEmpty();
    void open(int row);
    void write();
    void edit();

    const Appearance &m_look;
    KnowledgeDesk &m_desk;
    WorkspaceId m_workspace;
    QStringList m_folders;
    QList<ArticleRow> m_articles;
    QList<ArticleRow> m_shown;
    SearchField *m_filter;
    Button *m_new;
    Button *m_edit;
    QListWidget *m_list;
    QStackedWidget *m_stack; ///< the hint, or the article
    MessagePane *m_hint;
    Label *m_head;
    Label *m_passages;
};

} // namespace Baton
