// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/eventsdesk.h"
#include "ui/live/reloader.h"
#include "ui/parts/pane.h"

class QSplitter;
class QTableView;

namespace Baton {

class Button;
class EventDetails;
class EventModel;
class Label;
class MessagePane;
class PickBox;
class SearchField;
class Segments;
class Switch;

/// What came in and what went out, newest first, with the body of what is chosen beside it.
class EventsPage : public Pane
{
    Q_OBJECT

public:
    EventsPage(const Appearance &appearance, const Desks &desks, QWidget *parent = nullptr);

    void setWorkspace(WorkspaceId workspace);
    QByteArray panes() const;
    void restorePanes(const QByteArray &state);

signals:
    void sessionAsked(Baton::SessionId session);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeTools();
    void ask();
    void show(const QList<EventRow> &rows);
    void open(const QModelIndex &index);
    void choosePeriod();
    void sayNothing();

    const Appearance &m_look;
    EventsDesk &m_desk;
    EventQuery m_query;
    Reloader m_reload;
    std::optional<EventRow> m_chosen;
    EventModel *m_model;
    QTableView *m_table;
    SearchField *m_filter;
    Segments *m_which;
    Switch *m_follow;
    PickBox *m_period;
    Button *m_older;
    Label *m_count;
    MessagePane *m_nothing;
    EventDetails *m_details;
    QSplitter *m_splitter;
};

} // namespace Baton
