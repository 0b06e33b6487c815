// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/knowledgedesk.h"
#include "ui/parts/card.h"

class QListWidget;
class QStackedWidget;

namespace Baton {

class Label;
class MessagePane;
class SearchField;

/// All articles, with the passages of the chosen one as the engine reads them.
class ArticlesCard : public Card
{
    Q_OBJECT

public:
    ArticlesCard(const Appearance &appearance, const Desks &desks, QWidget *parent = nullptr);

    void show(const QList<ArticleRow> &articles);

private:
    QWidget *makeReader();
    void fill();
    void explainEmpty();
    void open(int row);

    KnowledgeDesk &m_desk;
    QList<ArticleRow> m_articles;
    QList<ArticleRow> m_shown;
    SearchField *m_filter;
    QListWidget *m_list;
    QStackedWidget *m_stack; ///< the hint, or the article
    MessagePane *m_hint;
    Label *m_head;
    Label *m_passages;
};

} // namespace Baton
