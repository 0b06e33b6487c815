// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/paint.h"

#include <QFontMetrics>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int chipHeight = 18;
constexpr int chipIcon = 12;
constexpr int chipPadding = 6;
constexpr int chipGap = 5;
constexpr int capHeight = 15;
constexpr int capPadding = 4;
constexpr int capGap = 2;

} // namespace

QSize chipSize(const Chip &chip, const Appearance &appearance)
{
    const QFontMetrics metrics(appearance.font(Type::Meta));
    const int icon = chip.glyph == Glyph::None ? 0 : appearance.px(chipIcon) + chipGap;
    return {2 * chipPadding + 2 + icon + metrics.horizontalAdvance(chip.text),
            appearance.px(chipHeight)};
}

void paintChip(QPainter &painter, const QRect &at, const Chip &chip, const Appearance &appearance)
{
    const Ink ink = appearance.look().ink(chip.tone);
    paintBox(painter, at, ink.tint, ink.line, 4);
    QRect inner = at.adjusted(chipPadding + 1, 0, -chipPadding, 0);
    if (chip.glyph != Glyph::None) {
        const int size = appearance.px(chipIcon);
        paintGlyph(painter, QRect(inner.topLeft(), QSize(size, at.height())), chip.glyph, size,
                   ink.text);
        inner.setLeft(inner.left() + size + chipGap);
    }
    paintLine(painter, inner, chip.text, appearance.font(Type::Meta), ink.text);
}

static int capWidth(const QString &key, const QFontMetrics &metrics)
{
    return qMax(metrics.horizontalAdvance(key) + 2 * capPadding, metrics.height());
}

QSize keyCapsSize(const QStringList &keys, const Appearance &appearance)
{
    const QFontMetrics metrics(appearance.font(Type::Meta));
    int width = 0;
    for (const QString &key : keys)
        width += capWidth(key, metrics) + (width > 0 ? capGap : 0);
    return {width, appearance.px(capHeight)};
}

void paintKeyCaps(QPainter &painter, const QRect &at, const QStringList &keys, const QColor &ink,
                  const QColor &edge, const Appearance &appearance)
{
    const QFont font = appearance.font(Type::Meta);
    const QFontMetrics metrics(font);
    const int height = appearance.px(capHeight);
    int x = at.x();
    for (const QString &key : keys) {
        const QRect cap(x, at.y() + (at.height() - height) / 2, capWidth(key, metrics), height);
        paintBox(painter, cap, Qt::transparent, edge, 3);
        paintLine(painter, cap, key, font, ink, Qt::AlignHCenter);
        x += cap.width() + capGap;
    }
}

QStringList keysOf(const QKeySequence &shortcut)
{
    return shortcut.toString(QKeySequence::NativeText).split(u'+', Qt::SkipEmptyParts);
}

void paintBar(QPainter &painter, const QRect &at, double share, const QColor &fill,
              const QColor &rest)
{
    const qreal radius = at.height() / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(rest);
    painter.drawRoundedRect(at, radius, radius);
    QRectF filled = at;
    filled.setWidth(qMax<qreal>(at.height(), at.width() * qBound(0.0, share, 1.0)));
    painter.setBrush(fill);
    if (share > 0)
        painter.drawRoundedRect(filled, radius, radius);
    painter.restore();
}

int paintLine(QPainter &painter, const QRect &box, const QString &text, const QFont &font,
              const QColor &colour, Qt::Alignment align)
{
    const QFontMetrics metrics(font);
    // What was given the width it measures is whole: elidedText counts parts of a pixel, which the
    // measuring rounds away.
    const bool fits = metrics.horizontalAdvance(text) <= box.width();
    const QString shown = fits ? text : metrics.elidedText(text, Qt::ElideRight, box.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, int(align | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
                     shown);
    return metrics.horizontalAdvance(shown);
}

QPainterPath roundedPath(const QRectF &r, const Corners &c)
{
    QPainterPath path;
    path.moveTo(r.left() + c.topLeft, r.top());
    path.lineTo(r.right() - c.topRight, r.top());
    path.arcTo(r.right() - 2 * c.topRight, r.top(), 2 * c.topRight, 2 * c.topRight, 90, -90);
    path.lineTo(r.right(), r.bottom() - c.bottomRight);
    path.arcTo(r.right() - 2 * c.bottomRight, r.bottom() - 2 * c.bottomRight, 2 * c.bottomRight,
               2 * c.bottomRight, 0, -90);
    path.lineTo(r.left() + c.bottomLeft, r.bottom());
    path.arcTo(r.left(), r.bottom() - 2 * c.bottomLeft, 2 * c.bottomLeft, 2 * c.bottomLeft, 270,
               -90);
    path.lineTo(r.left(), r.top() + c.topLeft);
    path.arcTo(r.left(), r.top(), 2 * c.topLeft, 2 * c.topLeft, 180, -90);
    path.closeSubpath();
    return path;
}

void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge,
              qreal radius, qreal width)
{
    const qreal half = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(QPen(edge, width));
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

} // namespace Baton
