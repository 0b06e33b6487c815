// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/knowledgedesk.h"
#include "ui/look/appearance.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace Baton {

class Button;
class CheckLine;
class PickBox;
class Segments;

/// Writes an article of the workspace's own: its title, its text, and who may see what is answered
/// from it. Saving stores the file and lets the engine read it. Nothing typed goes by a stray key:
/// Esc keeps the window open, and Cancel asks once.
class ArticleEditor : public QDialog
{
    Q_OBJECT

public:
    /// `folders`: where a new one may stand.
    ArticleEditor(const Appearance &appearance, KnowledgeDesk &desk, WorkspaceId workspace,
                  const QStringList &folders, QWidget *parent);

    void setArticle(const OwnArticle &article);

    /// Esc, and the window's own button.
    void reject() override;

private:
    OwnArticle typed() const;
    bool isChanged() const;
    void leave();
    void arrange();
    void save();
    void remove();
    void end(const Result<> &result);

    KnowledgeDesk &m_desk;
    WorkspaceId m_workspace;
    OwnArticle m_article;
    QLineEdit *m_title;
    Segments *m_who;
    PickBox *m_folder;
    QPlainTextEdit *m_body;
    CheckLine *m_said;
    Button *m_save;
    Button *m_cancel;
    Button *m_remove;
    bool m_drops = false; ///< what was typed may go
    bool m_sure = false; ///< Delete was clicked once
};

} // namespace Baton
