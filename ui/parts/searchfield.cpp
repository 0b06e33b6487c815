// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/searchfield.h"

#include "ui/look/paint.h"

namespace Baton {

namespace {

constexpr int iconSize = 16;
constexpr int iconLeft = 9;
constexpr int textLeft = 23; ///< beyond the field's own padding

} // namespace

SearchField::SearchField(const Appearance &appearance, QWidget *parent)
    : QLineEdit(parent), m_appearance(appearance)
{
    setFont(appearance.font(Type::Body));
    setTextMargins(appearance.px(textLeft), 0, 0, 0);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int size = m_appearance.px(iconSize);
    paintGlyph(painter, QRect(iconLeft, 0, size, height()), Glyph::Search, size,
               m_appearance.look().text2);
}

} // namespace Baton
