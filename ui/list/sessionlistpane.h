// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ui/list/sessiondelegate.h"
#include "ui/parts/pane.h"

#include <QTimer>

class QStackedWidget;

namespace Baton {

class MessagePane;
class SearchField;
class SessionRows;
class Skeleton;
class Tabs;

/// The left pane of Live: filter field, views with counts, sessions by section.
class SessionListPane : public Pane
{
    Q_OBJECT

public:
    SessionListPane(const Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    /// What to ask the desk for.
    SessionFilter filter() const;
    void setList(const SessionList &list);
    void setError(const Error &error);
    SessionId selected() const { return m_selected; }
    /// Nothing arrived yet; shows so when it takes long.
    void setWaiting();
    /// What `filter` would find in the views that this one does not cover; all of it is shown here
    /// otherwise. Empty: nothing is to be asked.
    QList<SessionFilter> elsewhere() const;
    void setElsewhere(SessionView view, const QList<SessionRow> &rows);
    void setWorkspace(WorkspaceId workspace);
    /// Opens the session, whether or not this view has it; its row is marked when it arrives.
    void select(SessionId session);
    void step(int direction);
    void focusFilter();
    void focusList();
    void setView(int index); ///< in the order of SessionView
    bool isFiltered() const;

signals:
    void filterChanged();
    /// Nothing fits here; perhaps something does elsewhere.
    void nothingFits();
    void selectionChanged(Baton::SessionId session);
    void entered();

private:
    QWidget *makeFilterRow();
    void show(const SessionList &list);
    void listen();
    void restoreSelection();
    void clearFilter();
    void actOnEmpty();
    void pickWord(QWidget &below);
    void explainEmpty();

    SessionListModel m_model;
    SessionDelegate m_delegate;
    SearchField *m_field;
    Tabs *m_tabs;
    QStackedWidget *m_stack;
    SessionRows *m_view;
    MessagePane *m_empty;
    Skeleton *m_skeleton;
    QTimer m_typing;
    WorkspaceId m_workspace;
    SessionId m_selected;
    SessionId m_wished; ///< its row is marked when it arrives
    SessionList m_latest;
    QList<SessionRow> m_all; ///< before the filter words
    int m_otherTab = -1; ///< has what this view has not
    SessionFilter m_explained; ///< what the empty list was said to be about
    bool m_asked = false;    ///< the next list answers another question than the last
    bool m_heldBack = false; ///< the latest list waits until nobody points at the rows
};

} // namespace Baton
