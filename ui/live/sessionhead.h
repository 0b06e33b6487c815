// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "domain/event.h"
#include "domain/result.h"
#include "ui/look/glyph.h"
#include "ui/parts/pane.h"

#include <functional>

class QBoxLayout;
class QMenu;

namespace Baton {

class Button;
class ChipLabel;
class EarlierButton;
class GlyphLabel;
class Label;
class Segments;

/// Over the thread: who it is, who has it, and what a supervisor can do about it.
class SessionHead : public Pane
{
    Q_OBJECT

public:
    SessionHead(const Appearance &appearance, QWidget *parent = nullptr);

    void setThread(const ThreadView &thread);
    /// Shows the switch between thread and Why, for windows without room for both.
    void setSwitch(bool visible);
    /// 0 the thread, 1 Why.
    void setHalf(int half);
    /// Does what its button or menu line does, when that can be done now.
    void trigger(CommandKind kind);
    /// Leads the keyboard to where it is done, and does nothing yet.
    void lead(CommandKind kind);
    void togglePause();
    void openInHelpdesk();
    const ThreadView &thread() const { return m_thread; }
    EarlierButton &earlier() { return *m_earlier; }
    /// Where to open what an action has to ask, in global px.
    QPoint anchor(CommandKind kind) const;

signals:
    void commandAsked(Baton::CommandKind kind);
    /// Take over, but as somebody else than the last time.
    void otherTeammateAsked();
    void revokeAsked();
    void eraseAsked();
    void halfChosen(int half);
    /// The helpdesk's page; the error has its address.
    void notOpened(const Baton::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *makeTitleRow();
    QBoxLayout *makeDetailRow();
    QBoxLayout *makeActionRow();
    Button *makeAction(const QString &name, Glyph glyph, const QString &words,
                       const QString &shortcut);
    void setDetails();
    void setActions();
    void addToMenu(Glyph glyph, const QString &words, const QString &name, bool enabled,
                   std::function<void()> act);
    void fillMenu();
    void openMenu();
    void fitActions();
    bool can(CommandKind kind) const;

    ThreadView m_thread;
    Label *m_name;
    Label *m_ticket;
    ChipLabel *m_owner;
    ChipLabel *m_state;
    Button *m_open;
    GlyphLabel *m_channel;
    Label *m_details;
    EarlierButton *m_earlier;
    Button *m_take;
    Button *m_giveBack; ///< in the place of take over while a person has it
    Button *m_handOff;
    Button *m_pause;
    Button *m_resolve;
    Button *m_tag;
    Button *m_more;
    QMenu *m_menu;
    Segments *m_switch;
};

} // namespace Baton
