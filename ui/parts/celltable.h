// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "ui/look/paint.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

#include <optional>

namespace Baton {

/// What one place of a CellTable says: an icon and words, or a chip.
struct Cell
{
    QString text;
    Glyph glyph = Glyph::None;
    Role colour = &Look::text;
    Weight weight = Weight::Normal;
    std::optional<Chip> chip = std::nullopt;

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// A row about one session, with a sentence that says all of it.
struct CellRow
{
    SessionId session;
    QString key; ///< tells rows of one session apart
    QList<Cell> cells;
    QString sentence;

    friend bool operator==(const CellRow &, const CellRow &) = default;
};

struct CellColumn
{
    QString head;
    int width = 0; ///< px at a 13 px font; 0: shares what is left
    bool dispensable = false; ///< goes first when there is no room
};

class CellModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    CellModel(const QList<CellColumn> &columns, QObject *parent = nullptr);

    void setRows(const QList<CellRow> &rows);
    const QList<CellRow> &rows() const { return m_rows; }
    const Cell *cell(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CellColumn> m_columns;
    QList<CellRow> m_rows;
};

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CellDelegate(const Appearance &appearance, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
};

/// A plain list of sessions with a few facts each. Enter, or a double click, opens one. The chosen
/// row stays chosen while the list changes around it.
class CellTable : public QTableView
{
    Q_OBJECT

public:
    CellTable(const Appearance &appearance, const QList<CellColumn> &columns, const QString &name,
              const QString &label, QWidget *parent = nullptr);

    void setRows(const QList<CellRow> &rows);
    const QList<CellRow> &rows() const { return m_model->rows(); }
    /// Nothing: no row is chosen.
    std::optional<CellRow> chosen() const;

signals:
    void opened(Baton::SessionId session);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openRow(const QModelIndex &index);
    void share();

    const Appearance &m_appearance;
    QList<CellColumn> m_columns;
    CellModel *m_model;
};

} // namespace Baton
