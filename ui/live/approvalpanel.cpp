// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/approvalpanel.h"

#include "ui/live/replyframe.h"
#include "ui/look/paint.h"
#include "ui/parts/button.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/label.h"
#include "ui/words/times.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto hurry = 15s;
constexpr int edgeHeight = 2;
constexpr int countdownHeight = 4;
constexpr int editorHeight = 96;

} // namespace

ApprovalPanel::ApprovalPanel(const Appearance &appearance, const Clock &clock, QWidget *parent)
    : Pane(appearance, &Look::surface, {}, parent),
      m_clock(clock),
      m_outcome(new Label(appearance, Type::Small, &Look::text2, Weight::Normal, this)),
      m_countdown(new Label(appearance, Type::Page, &Look::accent, Weight::Strong, this)),
      m_frame(new ReplyFrame(appearance, this)),
      m_editor(new QPlainTextEdit(this)),
      m_confidence(new ChipLabel(appearance, this)),
      m_sources(new ChipLabel(appearance, this))
{
    setObjectName(u"approval"_s);
    m_editor->setObjectName(u"approvalEditor"_s);
    m_editor->setAccessibleName(tr("Reply to the customer"));
    m_editor->setFont(appearance.font(Type::Body));
    m_editor->setTabChangesFocus(true);
    m_editor->setFixedHeight(appearance.px(editorHeight));
    m_editor->installEventFilter(this);
    m_editor->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, edgeHeight + countdownHeight + 8, 16, 12);
    column->setSpacing(8);
    column->addLayout(makeTitleRow());
    column->addWidget(m_frame);
    column->addWidget(m_editor);
    column->addLayout(makeChipRow());
    column->addLayout(makeActionRow());
    m_ticker.setInterval(std::chrono::seconds(1));
    connect(&m_ticker, &QTimer::timeout, this, &ApprovalPanel::tick);
    hide();
}

QBoxLayout *ApprovalPanel::makeTitleRow()
{
    auto *title = new Label(m_appearance, Type::Pane, &Look::text, Weight::Strong, this);
    title->setText(tr("Reply waiting for your approval"));
    m_countdown->setObjectName(u"countdown"_s);
    m_outcome->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new GlyphLabel(m_appearance, Glyph::Hold, 18, &Look::accent, this));
    row->addWidget(title);
    row->addWidget(m_outcome, 1);
    row->addWidget(m_countdown);
    return row;
}

QBoxLayout *ApprovalPanel::makeChipRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_sources);
    row->addWidget(m_confidence);
    row->addStretch(1);
    return row;
}

QBoxLayout *ApprovalPanel::makeActionRow()
{
    m_approve = new Button(m_appearance, ButtonKind::Primary, Glyph::Send, tr("Approve and send"),
                           this);
    m_edit = new Button(m_appearance, ButtonKind::Normal, Glyph::Draft, tr("Edit"), this);
    m_discard = new Button(m_appearance, ButtonKind::Normal, Glyph::None, tr("Discard"), this);
    m_approve->setObjectName(u"approve"_s);
    m_approve->setKeys({tr("Ctrl"), tr("Enter")});
    m_edit->setObjectName(u"editApproval"_s);
    m_edit->setKeys({u"F2"_s});
    m_discard->setObjectName(u"discardApproval"_s);
    m_discard->setKeys({tr("Del")});
    connect(m_approve, &QAbstractButton::clicked, this, &ApprovalPanel::approve);
    connect(m_edit, &QAbstractButton::clicked, this, &ApprovalPanel::edit);
    connect(m_discard, &QAbstractButton::clicked, this, &ApprovalPanel::discard);
    m_hold = new Button(m_appearance, ButtonKind::Normal, Glyph::Pause, tr("Hold"), this);
    m_hold->setObjectName(u"holdApproval"_s);
    m_hold->setKeys({u"H"_s});
    m_hold->setToolTip(tr("Stops the countdown: it waits until you decide"));
    connect(m_hold, &QAbstractButton::clicked, this, &ApprovalPanel::hold);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_approve);
    row->addWidget(m_edit);
    row->addWidget(m_discard);
    row->addWidget(m_hold);
    row->addStretch(1);
    return row;
}

void ApprovalPanel::setItem(const ThreadItem &item)
{
    if (item.effect != m_item.effect || item.key != m_item.key) {
        leaveEditing();
        m_left.clear();
    }
    m_item = item;
    if (item.effect == m_held)
        m_item.until.reset();
    m_frame->setItem(item);
    m_sources->setVisible(item.sources > 0);
    m_sources->setChip({Tone::Ok, Glyph::Check, tr("%n source(s)", nullptr, item.sources)});
    m_confidence->setVisible(item.confidence > 0);
    m_confidence->setChip({Tone::Accent, Glyph::Hold,
                           tr("Confidence %1").arg(locale().toString(item.confidence, 'f', 2))});
    setDecided(item.effect == m_decided ? m_decided : EffectId());
    m_ticker.start();
    tick();
    show();
}

