// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "domain/clock.h"

#include <QAbstractListModel>
#include <QSet>

namespace Baton {

/// The Live list: a heading for each section that has sessions, and the sessions under it unless
/// it is folded. Takes whole lists and tells the view only what changed, so that the selection and
/// the place stay.
class SessionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Entry
    {
        bool heading = false;
        Section section = Section::WaitingForCustomer;
        int count = 0; ///< of a heading
        bool folded = false;
        SessionRow row; ///< of a session

        friend bool operator==(const Entry &, const Entry &) = default;
        bool sameThing(const Entry &other) const;
    };

    explicit SessionListModel(const Clock &clock, QObject *parent = nullptr);

    void setRows(const QList<SessionRow> &rows);
    /// Takes over what changed in the rows that are shown, and neither moves, adds nor removes
    /// any: for while somebody points at the list.
    void refreshRows(const QList<SessionRow> &rows);
    void toggle(Section section);

    const Entry &entry(int row) const { return m_entries.at(row); }
    QModelIndex indexOf(SessionId session) const;
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// Rows are being moved: what views do to their selection meanwhile is not a person's doing.
    bool isChanging() const { return m_changing; }
    /// The next session from `from` in a direction (1 or -1), headings left out.
    QModelIndex step(const QModelIndex &from, int direction) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// The rows are as the latest list wants them; views may have moved their current row.
    void settled();
    /// A shown session changed in something that people should see.
    void rowChanged(const QModelIndex &index);

private:
    QList<Entry> wanted() const;
    void become(const QList<Entry> &entries);
    void removeOthers(const QList<Entry> &entries);
    void put(int at, const Entry &entry);
    void replace(int at, const Entry &entry);

    const Clock &m_clock;
    QList<SessionRow> m_rows;
    QList<Entry> m_entries;
    QSet<int> m_folded;
    bool m_changing = false;
};

} // namespace Baton
