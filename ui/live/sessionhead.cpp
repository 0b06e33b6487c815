// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/sessionhead.h"

#include "ui/live/earlierbutton.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/label.h"
#include "ui/parts/opener.h"
#include "ui/parts/segments.h"
#include "ui/words/sessionwords.h"
#include "ui/words/tips.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Baton {

SessionHead::SessionHead(const Appearance &appearance, QWidget *parent)
    : Pane(appearance, &Look::surface, Qt::BottomEdge, parent),
      m_name(new Label(appearance, Type::Person, &Look::text, Weight::Strong, this)),
      m_ticket(new Label(appearance, Type::Body, &Look::text2, Weight::Normal, this)),
      m_owner(new ChipLabel(appearance, this)),
      m_state(new ChipLabel(appearance, this)),
      m_open(new Button(appearance, ButtonKind::Link, Glyph::External, tr("Open"), this)),
      m_channel(new GlyphLabel(appearance, Glyph::Chat, 14, &Look::text2, this)),
      m_details(new Label(appearance, Type::Small, &Look::text2, Weight::Normal, this)),
      m_earlier(new EarlierButton(appearance, this)),
      m_tag(new Button(appearance, ButtonKind::Flat, Glyph::Tag, {}, this)),
      m_more(new Button(appearance, ButtonKind::Flat, Glyph::Menu, {}, this)),
      m_menu(new QMenu(this)),
      m_switch(new Segments(appearance, {tr("Thread"), tr("Why")}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 10);
    column->setSpacing(0);
    column->addLayout(makeTitleRow());
    column->addLayout(makeDetailRow());
    column->addSpacing(8);
    column->addLayout(makeActionRow());
    connect(m_switch, &Segments::chosen, this, &SessionHead::halfChosen);
    m_switch->hide();
}

QBoxLayout *SessionHead::makeTitleRow()
{
    m_name->setObjectName(u"customer"_s);
    m_ticket->setObjectName(u"ticket"_s);
    m_owner->setObjectName(u"owner"_s);
    m_open->setObjectName(u"openInHelpdesk"_s);
    m_open->setMinimumHeight(m_appearance.px(24));
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(m_open, &QAbstractButton::clicked, this, &SessionHead::openInHelpdesk);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addWidget(m_ticket);
    row->addWidget(m_owner);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_open);
    row->addSpacing(7);
    return row;
}

QBoxLayout *SessionHead::makeDetailRow()
{
    m_details->setObjectName(u"details"_s);
    m_details->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_channel);
    row->addWidget(m_details, 1);
    row->addWidget(m_earlier);
    return row;
}

QBoxLayout *SessionHead::makeActionRow()
{
    m_take = makeAction(u"takeOver"_s, Glyph::Person, tr("Take over"), u"Ctrl+Shift+T"_s);
    m_giveBack = makeAction(u"giveBack"_s, Glyph::Ai, tr("Give back"), u"Ctrl+Shift+B"_s);
    m_handOff = makeAction(u"handOff"_s, Glyph::Handoff, tr("Hand off now"), u"Ctrl+Shift+H"_s);
    m_pause = makeAction(u"pauseAi"_s, Glyph::Pause, tr("Pause AI"), u"Ctrl+Shift+I"_s);
    m_resolve = makeAction(u"resolve"_s, Glyph::Check, tr("Resolve"), u"Ctrl+Shift+R"_s);
    connect(m_take, &QAbstractButton::clicked, this, [this] { trigger(CommandKind::TakeOver); });
    connect(m_giveBack, &QAbstractButton::clicked, this,
            [this] { trigger(CommandKind::GiveBack); });
    connect(m_handOff, &QAbstractButton::clicked, this,
            [this] { trigger(CommandKind::HandOffNow); });
    connect(m_pause, &QAbstractButton::clicked, this, &SessionHead::togglePause);
    connect(m_resolve, &QAbstractButton::clicked, this, [this] { trigger(CommandKind::Resolve); });
    m_tag->setObjectName(u"tagSession"_s);
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->setToolTip(tr("Tag") + u" (Ctrl+Shift+G)"_s);
    connect(m_tag, &QAbstractButton::clicked, this, [this] { trigger(CommandKind::Tag); });
    m_more->setObjectName(u"moreActions"_s);
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    m_menu->setObjectName(u"sessionMenu"_s);
    connect(m_more, &QAbstractButton::clicked, this, &SessionHead::openMenu);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QWidget *widget : {m_take, m_giveBack, m_handOff, m_pause, m_resolve})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_tag);
    row->addWidget(m_more);
    row->addWidget(m_switch);
    return row;
}

Button *SessionHead::makeAction(const QString &name, Glyph glyph, const QString &words,
                                const QString &shortcut)
{
    auto *button = new Button(m_appearance, ButtonKind::Normal, glyph, words, this);
    button->setObjectName(name);
    button->setHint(shortcut);
    return button;
}

