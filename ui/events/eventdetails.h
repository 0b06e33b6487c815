// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/eventsdesk.h"
#include "ui/parts/pane.h"

class QStackedWidget;

namespace Baton {

class Button;
class ChipLabel;
class JsonView;
class Label;
class MessagePane;
class Segments;

/// One event: what it was in a sentence, what is known of it, and its body.
class EventDetails : public Pane
{
    Q_OBJECT

public:
    EventDetails(const Appearance &appearance, EventsDesk &desk, QWidget *parent = nullptr);

    void setEvent(const EventRow &row);
    void clear();

signals:
    void sessionAsked(Baton::SessionId session);

private:
    QWidget *makeHead();
    QWidget *makeBody();
    void askBody();
    void showBody(const Result<EventBody> &body);
    void replay();
    void copy();

    const Appearance &m_look;
    EventsDesk &m_desk;
    EventRow m_row;
    QByteArray m_headers;
    QByteArray m_shown;
    bool m_sure = false; ///< the second press replays
    QStackedWidget *m_stack;
    MessagePane *m_nothing;
    Label *m_title;
    ChipLabel *m_state;
    Label *m_facts;
    Button *m_session;
    Button *m_replay;
    Button *m_copy;
    Label *m_bodyLine;
    Segments *m_dress;
    JsonView *m_body;
    Label *m_headerLines;
};

} // namespace Baton
