// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/eventsdesk.h"
#include "ui/look/appearance.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace Baton {

/// The rows of the event log.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, SideColumn, WhatColumn, SessionColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<EventRow> &rows);
    /// Without room for names the side is an icon alone; its tooltip has the name.
    void setNarrow(bool narrow);
    const EventRow *rowAt(const QModelIndex &index) const;
    /// The same event as before, wherever it stands now; -1 when it is gone.
    int find(const EventRow &row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const EventRow &row, int column) const;

    QList<EventRow> m_rows;
    bool m_narrow = false;
};

/// Paints a cell: an icon before the side, a chip for the state.
class EventDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EventDelegate(const Appearance &appearance, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
};

} // namespace Baton
