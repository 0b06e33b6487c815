// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QAbstractButton>

namespace Baton {

/// On or off, with the word beside it. For what acts at once or after Save.
class Switch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Switch(const Appearance &appearance, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Appearance &m_appearance;
};

} // namespace Baton
