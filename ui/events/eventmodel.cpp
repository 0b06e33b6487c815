// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventmodel.h"

#include "ui/events/eventwords.h"
#include "ui/words/tips.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int eventRowHeight = 26;
constexpr int eventIcon = 14;

bool isSame(const EventRow &a, const EventRow &b)
{
    if (a.effect && b.effect)
        return a.effect->id == b.effect->id && a.session == b.session;
    return a.side == b.side && a.inbox == b.inbox && a.at == b.at && a.what == b.what;
}

} // namespace

void EventModel::setRows(const QList<EventRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void EventModel::setNarrow(bool narrow)
{
    if (narrow == std::exchange(m_narrow, narrow))
        return;
    emit headerDataChanged(Qt::Horizontal, SideColumn, SideColumn);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, SideColumn), index(int(m_rows.size()) - 1, SideColumn));
}

const EventRow *EventModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
}

int EventModel::find(const EventRow &row) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (isSame(m_rows.at(i), row))
            return i;
    }
    return -1;
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString EventModel::text(const EventRow &row, int column) const
{
    switch (column) {
    case TimeColumn: return EventWords::when(row);
    case SideColumn: return m_narrow ? QString() : EventWords::side(row).text;
    case WhatColumn: return EventWords::what(row);
    case SessionColumn: return row.session.isNull() ? u"–"_s : u"#%1"_s.arg(row.session.value());
    case StateColumn: return EventWords::state(row).text;
    }
    return {};
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    const EventRow *row = rowAt(index);
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return text(*row, index.column());
    if (role == Qt::AccessibleTextRole)
        return EventWords::sentence(*row);
    if (role == Qt::ToolTipRole && index.column() == SideColumn)
        return plainTip(EventWords::side(*row).text);
    return {};
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Time");
    case SideColumn: return m_narrow ? QString() : tr("From or to");
    case WhatColumn: return tr("What");
    case SessionColumn: return tr("Session");
    case StateColumn: return tr("Result");
    }
    return {};
}

EventDelegate::EventDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance)
{
}

QSize EventDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_appearance.px(eventRowHeight)};
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *row = static_cast<const EventModel *>(index.model())->rowAt(index);
    if (!row)
        return;
    const Look &look = m_appearance.look();
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? look.accentTint : look.surface);
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, look.line);
    if (selected && index.column() == 0)
        painter->fillRect(option.rect.x(), option.rect.y(), 3, option.rect.height(), look.accent);
    QRect box = option.rect.adjusted(12, 0, -4, 0);
    if (index.column() == EventModel::StateColumn) {
        const Chip chip = EventWords::state(*row);
        QSize size = chipSize(chip, m_appearance);
        size.setWidth(qMin(size.width(), box.width()));
        paintChip(*painter, {box.x(), box.y() + (box.height() - size.height()) / 2, size.width(),
                             size.height()},
                  chip, m_appearance);
        return;
    }
    if (index.column() == EventModel::SideColumn) {
        const Sign sign = EventWords::side(*row);
        const int icon = m_appearance.px(eventIcon);
        paintGlyph(*painter, {box.x(), box.y(), icon, box.height()}, sign.glyph, icon,
                   look.*sign.colour);
        box.setLeft(box.x() + icon + 6);
    }
    const bool code = index.column() == EventModel::TimeColumn;
    paintLine(*painter, box, index.data(Qt::DisplayRole).toString(),
              code ? m_appearance.fixedFont() : m_appearance.font(Type::Small), look.text);
}

} // namespace Baton
