// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QTimer>
#include <QWidget>

namespace Baton {

/// Grey bars where rows will be. Appears only when an answer takes longer than 150 ms: what comes
/// at once never flickers.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    Skeleton(const Appearance &appearance, Role fill, QWidget *over);

    void start();
    void stop();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    Role m_fill;
    QTimer m_delay;
};

} // namespace Baton
