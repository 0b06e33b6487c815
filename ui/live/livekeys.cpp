// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the page. Single letters work only where nobody types: they belong to the list and
// to the thread, not to the page.
#include "ui/list/sessionlistpane.h"
#include "ui/live/approvalpanel.h"
#include "ui/live/livepage.h"
#include "ui/live/sessionhead.h"
#include "ui/thread/threadscroll.h"
#include "ui/why/whypane.h"
#include "ui/words/waywords.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Baton {

void LivePage::addKey(const QKeySequence &keys, QWidget *scope, std::function<void()> act)
{
    auto *shortcut = new QShortcut(keys, scope);
    shortcut->setContext(scope == this ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
}

void LivePage::addKeys()
{
    addKey(QKeySequence(u"Ctrl+F"_s), this, [this] { m_list->focusFilter(); });
    addKey(QKeySequence(u"Ctrl+Shift+W"_s), this, [this] { goToWhy(); });
    addKey(QKeySequence(u"Ctrl+Shift+O"_s), this, [this] { m_head->openInHelpdesk(); });
    addKey(QKeySequence(u"Ctrl+Shift+T"_s), this, [this] { m_head->trigger(CommandKind::TakeOver); });
    addKey(QKeySequence(u"Ctrl+Shift+H"_s), this,
           [this] { m_head->trigger(CommandKind::HandOffNow); });
    addKey(QKeySequence(u"Ctrl+Shift+I"_s), this, [this] { m_head->togglePause(); });
    addKey(QKeySequence(u"Ctrl+Shift+R"_s), this, [this] { m_head->trigger(CommandKind::Resolve); });
    addKey(QKeySequence(u"Ctrl+Shift+B"_s), this, [this] { m_head->trigger(CommandKind::GiveBack); });
    addKey(QKeySequence(u"Ctrl+Shift+N"_s), this,
           [this] { m_head->trigger(CommandKind::AnswerNow); });
    addKey(QKeySequence(u"Ctrl+Shift+G"_s), this, [this] { m_head->trigger(CommandKind::Tag); });
    addKey(QKeySequence(u"Ctrl+Return"_s), this, [this] { m_approval->approve(); });
    addKey(QKeySequence(u"F2"_s), this, [this] {
        if (m_approval->isWaiting())
            m_approval->edit();
        else
            m_thread->press(u"copyDraft"_s);
    });
    addKey(QKeySequence(u"Escape"_s), this, [this] { goBack(); });
    for (int i = 0; i < 4; ++i)
        addKey(QKeySequence(u"Alt+%1"_s.arg(i + 1)), this, [this, i] { m_list->setView(i); });
    for (QWidget *scope : {static_cast<QWidget *>(m_thread), static_cast<QWidget *>(m_why)}) {
        addKey(QKeySequence(u"J"_s), scope, [this] { m_list->step(1); });
        addKey(QKeySequence(u"K"_s), scope, [this] { m_list->step(-1); });
    }
    for (QWidget *scope : {static_cast<QWidget *>(m_thread), static_cast<QWidget *>(m_list),
                           static_cast<QWidget *>(m_approval)})
        addKey(QKeySequence(u"H"_s), scope, [this] { m_approval->hold(); });
    for (QWidget *scope : {static_cast<QWidget *>(m_thread), static_cast<QWidget *>(m_list)}) {
        addKey(QKeySequence(u"Del"_s), scope, [this] {
            if (m_approval->isWaiting())
                m_approval->discard();
            else
                m_thread->press(u"discardDraft"_s);
        });
    }
}

void LivePage::goToWhy()
{
    if (isNarrow())
        m_head->setHalf(1);
    m_why->focusRows();
}

void LivePage::follow(const QString &way)
{
    if (const auto command = WayWords::command(way))
        m_head->lead(*command);
    else
        emit wayAsked(way, m_head->thread().row);
}

void LivePage::goBack()
{
    if (!m_approval->leaveEditing())
        m_list->focusList();
}

} // namespace Baton
