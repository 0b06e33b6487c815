// SPDX-License-Identifier: GPL-3.0-or-later
// From page to page, and from pane to pane.
#include "ui/mainwindow.h"

#include "ui/live/livepage.h"
#include "ui/look/taborder.h"
#include "ui/window/header.h"
#include "ui/window/palette.h"
#include "ui/window/rail.h"

#include <QApplication>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

QString railNameOf(const PageEntry &page)
{
    return u"rail"_s + page.name.at(0).toUpper() + page.name.mid(1);
}

} // namespace

void MainWindow::addPage(const PageEntry &page)
{
    m_pages.append(page);
    m_stack->addWidget(page.widget);
    RailButton *button = m_rail->addPage(page.glyph, page.title, railNameOf(page));
    button->setToolTip(tr("Ctrl+%1").arg(m_pages.size() % 10));
    if (m_pages.size() == 1)
        m_header->setTitle(page.title);
}

void MainWindow::showPage(const QString &name)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i).name == name)
            m_rail->setCurrent(i);
    }
}

void MainWindow::choosePage(int page)
{
    m_stack->setCurrentIndex(page);
    m_header->setTitle(m_pages.at(page).title);
}

void MainWindow::showPalette()
{
    if (findChild<CommandPalette *>())
        return;
    QList<PaletteCommand> commands;
    for (int i = 0; i < m_pages.size(); ++i)
        commands.append({tr("Go to %1").arg(m_pages.at(i).title), tr("Ctrl+%1").arg((i + 1) % 10),
                         [this, i] { m_rail->setCurrent(i); }});
    commands.append({m_health.everythingPaused ? tr("Resume everything") : tr("Pause everything"),
                     tr("Ctrl+Shift+P"), [this] { togglePause(); }});
    commands.append({tr("Look: light"), {}, [this] { chooseTheme(ThemeChoice::Light); }});
    commands.append({tr("Look: dark"), {}, [this] { chooseTheme(ThemeChoice::Dark); }});
    commands.append({tr("Look: high contrast"), {},
                     [this] { chooseTheme(ThemeChoice::HighContrast); }});
    commands.append({tr("Look: as the desktop"), {},
                     [this] { chooseTheme(ThemeChoice::AsDesktop); }});
    commands.append({tr("All keys"), u"F1"_s, [this] { showKeys(); }});
    (new CommandPalette(m_appearance, commands + deskCommands(), this))->show();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    // Bubbles and their buttons come and go on Live, whose order Qt would not keep.
    QWidget *widget = m_stack->currentWidget() == m_live
        ? nextInReadingOrder(*this, focusWidget(), next)
        : nullptr;
    if (!widget)
        return QMainWindow::focusNextPrevChild(next);
    widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::nextPane(int direction)
{
    const PageEntry &page = m_pages.at(m_stack->currentIndex());
    QList<QWidget *> panes;
    for (const QString &name :
         QStringList{railNameOf(page)} + page.panes + QStringList{u"pauseEverything"_s}) {
        auto *pane = findChild<QWidget *>(name);
        if (pane && pane->isVisible())
            panes.append(pane);
    }
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus))
            at = i;
    }
    const qsizetype next = at < 0 ? 1 : (at + direction + panes.size()) % panes.size();
    panes.at(next)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Baton
