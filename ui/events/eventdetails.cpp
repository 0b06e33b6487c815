// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventdetails.h"

#include "domain/async.h"
#include "ui/events/eventwords.h"
#include "ui/events/jsonview.h"
#include "ui/parts/button.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/label.h"
#include "ui/parts/messagepane.h"
#include "ui/parts/segments.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Baton {

EventDetails::EventDetails(const Appearance &appearance, EventsDesk &desk, QWidget *parent)
    : Pane(appearance, &Look::surface, Qt::LeftEdge, parent),
      m_look(appearance),
      m_desk(desk),
      m_stack(new QStackedWidget(this)),
      m_nothing(new MessagePane(appearance, &Look::surface, u"noEvent"_s)),
      m_title(new Label(appearance, Type::Pane, &Look::text, Weight::Strong)),
      m_state(new ChipLabel(appearance)),
      m_facts(new Label(appearance, Type::Small, &Look::text2)),
      m_session(new Button(appearance, ButtonKind::Link, Glyph::None, u" "_s)),
      m_replay(new Button(appearance, ButtonKind::Normal, Glyph::Replay, tr("Replay…"))),
      m_copy(new Button(appearance, ButtonKind::Normal, Glyph::Copy, {})),
      m_bodyLine(new Label(appearance, Type::Small, &Look::text2)),
      m_dress(new Segments(appearance, {tr("Pretty"), tr("Raw")})),
      m_body(new JsonView(appearance)),
      m_headerLines(new Label(appearance, Type::Meta, &Look::text2))
{
    m_nothing->say(Glyph::Events, tr("No event chosen"),
                   tr("Choose one from the list to read what came and what became of it."));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(makeBody(), 1);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(content);
    auto *own = new QVBoxLayout(this);
    own->setContentsMargins(1, 0, 0, 0);
    own->addWidget(m_stack);
    connect(m_session, &QAbstractButton::clicked, this, [this] { emit sessionAsked(m_row.session); });
    connect(m_replay, &QAbstractButton::clicked, this, &EventDetails::replay);
    connect(m_copy, &QAbstractButton::clicked, this, &EventDetails::copy);
    connect(m_dress, &Segments::chosen, this, [this](int dress) { m_body->setPretty(dress == 0); });
}

QWidget *EventDetails::makeHead()
{
    m_title->setObjectName(u"eventTitle"_s);
    m_facts->setObjectName(u"eventFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_session->setObjectName(u"eventSession"_s);
    m_replay->setObjectName(u"replayEvent"_s);
    m_copy->setObjectName(u"copyEvent"_s);
    m_copy->setAccessibleName(tr("Copy the body"));
    m_copy->setToolTip(tr("Copy the body"));
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    first->addWidget(m_title);
    first->addWidget(m_state);
    first->addStretch(1);
    first->addWidget(m_session);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_replay);
    actions->addStretch(1);
    actions->addWidget(m_copy);
    column->addLayout(first);
    column->addWidget(m_facts);
    column->addLayout(actions);
    return head;
}

QWidget *EventDetails::makeBody()
{
    m_dress->setObjectName(u"eventDress"_s);
    m_body->setObjectName(u"eventBody"_s);
    m_body->setAccessibleName(tr("Body"));
    m_bodyLine->setObjectName(u"eventBodyLine"_s);
    m_bodyLine->setWordWrap(true);
    m_headerLines->setObjectName(u"eventHeaders"_s);
    m_headerLines->setFont(m_look.fixedFont());
    m_headerLines->setWordWrap(true);
    m_headerLines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_bodyLine, 1);
    bar->addWidget(m_dress);
    column->addLayout(bar);
    column->addWidget(m_body, 1);
    column->addWidget(m_headerLines);
    return box;
}

void EventDetails::clear()
{
    m_row = {};
    m_stack->setCurrentIndex(0);
}

void EventDetails::setEvent(const EventRow &row)
{
    if (row == m_row && m_stack->currentIndex() == 1)
        return;
    const bool sameBody = row.inbox == m_row.inbox && row.side == m_row.side && row.at == m_row.at;
    m_row = row;
    m_sure = false;
    m_stack->setCurrentIndex(1);
    m_title->setText(EventWords::what(row));
    m_state->setChip(EventWords::state(row));
    m_facts->setText((QStringList{EventWords::side(row).text} + EventWords::facts(row)).join(u" · "_s));
    m_session->setVisible(!row.session.isNull());
    m_session->setWords(tr("Session #%1").arg(row.session.value()));
    m_replay->setVisible(row.side == EventSide::In);
    m_replay->setWords(tr("Replay…"));
    if (!sameBody || row.effect)
        askBody();
}

void EventDetails::askBody()
{
    m_headers.clear();
    if (m_row.effect)
        return showBody(EventBody{{}, m_row.record});
    if (m_row.side == EventSide::Refused)
        return showBody(Error{ErrorKind::NotFound,
                              tr("What is refused is listed without its body: nobody vouched for it."),
                              {}});
    onResult(m_desk.body(m_row.inbox), this,
             [this, inbox = m_row.inbox](const Result<EventBody> &body) {
                 if (inbox == m_row.inbox)
                     showBody(body);
             });
}

void EventDetails::showBody(const Result<EventBody> &body)
{
    const bool there = body && !body->body.isEmpty();
    m_shown = there ? body->body : QByteArray();
    m_headers = body ? body->headers : QByteArray();
    m_body->setBody(m_shown);
    m_body->setVisible(there);
    m_dress->setVisible(there);
    m_copy->setVisible(there);
    m_replay->setEnabled(there);
    m_bodyLine->setText(m_row.effect ? tr("Request, attempts and answer, as they are kept")
                        : there  ? tr("Body, %1").arg(QLocale().formattedDataSize(m_shown.size()))
                        : body ? tr("It has no body.")
                               : body.error().what + u' ' + body.error().fix);
    m_headerLines->setText(QString::fromUtf8(m_headers).trimmed());
    m_headerLines->setVisible(!m_headers.isEmpty());
}

// It may make the AI write to a customer, so it is asked for twice.
void EventDetails::replay()
{
    if (!std::exchange(m_sure, true)) {
        m_replay->setWords(tr("Replay: it is decided again as if it came now"));
        return;
    }
    m_sure = false;
    m_replay->setBusy(true);
    onResult(m_desk.replay(m_row.inbox), this, [this](const Result<> &done) {
        m_replay->setBusy(false);
        m_replay->setWords(done ? tr("Replayed") : tr("Replay…"));
        if (!done)
            m_bodyLine->setText(done.error().what + u' ' + done.error().fix);
    });
}

void EventDetails::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_shown));
    m_copy->setGlyph(Glyph::Check);
}

} // namespace Baton