void SessionHead::setThread(const ThreadView &thread)
{
    m_thread = thread;
    const SessionRow &row = thread.row;
    m_name->setText(row.customer);
    m_ticket->setText(u"#%1"_s.arg(row.id.value()));
    const Sign owner = SessionWords::owner(row);
    const Tone tone = row.owner == OwnerClass::Ai      ? Tone::Ai
        : row.owner == OwnerClass::Nobody ? Tone::Neutral
                                          : Tone::Mate;
    m_owner->setChip({tone, owner.glyph, tr("Owner: %1").arg(owner.text)});
    const bool closed = row.status != SessionStatus::Open;
    m_state->setVisible(row.paused || closed);
    if (closed)
        m_state->setChip({Tone::Ok, Glyph::CheckCircle, tr("Closed")});
    else if (row.paused)
        m_state->setChip({Tone::Warn, Glyph::Pause, tr("AI paused")});
    m_open->setWords(tr("Open in %1").arg(SessionWords::platform(row.platform)));
    m_open->setVisible(!thread.vendorUrl.isEmpty());
    m_open->setHint(u"Ctrl+Shift+O"_s);
    setDetails();
    setActions();
}

void SessionHead::setDetails()
{
    const SessionRow &row = m_thread.row;
    const Sign channel = SessionWords::channel(row.channel);
    m_channel->setGlyph(channel.glyph, &Look::text2);
    QStringList parts{channel.text, SessionWords::language(row.language), m_thread.subject,
                      m_thread.contact.email.isEmpty() ? m_thread.contact.phone
                                                       : m_thread.contact.email,
                      QUrl(m_thread.pageUrl).path(), m_thread.tags.join(u", "_s)};
    if (m_thread.rating > 0)
        parts << tr("Rated %1 of 5").arg(m_thread.rating);
    parts << m_thread.summary;
    for (const Attribute &attribute : m_thread.attributes)
        parts << SessionWords::attribute(attribute);
    parts.removeIf([](const QString &part) { return part.isEmpty(); });
    m_details->setText(parts.join(u" · "_s));
    m_details->setToolTip(plainTip(parts.join(u'\n')));
}

bool SessionHead::can(CommandKind kind) const
{
    const SessionRow &row = m_thread.row;
    const bool open = row.status == SessionStatus::Open;
    const bool people = row.owner == OwnerClass::Person;
    switch (kind) {
    case CommandKind::TakeOver: return open && !people;
    case CommandKind::GiveBack: return open && row.owner != OwnerClass::Ai;
    case CommandKind::AnswerNow: return open;
    case CommandKind::HandOffNow: return open && !people; // nothing hands off what a person owns
    case CommandKind::Tag: return true;
    case CommandKind::Pause: return open && !row.paused;
    case CommandKind::Resume: return row.paused;
    case CommandKind::Resolve: return open;
    default: return false;
    }
}

void SessionHead::setActions()
{
    const bool people = m_thread.row.owner == OwnerClass::Person;
    m_take->setVisible(!people);
    m_giveBack->setVisible(people);
    m_take->setEnabled(can(CommandKind::TakeOver));
    m_giveBack->setEnabled(can(CommandKind::GiveBack));
    m_handOff->setEnabled(can(CommandKind::HandOffNow));
    m_resolve->setEnabled(can(CommandKind::Resolve));
    const bool paused = m_thread.row.paused;
    m_pause->setEnabled(can(paused ? CommandKind::Resume : CommandKind::Pause));
    m_pause->setGlyph(paused ? Glyph::Play : Glyph::Pause);
    m_pause->setWords(paused ? tr("Resume AI") : tr("Pause AI"));
    fitActions();
}

QPoint SessionHead::anchor(CommandKind kind) const
{
    const QWidget *under = kind == CommandKind::Tag ? m_tag : m_take;
    if (!under->isVisible())
        under = m_more;
    return under->mapToGlobal(QPoint(0, under->height() + 2));
}

// The lesser actions give their words up first.
void SessionHead::fitActions()
{
    QList<Button *> actions{m_take->isHidden() ? m_giveBack : m_take, m_handOff, m_pause,
                            m_resolve};
    for (Button *action : std::as_const(actions))
        action->setIconOnly(false);
    int needed = 32 + m_tag->sizeHint().width() + m_more->sizeHint().width() + 6 * 6
        + (m_switch->isHidden() ? 0 : m_switch->sizeHint().width() + 24);
    for (const Button *action : std::as_const(actions))
        needed += action->sizeHint().width();
    while (needed > width() && !actions.isEmpty()) {
        Button *last = actions.takeLast();
        needed -= last->sizeHint().width();
        last->setIconOnly(true);
        needed += last->sizeHint().width();
    }
}

void SessionHead::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fitActions();
}

void SessionHead::setSwitch(bool visible)
{
    m_switch->setVisible(visible);
    if (!visible)
        m_switch->setCurrent(0);
    fitActions();
}

void SessionHead::setHalf(int half)
{
    m_switch->setCurrent(half);
}

void SessionHead::trigger(CommandKind kind)
{
    if (!m_thread.row.id.isNull() && can(kind))
        emit commandAsked(kind);
}

void SessionHead::togglePause()
{
    trigger(m_thread.row.paused ? CommandKind::Resume : CommandKind::Pause);
}

// Only the web: a vendor's answer must not make us open a file or a program.
void SessionHead::openInHelpdesk()
{
    const QUrl url(m_thread.vendorUrl);
    if (url.scheme() != u"https"_s && url.scheme() != u"http"_s)
        return;
    openOnDesktop(url, this, [this, url] {
        emit notOpened({ErrorKind::Unavailable,
                        tr("This computer has no browser that opens the conversation."),
                        tr("Open it elsewhere: %1").arg(url.toString())});
    });
}

} // namespace Baton
