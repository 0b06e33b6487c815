// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "domain/clock.h"
#include "domain/event.h"
#include "ui/parts/pane.h"

#include <QTimer>

class QBoxLayout;
class QPlainTextEdit;

namespace Baton {

class Button;
class ChipLabel;
class Label;
class ReplyFrame;

/// Under the thread while a reply waits for approval: what happens when the time is over, the
/// reply, and what to do with it.
class ApprovalPanel : public Pane
{
    Q_OBJECT

public:
    ApprovalPanel(const Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    /// A text that is being edited is kept when the same reply comes again.
    void setItem(const ThreadItem &item);
    void clear();
    bool isWaiting() const { return !m_item.effect.isNull(); }
    /// What somebody made of the reply and has not sent; empty: nothing.
    QString edited() const;
    EffectId effect() const { return m_item.effect; }
    void approve();
    /// Holds it: nobody's words are overtaken while they are typed.
    void edit();
    /// Goes on where it was left.
    void editAgain(const QString &text);
    /// Holds it as well: it can be taken back for longer than a countdown may have left.
    void discard();
    /// Nothing happens by itself any more.
    void hold();
    /// What was asked for was taken back, or could not be given.
    void takeBack(CommandKind kind);
    /// Leaves editing. Whether it was on.
    bool leaveEditing();

signals:
    void commandAsked(const Baton::CommandGiven &command);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QBoxLayout *makeTitleRow();
    QBoxLayout *makeChipRow();
    QBoxLayout *makeActionRow();
    void tick();
    void setDecided(EffectId effect);

    const Clock &m_clock;
    ThreadItem m_item;
    EffectId m_held;    ///< here; it may be stored in a moment only
    EffectId m_decided; ///< the same
    QString m_left;     ///< typed, and editing was left; of this item
    QTimer m_ticker;
    Label *m_outcome;
    Label *m_countdown;
    ReplyFrame *m_frame;
    QPlainTextEdit *m_editor;
    ChipLabel *m_confidence;
    ChipLabel *m_sources;
    Button *m_approve;
    Button *m_edit;
    Button *m_discard;
    Button *m_hold;
};

} // namespace Baton
