// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/list/sessionlistmodel.h"
#include "ui/look/appearance.h"

#include <QStyledItemDelegate>

namespace Baton {

/// Paints a row of the Live list: who and how long, what was said, who has it and how it stands.
class SessionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SessionDelegate(const Appearance &appearance, const Clock &clock, QObject *parent = nullptr);

    /// The row shows that it changed until unflash is called.
    void flash(SessionId session);
    void unflash(SessionId session) { m_flashing.remove(session); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintHeading(QPainter &painter, const QRect &rect,
                      const SessionListModel::Entry &entry) const;
    void paintSession(QPainter &painter, const QRect &rect, const SessionRow &row) const;
    void paintFirstLine(QPainter &painter, const QRect &line, const SessionRow &row) const;
    void paintLastLine(QPainter &painter, const QRect &line, const SessionRow &row) const;

    const Appearance &m_appearance;
    const Clock &m_clock;
    QSet<SessionId> m_flashing;
};

} // namespace Baton
