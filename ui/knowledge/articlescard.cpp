// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articlescard.h"

#include "domain/async.h"
#include "ui/knowledge/articleeditor.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/messagepane.h"
#include "ui/parts/listrows.h"
#include "ui/parts/searchfield.h"
#include "ui/words/tips.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int articlesHeight = 300;

} // namespace

ArticlesCard::ArticlesCard(const Appearance &appearance, const Desks &desks, QWidget *parent)
    : Card(appearance, parent),
      m_look(appearance),
      m_desk(desks.knowledge),
      m_filter(new SearchField(appearance, this)),
      m_new(new Button(appearance, ButtonKind::Normal, Glyph::Plus, tr("New article…"), this)),
      m_edit(new Button(appearance, ButtonKind::Normal, Glyph::Draft, tr("Edit…"), this)),
      m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_hint(new MessagePane(appearance, &Look::surface, u"noArticle"_s)),
      m_head(new Label(appearance, Type::Small, &Look::text2, Weight::Strong, this)),
      m_passages(new Label(appearance, Type::Small, &Look::text, Weight::Normal))
{
    setTitle(tr("Articles"), tr("Each as the engine reads it: in passages"));
    m_filter->setObjectName(u"articleFilter"_s);
    m_filter->setAccessibleName(tr("Filter articles"));
    m_filter->setPlaceholderText(tr("Filter by title or source"));
    m_list->setObjectName(u"articleList"_s);
    m_list->setAccessibleName(tr("Articles"));
    m_list->setItemDelegate(new ListRows(appearance, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedHeight(appearance.px(articlesHeight));
    m_head->setObjectName(u"articleHead"_s);
    m_passages->setObjectName(u"articlePassages"_s);
    m_passages->setWordWrap(true);
    m_passages->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_passages->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(makeReader());
    for (const auto &[button, name] : {std::pair(m_new, u"newArticle"_s),
                                       std::pair(m_edit, u"editArticle"_s)}) {
        button->setObjectName(name);
        button->setSmall(true);
    }
    m_edit->hide();
    setCorner(m_new);
    connect(m_new, &QAbstractButton::clicked, this, &ArticlesCard::write);
    connect(m_edit, &QAbstractButton::clicked, this, &ArticlesCard::edit);
    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_edit);
    auto *right = new QVBoxLayout;
    right->addLayout(head);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_list, 2);
    row->addLayout(right, 3);
    column()->addWidget(m_filter);
    column()->addLayout(row);
    connect(m_filter, &QLineEdit::textChanged, this, &ArticlesCard::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &ArticlesCard::open);
}

QWidget *ArticlesCard::makeReader()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_passages);
    // Both would fill themselves with the page's grey, on a white card.
    scroll->viewport()->setAutoFillBackground(false);
    m_passages->setAutoFillBackground(false);
    return scroll;
}

void ArticlesCard::show(WorkspaceId workspace, const QStringList &folders,
                        const QList<ArticleRow> &articles)
{
    m_workspace = workspace;
    m_folders = folders;
    m_new->setEnabled(!folders.isEmpty());
    m_new->setToolTip(folders.isEmpty() ? tr("Articles are written into a folder: add one above.")
                                        : QString());
    if (articles == m_articles && !articles.isEmpty())
        return;
    m_articles = articles;
    fill();
}

void ArticlesCard::fill()
{
    m_list->clear();
    m_shown.clear();
    for (const ArticleRow &article : std::as_const(m_articles)) {
        const QString sought = article.title + u' ' + article.collection + u' ' + article.source;
        if (!sought.contains(m_filter->text(), Qt::CaseInsensitive))
            continue;
        m_shown.append(article);
        const QString who = article.internal ? tr("Internal") : tr("Public");
        const QString in = article.collection.isEmpty() ? QString() : u" · "_s + article.collection;
        auto *row = new QListWidgetItem(article.title, m_list);
        row->setData(ListRows::AsideRole, who + in);
        const QString whole = u"%1 · %2%3"_s.arg(article.title, who, in);
        row->setData(Qt::AccessibleTextRole, whole);
        row->setToolTip(plainTip(whole));
    }
    m_head->setText(m_articles.isEmpty() ? tr("No articles yet.")
                    : m_shown.isEmpty()  ? tr("No article fits.")
                                         : tr("%n article(s)", nullptr, int(m_shown.size())));
    m_passages->clear();
    m_edit->hide();
    explainEmpty();
    m_stack->setCurrentIndex(0);
}

void ArticlesCard::explainEmpty()
{
    if (m_articles.isEmpty())
        m_hint->say(Glyph::Knowledge, tr("No articles yet"),
                    tr("Add a source above; what the AI may answer from appears here."));
    else if (m_shown.isEmpty())
        m_hint->say(Glyph::Search, tr("No article fits"),
                    tr("Nothing has “%1” in its title or source.").arg(m_filter->text().trimmed()));
    else
        m_hint->say(Glyph::Knowledge, tr("No article chosen"),
                    tr("Choose one from the list to read it as the engine does: in passages."));
}

void ArticlesCard::open(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const ArticleRow article = m_shown.at(row);
    m_edit->setVisible(KnowledgeDesk::isOwn(article));
    onResult(m_desk.passages(article.id), this, [this, article](const Result<QStringList> &texts) {
        if (m_shown.value(m_list->currentRow()).id != article.id)
            return;
        m_head->setText(tr("%1 · %n passage(s)", nullptr, article.passages).arg(article.title));
        m_stack->setCurrentIndex(1);
        m_passages->setText(texts ? texts->join(u"\n\n"_s) : texts.error().what + u' ' + texts.error().fix);
    });
}

void ArticlesCard::write()
{
    (new ArticleEditor(m_look, m_desk, m_workspace, m_folders, this))->show();
}

/// As it stands in its file now: somebody else may have changed it.
void ArticlesCard::edit()
{
    const ArticleRow row = m_shown.value(m_list->currentRow());
    onResult(m_desk.article(row), this, [this](const Result<OwnArticle> &article) {
        if (!article) {
            m_stack->setCurrentIndex(0);
            return m_hint->say(Glyph::Warn, article.error().what, article.error().fix);
        }
        auto *editor = new ArticleEditor(m_look, m_desk, m_workspace, m_folders, this);
        editor->setArticle(*article);
        editor->show();
    });
}

} // namespace Baton
