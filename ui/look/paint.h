// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"
#include "ui/look/glyph.h"

#include <QPainter>
#include <QPainterPath>

namespace Baton {

/// An icon and at most a few words on a tint; never clickable.
struct Chip
{
    Tone tone = Tone::Neutral;
    Glyph glyph = Glyph::None;
    QString text;

    friend bool operator==(const Chip &, const Chip &) = default;
};

QSize chipSize(const Chip &chip, const Appearance &appearance);
/// `at` is the chip's place; its text elides when the place is narrower than chipSize.
void paintChip(QPainter &painter, const QRect &at, const Chip &chip, const Appearance &appearance);

/// Keys as they are printed on a keyboard: {"Ctrl", "Enter"}.
QSize keyCapsSize(const QStringList &keys, const Appearance &appearance);
void paintKeyCaps(QPainter &painter, const QRect &at, const QStringList &keys, const QColor &ink,
                  const QColor &edge, const Appearance &appearance);
/// The caps of a shortcut as a QKeySequence writes it.
QStringList keysOf(const QKeySequence &shortcut);

/// A score bar: `share` 0 … 1.
void paintBar(QPainter &painter, const QRect &at, double share, const QColor &fill,
              const QColor &rest);

/// One line of text in `box`, elided at its end. Returns the width it took.
int paintLine(QPainter &painter, const QRect &box, const QString &text, const QFont &font,
              const QColor &colour, Qt::Alignment align = Qt::AlignLeft);

/// A rectangle with a radius for each corner: top left, top right, bottom right, bottom left.
struct Corners
{
    qreal topLeft = 0, topRight = 0, bottomRight = 0, bottomLeft = 0;
};
QPainterPath roundedPath(const QRectF &rect, const Corners &corners);

/// Fills with an edge of 1 px that lies inside `rect`.
void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge,
              qreal radius, qreal width = 1);

} // namespace Baton
