// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/why/whyrows.h"

#include <QStyledItemDelegate>

namespace Baton {

/// Paints the Why pane, one function per kind of row.
class WhyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    WhyDelegate(const Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRow(QPainter &painter, const QRect &rect, const WhyRow &row,
                  const WhyHeadline &headline) const;
    void paintRow(QPainter &painter, const QRect &rect, const WhyRow &row,
                  const WhyTitle &title) const;
    void paintRow(QPainter &painter, const QRect &rect, const WhyRow &row,
                  const GateResult &gate) const;
    void paintRow(QPainter &painter, const QRect &rect, const WhyRow &row,
                  const Source &source) const;
    void paintRow(QPainter &painter, const QRect &rect, const WhyRow &row,
                  const EffectRow &effect) const;
    void paintRow(QPainter &painter, const QRect &rect, const WhyRow &row,
                  const WhyWay &way) const;
    int headlineHeight(const WhyHeadline &headline, int width) const;

    const Appearance &m_appearance;
};

} // namespace Baton
