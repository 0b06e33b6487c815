// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/listrows.h"

#include "ui/look/paint.h"

#include <QPainter>

namespace Baton {

namespace {

constexpr int listRowHeight = 32;
constexpr int listRowPadding = 12;

} // namespace

ListRows::ListRows(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance)
{
}

QSize ListRows::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_appearance.px(listRowHeight)};
}

void ListRows::paint(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const
{
    const Look &look = m_appearance.look();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, selected ? look.accentTint : hovered ? look.hover : look.surface);
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), look.accent);
    QRect line = option.rect.adjusted(listRowPadding, 0, -listRowPadding, 0);
    const QStringList keys = index.data(KeysRole).toStringList();
    if (!keys.isEmpty()) {
        const QSize size = keyCapsSize(keys, m_appearance);
        paintKeyCaps(*painter, line.adjusted(line.width() - size.width(), 0, 0, 0), keys, look.text2,
                     look.btnLine, m_appearance);
        line.setRight(line.right() - size.width() - listRowPadding);
    }
    const int taken = paintLine(*painter, line, index.data().toString(),
                                m_appearance.font(Type::Body, Weight::Normal), look.text);
    const QRect rest = line.adjusted(taken + listRowPadding, 0, 0, 0);
    if (rest.width() > 0)
        paintLine(*painter, rest, index.data(AsideRole).toString(),
                  m_appearance.font(Type::Small, Weight::Normal), look.text2, Qt::AlignRight);
}

} // namespace Baton
