// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/paint.h"

#include <QWidget>

namespace Baton {

/// A chip as a widget.
class ChipLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(const Appearance &appearance, QWidget *parent = nullptr);

    void setChip(const Chip &chip);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    Chip m_chip;
};

/// An icon as a widget, in a colour role; the spinner stands still as an arc.
class GlyphLabel : public QWidget
{
    Q_OBJECT

public:
    GlyphLabel(const Appearance &appearance, Glyph glyph, int size, Role colour,
               QWidget *parent = nullptr);

    void setGlyph(Glyph glyph, Role colour);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    Glyph m_glyph;
    int m_size;
    Role m_colour;
};

} // namespace Baton
