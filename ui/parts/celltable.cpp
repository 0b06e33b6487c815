// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/celltable.h"

#include "ui/words/tips.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int cellRowHeight = 36;
constexpr int cellIcon = 14;
constexpr int cellLeft = 12;
constexpr int leastShare = 120; ///< of a column that shares what is left

} // namespace

CellModel::CellModel(const QList<CellColumn> &columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(columns)
{
}

void CellModel::setRows(const QList<CellRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const Cell *CellModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return nullptr;
    const QList<Cell> &cells = m_rows.at(index.row()).cells;
    return index.column() < cells.size() ? &cells.at(index.column()) : nullptr;
}

int CellModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CellModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CellModel::data(const QModelIndex &index, int role) const
{
    const Cell *at = cell(index);
    if (!at)
        return {};
    const QString words = at->chip ? at->chip->text : at->text;
    switch (role) {
    case Qt::DisplayRole: return words;
    case Qt::ToolTipRole: return plainTip(words);
    case Qt::AccessibleTextRole: return m_rows.at(index.row()).sentence;
    default: return {};
    }
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_columns.at(section).head;
}

CellDelegate::CellDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Cell *cell = static_cast<const CellModel *>(index.model())->cell(index);
    if (!cell)
        return;
    const Look &look = m_appearance.look();
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? look.accentTint : look.surface);
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, look.line);
    if (selected && index.column() == 0)
        painter->fillRect(option.rect.x(), option.rect.y(), 3, option.rect.height(), look.accent);
    QRect box = option.rect.adjusted(cellLeft, 0, -4, 0);
    if (cell->chip) {
        QSize size = chipSize(*cell->chip, m_appearance);
        size.setWidth(qMin(size.width(), box.width()));
        paintChip(*painter, {box.x(), box.y() + (box.height() - size.height()) / 2, size.width(),
                             size.height()},
                  *cell->chip, m_appearance);
        return;
    }
    if (cell->glyph != Glyph::None) {
        const int icon = m_appearance.px(cellIcon);
        paintGlyph(*painter, {box.x(), box.y(), icon, box.height()}, cell->glyph, icon,
                   look.*cell->colour);
        box.setLeft(box.x() + icon + 6);
    }
    paintLine(*painter, box, cell->text, m_appearance.font(Type::Small, cell->weight),
              look.*cell->colour);
}

CellTable::CellTable(const Appearance &appearance, const QList<CellColumn> &columns,
                     const QString &name, const QString &label, QWidget *parent)
    : QTableView(parent),
      m_appearance(appearance),
      m_columns(columns),
      m_model(new CellModel(columns, this))
{
    setObjectName(name);
    setAccessibleName(label);
    setModel(m_model);
    setItemDelegate(new CellDelegate(appearance, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(appearance.px(cellRowHeight));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QAbstractItemView::doubleClicked, this, &CellTable::openRow);
}

void CellTable::setRows(const QList<CellRow> &rows)
{
    const std::optional<CellRow> before = chosen();
    m_model->setRows(rows);
    for (int i = 0; before && i < rows.size(); ++i) {
        if (rows.at(i).session == before->session && rows.at(i).key == before->key)
            setCurrentIndex(m_model->index(i, 0));
    }
}

std::optional<CellRow> CellTable::chosen() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model->rows().at(current.row())) : std::nullopt;
}

void CellTable::openRow(const QModelIndex &index)
{
    if (index.isValid() && !m_model->rows().at(index.row()).session.isNull())
        emit opened(m_model->rows().at(index.row()).session);
}

void CellTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openRow(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void CellTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

// What is dispensable goes before the columns that share the rest become too narrow to read.
void CellTable::share()
{
    const int sharing = int(std::count_if(m_columns.begin(), m_columns.end(),
                                          [](const CellColumn &column) { return column.width == 0; }));
    int left = viewport()->width();
    for (const CellColumn &column : std::as_const(m_columns))
        left -= m_appearance.px(column.width);
    for (int i = 0; i < m_columns.size(); ++i) {
        const bool goes = m_columns.at(i).dispensable && left < sharing * m_appearance.px(leastShare);
        setColumnHidden(i, goes);
        if (goes)
            left += m_appearance.px(m_columns.at(i).width);
    }
    for (int i = 0; i < m_columns.size(); ++i) {
        const int width = m_columns.at(i).width;
        setColumnWidth(i, width > 0 ? m_appearance.px(width)
                                    : std::max(left / std::max(sharing, 1), m_appearance.px(leastShare)));
    }
}

} // namespace Baton
