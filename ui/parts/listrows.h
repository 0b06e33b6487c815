// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QStyledItemDelegate>

namespace Baton {

/// Rows of a plain list, as wide as the list: what it is on the left, and on the right, muted, what
/// goes with it, or the keys that do the same. What is longer than its place is elided.
class ListRows final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What an item says beside Qt::DisplayRole: words, and the caps of a shortcut (QStringList).
    enum Said { AsideRole = Qt::UserRole + 1, KeysRole };

    explicit ListRows(const Appearance &appearance, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
};

} // namespace Baton
