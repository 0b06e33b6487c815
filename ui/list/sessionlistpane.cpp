// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/sessionlistpane.h"

#include "ui/list/filtermenu.h"
#include "ui/list/rowfilter.h"
#include "ui/list/sessionrows.h"
#include "ui/parts/button.h"
#include "ui/parts/messagepane.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/skeleton.h"
#include "ui/parts/tabs.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto typingPause = std::chrono::milliseconds(200);

// In the order of the tabs.
constexpr SessionView tabViews[] = {SessionView::NeedsYou, SessionView::AllOpen, SessionView::Ai,
                                    SessionView::People, SessionView::Closed};

} // namespace

SessionListPane::SessionListPane(const Appearance &appearance, const Clock &clock, QWidget *parent)
    : Pane(appearance, &Look::surface, Qt::RightEdge, parent),
      m_model(clock),
      m_delegate(appearance, clock),
      m_field(new SearchField(appearance, this)),
      m_tabs(new Tabs(appearance,
                      {tr("Needs you"), tr("All open"), tr("AI"), tr("People"), tr("Closed")},
                      this)),
      m_stack(new QStackedWidget(this)),
      m_view(new SessionRows(m_model, m_delegate, clock, m_stack)),
      m_empty(new MessagePane(appearance, &Look::surface, u"empty"_s, m_stack)),
      m_skeleton(new Skeleton(appearance, &Look::surface, m_stack))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeFilterRow());
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_tabs->setObjectName(u"views"_s);
    m_tabs->setCurrent(1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    listen();
}

void SessionListPane::listen()
{
    connect(&m_typing, &QTimer::timeout, this, &SessionListPane::filterChanged);
    connect(m_tabs, &Tabs::chosen, this, &SessionListPane::filterChanged);
    connect(m_empty, &MessagePane::acted, this, &SessionListPane::actOnEmpty);
    connect(m_view, &SessionRows::entered, this, &SessionListPane::entered);
    connect(m_view, &SessionRows::pointerLeft, this, [this] {
        if (std::exchange(m_heldBack, false))
            show(m_latest);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (m_model.isChanging() || !now.isValid() || m_model.entry(now.row()).heading)
                    return;
                const SessionId session = m_model.entry(now.row()).row.id;
                m_wished = {};
                if (session != std::exchange(m_selected, session))
                    emit selectionChanged(session);
            });
    connect(&m_model, &SessionListModel::settled, this, &SessionListPane::restoreSelection);
    connect(this, &SessionListPane::filterChanged, this, [this] { m_asked = true; });
}

// Rows that went away or were folded took the selection with them; the person's choice stays.
void SessionListPane::restoreSelection()
{
    const QModelIndex chosen = m_model.indexOf(m_selected);
    const QModelIndex current = m_view->currentIndex();
    const bool onHeading = current.isValid() && m_model.entry(current.row()).heading;
    QItemSelectionModel *selection = m_view->selectionModel();
    m_view->setAutoScroll(false);
    if (!onHeading && current != chosen)
        selection->setCurrentIndex(chosen, QItemSelectionModel::NoUpdate);
    selection->select(chosen, QItemSelectionModel::ClearAndSelect);
    m_view->setAutoScroll(true);
}

QWidget *SessionListPane::makeFilterRow()
{
    m_field->setObjectName(u"filterField"_s);
    m_field->setAccessibleName(tr("Filter sessions"));
    m_field->setPlaceholderText(tr("Filter sessions, e.g. is:angry"));
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        emit filterChanged();
        focusList();
    });
    auto *pick = new Button(m_appearance, ButtonKind::Normal, Glyph::Filter, {}, this);
    pick->setObjectName(u"filterWords"_s);
    pick->setAccessibleName(tr("Filter words"));
    pick->setToolTip(tr("Filter words"));
    connect(pick, &QAbstractButton::clicked, this, [this, pick] { pickWord(*pick); });
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(12, 10, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(pick);
    return box;
}

void SessionListPane::pickWord(QWidget &below)
{
    auto *menu = new FilterMenu(m_all, this);
    connect(menu, &FilterMenu::picked, this, [this](const QString &word) {
        m_field->setText((m_field->text() + u' ' + word).trimmed());
    });
    menu->popup(below.mapToGlobal(QPoint(0, below.height())));
}

SessionFilter SessionListPane::filter() const
{
    SessionFilter filter;
    filter.view = tabViews[m_tabs->current()];
    filter.workspace = m_workspace;
    filter.text = parseRowFilter(m_field->text()).text;
    return filter;
}

