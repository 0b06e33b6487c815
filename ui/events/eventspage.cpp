// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventspage.h"

#include "domain/async.h"
#include "ui/events/eventdetails.h"
#include "ui/events/eventmodel.h"
#include "ui/events/eventperiod.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/messagepane.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/segments.h"
#include "ui/parts/switch.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int toolsHeight = 46;
constexpr int columnWidths[] = {104, 150, 240, 78, 130};
constexpr int narrowSide = 40; ///< room for the icon
constexpr int eventsNarrowBelow = 1100; ///< of the page: the window less the rail
constexpr int leastList = 520; ///< the tools above it, in the longest language
constexpr int pageSize = 300;

} // namespace

EventsPage::EventsPage(const Appearance &appearance, const Desks &desks, QWidget *parent)
    : Pane(appearance, &Look::surface, {}, parent),
      m_look(appearance),
      m_desk(desks.events),
      m_reload([this] { ask(); }, this),
      m_model(new EventModel(this)),
      m_table(new QTableView),
      m_filter(new SearchField(appearance)),
      m_which(new Segments(appearance, {tr("All"), tr("In"), tr("Out"), tr("Refused")})),
      m_follow(new Switch(appearance)),
      m_period(new PickBox(appearance)),
      m_older(new Button(appearance, ButtonKind::Link, Glyph::None, tr("Show older"))),
      m_count(new Label(appearance, Type::Small, &Look::text2)),
      m_nothing(new MessagePane(appearance, &Look::surface, u"noEvents"_s)),
      m_details(new EventDetails(appearance, desks.events)),
      m_splitter(new QSplitter(this))
{
    setObjectName(u"eventsPage"_s);
    m_splitter->setObjectName(u"eventPanes"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_details);
    m_splitter->setSizes({620, 580});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    connect(&m_desk, &EventsDesk::changed, this, [this] {
        if (m_follow->isChecked() && isVisible())
            m_reload.request();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_query.text = text;
        m_reload.request();
    });
    connect(m_which, &Segments::chosen, this, [this](int which) {
        m_query.which = EventWhich(which);
        m_reload.request();
    });
    connect(m_period, &PickBox::picked, this, &EventsPage::choosePeriod);
    connect(m_older, &QAbstractButton::clicked, this, [this] {
        m_query.limit += pageSize;
        m_reload.request();
    });
    connect(m_follow, &Switch::toggled, this, [this](bool follows) {
        if (follows)
            m_reload.request();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &EventsPage::open);
    connect(m_details, &EventDetails::sessionAsked, this, &EventsPage::sessionAsked);
    connect(m_nothing, &MessagePane::acted, m_filter, &QLineEdit::clear);
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
}

QWidget *EventsPage::makeTools()
{
    m_filter->setObjectName(u"eventFilter"_s);
    m_filter->setAccessibleName(tr("Filter events"));
    m_filter->setPlaceholderText(tr("Filter by text, #ticket or id"));
    m_which->setObjectName(u"eventWhich"_s);
    m_which->setAccessibleName(tr("Which events"));
    m_period->setObjectName(u"eventPeriod"_s);
    m_period->setTopic(tr("When"));
    m_period->setChoices(EventPeriod::choices(QDate::currentDate()));
    m_period->setValue({});
    auto *tools = new QWidget;
    tools->setMinimumHeight(m_look.px(toolsHeight));
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_filter, 1);
    row->addWidget(m_which);
    row->addWidget(m_period);
    return tools;
}

QWidget *EventsPage::makeList()
{
    m_table->setObjectName(u"eventTable"_s);
    m_table->setAccessibleName(tr("Events"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new EventDelegate(m_look, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_look.px(26));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int i = 0; i < EventModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, m_look.px(columnWidths[i]));
    m_table->horizontalHeader()->setSectionResizeMode(EventModel::WhatColumn, QHeaderView::Stretch);
    m_follow->setObjectName(u"followEvents"_s);
    m_follow->setAccessibleName(tr("Follow new events"));
    m_follow->setChecked(true);
    m_count->setObjectName(u"eventCount"_s);
    m_older->setObjectName(u"olderEvents"_s);
    m_older->hide();
    auto *followWords = new Label(m_look, Type::Small, &Look::text2);
    followWords->setText(tr("Follow new events"));
    followWords->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 2, 12, 2);
    foot->setSpacing(8);
    foot->addWidget(m_count);
    foot->addWidget(m_older);
    foot->addStretch(1);
    foot->addWidget(followWords);
    foot->addWidget(m_follow);
    auto *list = new QWidget;
    list->setMinimumWidth(m_look.px(leastList));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);
    column->addLayout(foot);
    m_nothing->hide();
    return list;
}

void EventsPage::setWorkspace(WorkspaceId workspace)
{
    m_query.workspace = workspace;
    m_reload.request();
}

QByteArray EventsPage::panes() const
{
    return m_splitter->saveState();
}

void EventsPage::restorePanes(const QByteArray &state)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
}

void EventsPage::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    const bool narrow = width() < eventsNarrowBelow;
    m_model->setNarrow(narrow);
    m_table->setColumnWidth(EventModel::SideColumn,
                            m_look.px(narrow ? narrowSide : columnWidths[EventModel::SideColumn]));
}

void EventsPage::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_period->setChoices(EventPeriod::choices(QDate::currentDate()));
    m_reload.request();
}

void EventsPage::ask()
{
    onResult(m_desk.list(m_query), this, [this](const Result<QList<EventRow>> &rows) {
        if (rows)
            show(*rows);
        else
            m_count->setText(rows.error().what + u' ' + rows.error().fix);
        m_reload.finished();
    });
}

void EventsPage::show(const QList<EventRow> &rows)
{
    m_model->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    m_older->setVisible(rows.size() >= m_query.limit);
    sayNothing();
    const auto refused = std::count_if(rows.begin(), rows.end(), [](const EventRow &row) {
        return row.side == EventSide::Refused;
    });
    m_count->setText(tr("%n event(s)", nullptr, int(rows.size()))
                     + (refused > 0 ? u" · "_s + tr("%n refused", nullptr, int(refused)) : QString()));
    if (!m_chosen)
        return;
    const int at = m_model->find(*m_chosen);
    if (at >= 0)
        m_table->setCurrentIndex(m_model->index(at, 0));
}

void EventsPage::sayNothing()
{
    const bool filtered = !m_query.text.isEmpty() || m_query.which != EventWhich::All
        || m_query.from.has_value();
    m_nothing->say(Glyph::Events, filtered ? tr("No event fits") : tr("Nothing came in yet"),
                   m_query.text.isEmpty()
                       ? filtered ? tr("There is none of this kind at that time.")
                                  : tr("Webhooks, commands and requests appear here as they happen.")
                       : tr("Looked for \"%1\" among the newest %2 of this kind and time.")
                             .arg(m_query.text, QLocale().toString(m_query.limit)),
                   m_query.text.isEmpty() ? QString() : tr("Clear the filter"));
}

void EventsPage::choosePeriod()
{
    const EventPeriod::Span span = EventPeriod::span(m_period->value(), QDate::currentDate());
    m_query.from = span.from;
    m_query.until = span.until;
    m_query.limit = pageSize;
    m_reload.request();
}

void EventsPage::open(const QModelIndex &index)
{
    const EventRow *row = m_model->rowAt(index);
    if (!row)
        return; // the list was filled anew; what is shown stays
    m_chosen = *row;
    m_details->setEvent(*row);
}

} // namespace Baton
