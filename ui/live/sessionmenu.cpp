// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a session more seldom than its buttons do.
#include "ui/live/sessionhead.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Baton {

void SessionHead::addToMenu(Glyph glyph, const QString &words, const QString &name, bool enabled,
                            std::function<void()> act)
{
    const Look &look = m_appearance.look();
    QAction *action = m_menu->addAction(glyphIcon(glyph, look.text2, look.disabled), words, this,
                                        std::move(act));
    action->setObjectName(name);
    action->setEnabled(enabled);
}

void SessionHead::fillMenu()
{
    m_menu->clear();
    addToMenu(Glyph::Ai, tr("Give back to the AI") + u"\tCtrl+Shift+B"_s, u"giveBackAction"_s,
              can(CommandKind::GiveBack), [this] { trigger(CommandKind::GiveBack); });
    addToMenu(Glyph::Send, tr("Answer now") + u"\tCtrl+Shift+N"_s, u"answerNowAction"_s,
              can(CommandKind::AnswerNow), [this] { trigger(CommandKind::AnswerNow); });
    addToMenu(Glyph::Person, tr("Take over as …"), u"takeOverAsAction"_s,
              can(CommandKind::TakeOver), [this] { emit otherTeammateAsked(); });
    m_menu->addSeparator();
    addToMenu(Glyph::Copy, tr("Copy ticket number"), u"copyTicketAction"_s, true,
              [this] { QGuiApplication::clipboard()->setText(m_ticket->text()); });
    addToMenu(Glyph::Link, tr("Copy address in the helpdesk"), u"copyAddressAction"_s,
              !m_thread.vendorUrl.isEmpty(),
              [this] { QGuiApplication::clipboard()->setText(m_thread.vendorUrl); });
    m_menu->addSeparator();
    addToMenu(Glyph::Link, tr("Revoke links to this session"), u"revokeLinksAction"_s, true,
              [this] { emit revokeAsked(); });
    addToMenu(Glyph::CrossCircle, tr("Erase this customer…"), u"eraseCustomerAction"_s, true,
              [this] { emit eraseAsked(); });
}

void SessionHead::openMenu()
{
    fillMenu();
    m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void SessionHead::lead(CommandKind kind)
{
    // A session that is resumed already is not answered by the way: Answer now is another decision.
    QWidget *button = kind == CommandKind::Resume  ? m_pause
        : kind == CommandKind::GiveBack            ? m_giveBack
        : kind == CommandKind::HandOffNow          ? m_handOff
                                                   : nullptr;
    if (button && button->isVisible())
        return button->setFocus(Qt::ShortcutFocusReason);
    openMenu();
    m_menu->setActiveAction(m_menu->findChild<QAction *>(
        kind == CommandKind::GiveBack ? u"giveBackAction"_s : u"answerNowAction"_s));
}

} // namespace Baton
