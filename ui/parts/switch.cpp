// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/switch.h"

#include "ui/look/paint.h"

#include <QKeyEvent>

namespace Baton {

namespace {

constexpr int trackWidth = 32;
constexpr int trackHeight = 18;
constexpr int knobSize = 12;
constexpr int wordGap = 8;

} // namespace

Switch::Switch(const Appearance &appearance, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    const QFontMetrics metrics(m_appearance.font(Type::Small));
    const int words = qMax(metrics.horizontalAdvance(tr("On")), metrics.horizontalAdvance(tr("Off")));
    return {m_appearance.px(trackWidth) + wordGap + words + 2, m_appearance.px(30)};
}

void Switch::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    QPainter painter(this);
    const int wide = m_appearance.px(trackWidth);
    const int high = m_appearance.px(trackHeight);
    const int knob = m_appearance.px(knobSize);
    const QRect track(0, (height() - high) / 2, wide, high);
    const QColor edge = !isEnabled() ? look.line : isChecked() ? look.accent : look.field;
    const QColor fill = !isEnabled() ? look.alt : isChecked() ? look.accent : look.surface;
    paintBox(painter, track, fill, edge, high / 2.0);
    const int inset = (high - knob) / 2;
    const QRect at(isChecked() ? track.right() - inset - knob + 1 : inset, track.y() + inset, knob,
                   knob);
    const QColor ink = !isEnabled() ? look.disabled : isChecked() ? look.onAccent : look.field;
    paintBox(painter, at, ink, ink, knob / 2.0);
    paintLine(painter, rect().adjusted(wide + wordGap, 0, 0, 0), isChecked() ? tr("On") : tr("Off"),
              m_appearance.font(Type::Small), isEnabled() ? look.text2 : look.disabled);
}

void Switch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace Baton
