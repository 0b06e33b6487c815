// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articlescard.h"

#include "domain/async.h"
#include "ui/parts/label.h"
#include "ui/parts/messagepane.h"
#include "ui/parts/narrowrows.h"
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
      m_desk(desks.knowledge),
      m_filter(new SearchField(appearance, this)),
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
    m_list->setItemDelegate(new NarrowRows(m_list));
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
    auto *right = new QVBoxLayout;
    right->addWidget(m_head);
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

void ArticlesCard::show(const QList<ArticleRow> &articles)
{
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
        if (!(article.title + u' ' + article.collection + u' ' + article.source).contains(m_filter->text(), Qt::CaseInsensitive))
            continue;
        m_shown.append(article);
        const QString who = article.internal ? tr("Internal") : tr("Public");
        const QString in = article.collection.isEmpty() ? QString() : article.collection + u"  ·  "_s;
        auto *row = new QListWidgetItem(u"%1  ·  %2%3"_s.arg(article.title, in, who), m_list);
        row->setToolTip(plainTip(row->text()));
    }
    m_head->setText(m_articles.isEmpty() ? tr("No articles yet.")
                    : m_shown.isEmpty()  ? tr("No article fits.")
                                         : tr("%n article(s)", nullptr, int(m_shown.size())));
    m_passages->clear();
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
    onResult(m_desk.passages(article.id), this, [this, article](const Result<QStringList> &texts) {
        if (m_shown.value(m_list->currentRow()).id != article.id)
            return;
        m_head->setText(tr("%1 · %n passage(s)", nullptr, article.passages).arg(article.title));
        m_stack->setCurrentIndex(1);
        m_passages->setText(texts ? texts->join(u"\n\n"_s) : texts.error().what);
    });
}

} // namespace Baton
