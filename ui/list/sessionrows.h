// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QHash>
#include <QListView>
#include <QTimer>

namespace Baton {

class SessionDelegate;
class SessionListModel;

/// The list itself: keys, folding, and the clock that repaints only those visible rows whose words
/// changed with the second.
class SessionRows : public QListView
{
    Q_OBJECT

public:
    SessionRows(SessionListModel &model, SessionDelegate &delegate, const Clock &clock,
                QWidget *parent = nullptr);

    /// Moves the selection to the next (1) or previous (-1) session.
    void step(int direction);
    /// Somebody points at the list and moved a moment ago: rows must not move away under the hand.
    bool isPointedAt() const;

signals:
    /// Enter, or a double click: go to the thread.
    void entered();
    void pointerLeft();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void tick();
    void toggleAt(const QModelIndex &index);
    void flash(const QModelIndex &index);

    SessionListModel &m_model;
    SessionDelegate &m_delegate;
    const Clock &m_clock;
    QTimer m_ticker;
    QTimer m_pointing;
    QHash<qint64, QString> m_shownTimes; ///< by session: what the visible rows said last
};

} // namespace Baton
