// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/workpage.h"

#include "ui/parts/label.h"
#include "ui/parts/messagepane.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/segments.h"

#include <QHBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int workToolsHeight = 46;
constexpr int workFilterWidth = 320;

bool fits(const CellRow &row, const QString &text)
{
    return row.sentence.contains(text, Qt::CaseInsensitive);
}

} // namespace

WorkPage::WorkPage(const Appearance &appearance, const Desks &desks, const Clock &clock,
                   const Parts &parts, QWidget *parent)
    : Pane(appearance, &Look::surface, {}, parent),
      m_desks(desks),
      m_clock(clock),
      m_reload([this] { ask(); }, this),
      m_filter(new SearchField(appearance)),
      m_which(new Segments(appearance, parts.which)),
      m_table(new CellTable(appearance, parts.columns, parts.name + u"Table"_s, parts.label)),
      m_nothing(new MessagePane(appearance, &Look::surface, parts.name + u"Empty"_s)),
      m_count(new Label(appearance, Type::Small, &Look::text2))
{
    setObjectName(parts.name + u"Page"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools(parts));
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);
    m_nothing->hide();
    connect(m_filter, &QLineEdit::textChanged, this, &WorkPage::fill);
    connect(m_which, &Segments::chosen, &m_reload, &Reloader::request);
    connect(m_table, &CellTable::opened, this, &WorkPage::sessionAsked);
    connect(m_nothing, &MessagePane::acted, m_filter, &QLineEdit::clear);
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this,
            [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
}

QWidget *WorkPage::makeTools(const Parts &parts)
{
    m_filter->setObjectName(parts.name + u"Filter"_s);
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setPlaceholderText(tr("Filter by customer, text or #ticket"));
    m_filter->setMaximumWidth(m_appearance.px(workFilterWidth));
    m_which->setObjectName(parts.name + u"Which"_s);
    m_which->setAccessibleName(tr("Which of them"));
    m_count->setObjectName(parts.name + u"Count"_s);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *tools = new QWidget;
    tools->setMinimumHeight(m_appearance.px(workToolsHeight));
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(12);
    row->addWidget(m_filter, 2);
    row->addWidget(m_which);
    row->addWidget(m_count, 1);
    return tools;
}

int WorkPage::which() const
{
    return m_which->current();
}

void WorkPage::setWorkspace(WorkspaceId workspace)
{
    m_workspace = workspace;
    reload();
}

void WorkPage::reload()
{
    if (isVisible())
        m_reload.request();
}

void WorkPage::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_reload.request();
}

void WorkPage::show(const QList<CellRow> &rows, const QString &counted)
{
    m_all = rows;
    m_counted = counted;
    fill();
    m_reload.finished();
}

void WorkPage::fill()
{
    const QString text = m_filter->text().trimmed();
    QList<CellRow> rows = m_all;
    rows.removeIf([&](const CellRow &row) { return !fits(row, text); });
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    m_count->setText(m_counted);
    const auto [headline, words] = emptyWords(which());
    if (m_all.isEmpty())
        m_nothing->say(Glyph::CheckCircle, headline, words);
    else
        m_nothing->say(Glyph::Search, tr("Nothing fits"),
                       tr("Nothing in this list has “%1”.").arg(text), tr("Clear the filter"));
}

void WorkPage::sayError(const Error &error)
{
    m_reload.finished();
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_table->hide();
    m_nothing->show();
    m_nothing->say(Glyph::Warn, error.what, error.fix);
}

} // namespace Baton