void ApprovalPanel::clear()
{
    m_ticker.stop();
    m_item = {};
    m_held = {};
    m_decided = {};
    leaveEditing();
    m_left.clear();
    hide();
}

void ApprovalPanel::tick()
{
    const QString what = m_item.outcome.isEmpty() ? tr("Decided by itself") : m_item.outcome;
    m_outcome->setText(m_item.until ? tr("%1 in").arg(what) : tr("Waits until you decide"));
    m_countdown->setVisible(m_item.until.has_value());
    m_hold->setVisible(m_item.until.has_value());
    if (!m_item.until)
        return;
    const Time now = m_clock.now();
    m_countdown->setText(Times::countdown(*m_item.until, now));
    m_countdown->setColour(*m_item.until - now < hurry ? &Look::danger : &Look::accent);
    update(0, 0, width(), edgeHeight + countdownHeight);
}

void ApprovalPanel::approve()
{
    if (!isWaiting() || !m_approve->isEnabled())
        return;
    const QString edited = m_editor->isHidden() ? QString() : m_editor->toPlainText().trimmed();
    const bool changed = !edited.isEmpty() && edited != m_item.text;
    setDecided(m_item.effect);
    emit commandAsked({CommandKind::Approve, {}, m_item.effect, changed ? edited : QString()});
}

void ApprovalPanel::edit()
{
    if (!isWaiting() || !m_approve->isEnabled() || !m_editor->isHidden())
        return;
    m_editor->setPlainText(m_left.isEmpty() ? m_item.text : m_left);
    m_frame->hide();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->moveCursor(QTextCursor::End);
    m_edit->setEnabled(false);
    hold();
}

void ApprovalPanel::editAgain(const QString &text)
{
    edit();
    m_editor->setPlainText(text);
    m_editor->moveCursor(QTextCursor::End);
}

QString ApprovalPanel::edited() const
{
    const bool decided = !m_approve->isEnabled(); // by whoever edits it
    if (decided || !isWaiting())
        return {};
    const QString text = m_editor->isHidden() ? m_left : m_editor->toPlainText().trimmed();
    if (text.isEmpty())
        return {};
    return text == m_item.text.trimmed() ? QString() : text;
}

void ApprovalPanel::discard()
{
    if (!isWaiting() || !m_discard->isEnabled())
        return;
    hold();
    setDecided(m_item.effect);
    emit commandAsked({CommandKind::Discard, {}, m_item.effect, {}});
}

void ApprovalPanel::hold()
{
    if (!isWaiting() || !m_item.until || !m_approve->isEnabled())
        return;
    m_held = m_item.effect;
    m_item.until.reset();
    tick();
    update();
    emit commandAsked({CommandKind::Hold, {}, m_item.effect, {}});
}

void ApprovalPanel::takeBack(CommandKind kind)
{
    if (kind == CommandKind::Hold)
        m_held = {};
    else
        setDecided({});
}

/// Null: nobody has decided yet.
void ApprovalPanel::setDecided(EffectId effect)
{
    m_decided = effect;
    m_approve->setEnabled(effect.isNull());
    m_discard->setEnabled(effect.isNull());
    m_edit->setEnabled(effect.isNull() && m_editor->isHidden());
}

bool ApprovalPanel::leaveEditing()
{
    if (m_editor->isHidden())
        return false;
    m_left = m_editor->toPlainText().trimmed();
    m_editor->hide();
    m_frame->show();
    m_edit->setEnabled(m_decided.isNull());
    return true;
}

bool ApprovalPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape)
            return leaveEditing();
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            approve();
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

void ApprovalPanel::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    const Look &look = m_appearance.look();
    QPainter painter(this);
    painter.fillRect(0, 0, width(), edgeHeight, look.accent);
    if (!m_item.until)
        return;
    const Time now = m_clock.now();
    const double all = double((*m_item.until - m_item.at).count());
    const double left = double((*m_item.until - now).count());
    const double share = all > 0 ? qBound(0.0, left / all, 1.0) : 0;
    painter.fillRect(0, edgeHeight, width(), countdownHeight, look.accentTint);
    painter.fillRect(0, edgeHeight, qRound(width() * share), countdownHeight,
                     *m_item.until - now < hurry ? look.danger : look.accent);
}

} // namespace Baton
