// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chiplabel.h"

namespace Baton {

ChipLabel::ChipLabel(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipLabel::setChip(const Chip &chip)
{
    if (chip == m_chip)
        return;
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_chip, m_appearance);
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, m_appearance);
}

GlyphLabel::GlyphLabel(const Appearance &appearance, Glyph glyph, int size, Role colour,
                       QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_glyph(glyph),
      m_size(appearance.px(size)),
      m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphLabel::setGlyph(Glyph glyph, Role colour)
{
    m_glyph = glyph;
    m_colour = colour;
    update();
}

QSize GlyphLabel::sizeHint() const
{
    return {m_size, m_size};
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGlyph(painter, rect(), m_glyph, m_size, m_appearance.look().*m_colour);
}

} // namespace Baton