void SessionListPane::setList(const SessionList &list)
{
    m_skeleton->stop();
    m_latest = list;
    m_all = list.rows;
    const SessionCounts &counts = list.counts;
    m_tabs->setCounts({counts.needsPerson, counts.open, counts.ai, counts.people});
    if (const auto keeps = parseRowFilter(m_field->text()).keeps)
        m_latest.rows.removeIf([&keeps](const SessionRow &row) { return !keeps(row); });
    const bool newQuestion = std::exchange(m_asked, false);
    m_heldBack = !newQuestion && m_view->isPointedAt() && !m_model.isEmpty();
    if (m_heldBack)
        m_model.refreshRows(m_latest.rows);
    else
        show(m_latest);
}

void SessionListPane::show(const SessionList &list)
{
    m_model.setRows(list.rows);
    m_stack->setCurrentWidget(list.rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    if (list.rows.isEmpty())
        explainEmpty();
    if (!m_wished.isNull())
        select(m_wished);
}

void SessionListPane::explainEmpty()
{
    if (m_otherTab >= 0 && m_explained == filter())
        return; // said already
    m_otherTab = -1;
    m_explained = filter();
    if (isFiltered()) {
        m_empty->say(Glyph::Search, tr("No sessions found"),
                     tr("Nothing in this view fits “%1”.").arg(m_field->text().trimmed()),
                     tr("Clear the filter"));
        emit nothingFits();
    } else if (m_tabs->current() == 0) {
        m_empty->say(Glyph::CheckCircle, tr("Nothing needs you"),
                     tr("Handoffs, approvals and drafts appear here."));
    } else {
        m_empty->say(Glyph::Chat, tr("No sessions yet"),
                     tr("Conversations appear here as soon as customers write."));
    }
}

QList<SessionFilter> SessionListPane::elsewhere() const
{
    QList<SessionFilter> others;
    for (const SessionView view : {SessionView::AllOpen, SessionView::Closed}) {
        SessionFilter other = filter();
        if (!isFiltered() || other.view == view)
            continue;
        other.view = view;
        others.append(other);
    }
    return others;
}

// A ticket's number or a name is looked for by people who do not know whether it is closed.
void SessionListPane::setElsewhere(SessionView view, const QList<SessionRow> &rows)
{
    const auto keeps = parseRowFilter(m_field->text()).keeps;
    const auto count = std::count_if(rows.cbegin(), rows.cend(), [&keeps](const SessionRow &row) {
        return !keeps || keeps(row);
    });
    if (count == 0 || m_otherTab >= 0 || !m_model.isEmpty())
        return;
    const bool closed = view == SessionView::Closed;
    m_otherTab = int(std::find(std::begin(tabViews), std::end(tabViews), view)
                     - std::begin(tabViews));
    m_empty->say(Glyph::Search, tr("Not in this view"),
                 closed ? tr("%n closed session(s) fit(s) “%1”.", nullptr, int(count))
                              .arg(m_field->text().trimmed())
                        : tr("%n open session(s) fit(s) “%1”.", nullptr, int(count))
                              .arg(m_field->text().trimmed()),
                 closed ? tr("Show the closed") : tr("Show all open"));
}

void SessionListPane::actOnEmpty()
{
    if (m_otherTab < 0)
        return clearFilter();
    m_tabs->setCurrent(std::exchange(m_otherTab, -1));
    focusList();
}

void SessionListPane::setError(const Error &error)
{
    m_skeleton->stop();
    m_model.setRows({});
    m_stack->setCurrentWidget(m_empty);
    m_empty->say(Glyph::Warn, error.what, error.fix);
}

void SessionListPane::setWaiting()
{
    if (m_model.isEmpty())
        m_skeleton->start();
}

void SessionListPane::setWorkspace(WorkspaceId workspace)
{
    m_workspace = workspace;
    emit filterChanged();
}

void SessionListPane::select(SessionId session)
{
    const QModelIndex index = m_model.indexOf(session);
    m_wished = index.isValid() ? SessionId() : session;
    if (index.isValid())
        return m_view->setCurrentIndex(index);
    // In another view, or not there yet: no row of this list is the chosen one.
    if (session != std::exchange(m_selected, session))
        emit selectionChanged(session);
    restoreSelection();
}

void SessionListPane::step(int direction)
{
    m_view->step(direction);
}

void SessionListPane::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SessionListPane::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void SessionListPane::setView(int index)
{
    m_tabs->setCurrent(index);
}

bool SessionListPane::isFiltered() const
{
    return !m_field->text().trimmed().isEmpty();
}

void SessionListPane::clearFilter()
{
    m_field->clear();
    m_typing.stop();
    emit filterChanged();
    focusList();
}

} // namespace Baton
