// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/label.h"

#include "ui/look/paint.h"
#include "ui/words/tips.h"

namespace Baton {

Label::Label(const Appearance &appearance, Type type, Role colour, Weight weight, QWidget *parent)
    : QLabel(parent), m_appearance(appearance), m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    setFont(appearance.font(type, weight));
    dress();
    connect(&appearance, &Appearance::changed, this, &Label::dress);
}

void Label::setColour(Role colour)
{
    m_colour = colour;
    dress();
}

void Label::dress()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_appearance.look().*m_colour);
    setPalette(own);
}

QSize Label::minimumSizeHint() const
{
    return wordWrap() ? QLabel::minimumSizeHint() : QSize(0, QLabel::minimumSizeHint().height());
}

bool Label::elides() const
{
    return !wordWrap() && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    tellWhole();
}

void Label::tellWhole()
{
    const QString tip = elides() ? plainTip(text()) : QString();
    if (!wordWrap() && tip != toolTip())
        setToolTip(tip);
}

void Label::paintEvent(QPaintEvent *event)
{
    tellWhole(); // other words in the same place
    if (!elides()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    paintLine(painter, contentsRect(), text(), font(), m_appearance.look().*m_colour, alignment());
}

} // namespace Baton
