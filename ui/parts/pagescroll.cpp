// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pagescroll.h"

#include "ui/parts/pane.h"

#include <QApplication>
#include <QVBoxLayout>

namespace Baton {

namespace {

constexpr int pageEdge = 16;
constexpr int cardGap = 12;

} // namespace

PageScroll::PageScroll(const Appearance &appearance, QWidget *parent)
    : QScrollArea(parent),
      m_body(new Pane(appearance, &Look::page)),
      m_column(new QVBoxLayout(m_body))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_column->setContentsMargins(pageEdge, 12, pageEdge, pageEdge);
    m_column->setSpacing(cardGap);
    m_column->addStretch(1);
    setWidget(m_body);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_body->isAncestorOf(now))
            ensureWidgetVisible(now, pageEdge, 3 * pageEdge);
    });
    m_body->installEventFilter(this);
}

void PageScroll::add(QWidget *card)
{
    m_column->insertWidget(m_column->count() - 1, card);
}

// Never wider than the window: what does not fit elides or wraps.
bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::LayoutRequest)
        m_body->setMinimumWidth(0);
    return QScrollArea::eventFilter(watched, event);
}

} // namespace Baton
