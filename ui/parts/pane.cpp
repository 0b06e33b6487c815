// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pane.h"

#include <QPainter>

namespace Baton {

Pane::Pane(const Appearance &appearance, Role fill, Qt::Edges lines, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_fill(fill), m_lines(lines)
{
    // Children never lie on the lines.
    setContentsMargins(lines.testFlag(Qt::LeftEdge), lines.testFlag(Qt::TopEdge),
                       lines.testFlag(Qt::RightEdge), lines.testFlag(Qt::BottomEdge));
}

void Pane::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    QPainter painter(this);
    painter.fillRect(rect(), look.*m_fill);
    if (m_lines.testFlag(Qt::LeftEdge))
        painter.fillRect(0, 0, 1, height(), look.line);
    if (m_lines.testFlag(Qt::RightEdge))
        painter.fillRect(width() - 1, 0, 1, height(), look.line);
    if (m_lines.testFlag(Qt::TopEdge))
        painter.fillRect(0, 0, width(), 1, look.line);
    if (m_lines.testFlag(Qt::BottomEdge))
        painter.fillRect(0, height() - 1, width(), 1, look.line);
}

Rule::Rule(const Appearance &appearance, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_appearance.look().line);
}

} // namespace Baton
