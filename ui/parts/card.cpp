// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/card.h"

#include "ui/look/paint.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>

namespace Baton {

namespace {

constexpr int cardRadius = 6;
constexpr int cardBar = 4;

} // namespace

Card::Card(const Appearance &appearance, QWidget *parent)
    : QFrame(parent),
      m_appearance(appearance),
      m_column(new QVBoxLayout(this)),
      m_head(new QWidget(this)),
      m_title(new Label(appearance, Type::Pane, &Look::text, Weight::Strong, m_head)),
      m_about(new Label(appearance, Type::Small, &Look::text2, Weight::Normal, m_head))
{
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 4);
    head->setSpacing(8);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    head->addWidget(m_title);
    head->addWidget(m_about, 1);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    m_column->addWidget(m_head);
    m_head->hide();
}

void Card::setTitle(const QString &title, const QString &about)
{
    m_title->setText(title);
    m_about->setText(about);
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setBar(Role colour)
{
    m_bar = colour;
    update();
}

void Card::setCorner(QWidget *widget)
{
    m_head->layout()->addWidget(widget);
}

void Card::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    QPainter painter(this);
    paintBox(painter, rect(), look.surface, look.line, cardRadius);
    if (!m_bar)
        return;
    QPainterPath bar = roundedPath(QRectF(rect()), {cardRadius, cardRadius, cardRadius, cardRadius});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(bar);
    painter.fillRect(0, 0, cardBar, height(), look.*m_bar);
}

} // namespace Baton
