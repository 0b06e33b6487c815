// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articleeditor.h"

#include "domain/async.h"
#include "ui/parts/button.h"
#include "ui/parts/checkline.h"
#include "ui/parts/pickbox.h"
#include "ui/parts/segments.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr QSize editorSize(720, 520);

} // namespace

ArticleEditor::ArticleEditor(const Appearance &appearance, KnowledgeDesk &desk,
                             WorkspaceId workspace, const QStringList &folders, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_workspace(workspace),
      m_title(new QLineEdit(this)),
      m_who(new Segments(appearance, {tr("Public"), tr("Internal")}, this)),
      m_folder(new PickBox(appearance, this)),
      m_body(new QPlainTextEdit(this)),
      m_said(new CheckLine(appearance, u"articleSaid"_s, this)),
      m_save(new Button(appearance, ButtonKind::Primary, Glyph::Check, tr("Save"), this)),
      m_remove(new Button(appearance, ButtonKind::Danger, Glyph::None, tr("Delete"), this))
{
    setObjectName(u"articleEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New article"));
    resize(appearance.px(editorSize.width()), appearance.px(editorSize.height()));
    QList<PickBox::Choice> choices;
    for (const QString &folder : folders)
        choices.append({folder, folder});
    m_folder->setChoices(choices);
    m_folder->setValue(folders.value(0));
    m_folder->setTopic(tr("Folder"));
    m_folder->setVisible(folders.size() > 1);
    m_remove->hide();
    m_article.folder = folders.value(0);
    arrange(appearance);
    m_said->say(CheckState::Idle, tr("Public content may reach customers; internal content only "
                                     "drafts and notes."));
}

void ArticleEditor::arrange(const Appearance &appearance)
{
    m_title->setObjectName(u"articleTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("What it is about, as a customer would ask"));
    m_who->setObjectName(u"articleWho"_s);
    m_who->setAccessibleName(tr("Who may see it"));
    m_folder->setObjectName(u"articleFolder"_s);
    m_body->setObjectName(u"articleBody"_s);
    m_body->setAccessibleName(tr("Text"));
    m_body->setPlaceholderText(tr("Plain text or Markdown. One heading a question helps."));
    m_body->setTabChangesFocus(true);
    m_save->setObjectName(u"saveArticle"_s);
    m_remove->setObjectName(u"deleteArticle"_s);
    auto *cancel = new Button(appearance, ButtonKind::Normal, Glyph::None, tr("Cancel"), this);
    cancel->setObjectName(u"cancelArticle"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_folder);
    head->addWidget(m_who);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_remove);
    foot->addWidget(m_said, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_body, 1);
    column->addLayout(foot);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::close);
    connect(m_save, &QAbstractButton::clicked, this, &ArticleEditor::save);
    connect(m_remove, &QAbstractButton::clicked, this, &ArticleEditor::remove);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this,
            &ArticleEditor::save);
}

void ArticleEditor::setArticle(const OwnArticle &article)
{
    m_article = article;
    setWindowTitle(tr("Edit article"));
    m_title->setText(article.title);
    m_body->setPlainText(article.body);
    m_who->setCurrent(article.internal ? 1 : 0);
    m_folder->hide();
    m_remove->show();
}

void ArticleEditor::save()
{
    OwnArticle wanted = m_article;
    if (wanted.file.isEmpty())
        wanted.folder = m_folder->value();
    wanted.title = m_title->text().trimmed();
    wanted.body = m_body->toPlainText();
    wanted.internal = m_who->current() == 1;
    m_save->setBusy(true);
    onResult(m_desk.saveArticle(m_workspace, wanted), this,
             [this](const Result<> &result) { end(result); });
}

// A file is gone for good: the one thing that is asked twice.
void ArticleEditor::remove()
{
    if (!std::exchange(m_sure, true)) {
        m_remove->setWords(tr("Delete the file?"));
        m_said->say(CheckState::Warning,
                    tr("%1 is deleted, and nothing is answered from it any more. Click again.")
                        .arg(m_article.file));
        return;
    }
    onResult(m_desk.removeArticle(m_workspace, m_article), this,
             [this](const Result<> &result) { end(result); });
}

void ArticleEditor::end(const Result<> &result)
{
    m_save->setBusy(false);
    if (result)
        close();
    else
        m_said->say(CheckState::Error, result.error().what + u' ' + result.error().fix);
}

} // namespace Baton
