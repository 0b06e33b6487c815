// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/why/whyrows.h"

#include <QAbstractListModel>

namespace Baton {

/// The rows of one decision.
class WhyModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// The same number of rows of the same kinds is taken as a change in place.
    void setRows(const QList<WhyRow> &rows);
    const WhyRow &row(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<WhyRow> m_rows;
};

} // namespace Baton
