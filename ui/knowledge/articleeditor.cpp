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
      m_cancel(new Button(appearance, ButtonKind::Normal, Glyph::None, tr("Cancel"), this)),
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
    arrange();
    m_said->say(CheckState::Idle, tr("Public content may reach customers; internal content only "
                                     "drafts and notes."));
}

void ArticleEditor::arrange()
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
    m_cancel->setObjectName(u"cancelArticle"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_folder);
    head->addWidget(m_who);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_remove);
    foot->addWidget(m_said, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_body, 1);
    column->addLayout(foot);
    connect(m_cancel, &QAbstractButton::clicked, this, &ArticleEditor::leave);
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

OwnArticle ArticleEditor::typed() const
{
    OwnArticle typed = m_article;
    if (typed.file.isEmpty())
        typed.folder = m_folder->value();
    typed.title = m_title->text().trimmed();
    typed.body = m_body->toPlainText();
    typed.internal = m_who->current() == 1;
    return typed;
}

bool ArticleEditor::isChanged() const
{
    const OwnArticle now = typed();
    return now.title != m_article.title || now.body != m_article.body
        || (!m_article.file.isEmpty() && now.internal != m_article.internal);
}

void ArticleEditor::reject()
{
    if (!isChanged() || m_drops)
        return QDialog::reject();
    m_said->say(CheckState::Warning, tr("Not saved yet. Save it, or Cancel to drop what was typed."));
}

void ArticleEditor::leave()
{
    if (isChanged() && m_cancel->text() != tr("Drop the text")) {
        m_cancel->setWords(tr("Drop the text"));
        m_said->say(CheckState::Warning, tr("What was typed is not saved, and will be gone."));
        return;
    }
    m_drops = true;
    close();
}

void ArticleEditor::save()
{
    m_save->setBusy(true);
    onResult(m_desk.saveArticle(m_workspace, typed()), this,
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
    m_drops = result.ok(); // nothing is dropped: it is stored
    if (result)
        close();
    else
        m_said->say(CheckState::Error, result.error().what + u' ' + result.error().fix);
}

} // namespace Baton
