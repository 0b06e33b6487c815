// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choicerow.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int choiceHeight = 38;
constexpr int choiceMark = 14;
constexpr int choiceGap = 8;

} // namespace

ChoiceRow::ChoiceRow(const Appearance &appearance, Glyph glyph, const QString &name,
                     const QString &detail, const Chip &chip, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance), m_glyph(glyph), m_detail(detail), m_chip(chip)
{
    setText(name);
    setAccessibleName(QStringList{name, detail, chip.text}.join(u", "_s));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceRow::sizeHint() const
{
    return {m_appearance.px(260), m_appearance.px(choiceHeight)};
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    QPainter painter(this);
    painter.fillRect(rect(), isChecked() ? look.accentTint : underMouse() ? look.hover : look.surface);
    painter.fillRect(0, height() - 1, width(), 1, look.line);
    if (isChecked())
        painter.fillRect(0, 0, 3, height(), look.accent);
    const int mark = m_appearance.px(choiceMark);
    const QRect circle(12, (height() - mark) / 2, mark, mark);
    paintBox(painter, circle, look.surface, isChecked() ? look.accent : look.field, mark / 2.0,
             isChecked() ? mark / 3.0 : 1);
    int x = circle.right() + 1 + choiceGap;
    paintGlyph(painter, {x, 0, mark, height()}, m_glyph, mark, look.text2);
    x += mark + choiceGap;
    const QSize chip = m_chip.text.isEmpty() ? QSize(0, 0) : chipSize(m_chip, m_appearance);
    const int right = width() - 12 - chip.width();
    x += paintLine(painter, {x, 0, right - x - choiceGap, height()}, text(),
                   m_appearance.font(Type::Body, Weight::Strong), look.text)
        + choiceGap;
    if (right - x > choiceGap)
        paintLine(painter, {x, 0, right - x - choiceGap, height()}, m_detail,
                  m_appearance.font(Type::Small), look.text2);
    if (!m_chip.text.isEmpty())
        paintChip(painter, {QPoint(right, (height() - chip.height()) / 2), chip}, m_chip,
                  m_appearance);
}

} // namespace Baton
