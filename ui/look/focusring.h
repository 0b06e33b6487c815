// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QFocusFrame>

class QApplication;

namespace Baton {

/// Shows which widget has the keyboard: 2 px of accent, 2 px outside. Follows the focus when it was
/// moved by keys; fields and item views show their focus themselves.
class FocusRing : public QFocusFrame
{
    Q_OBJECT

public:
    FocusRing(const Appearance &appearance, QApplication &application, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *now);

    const Appearance &m_appearance;
    bool m_byKey = false;
};

} // namespace Baton
