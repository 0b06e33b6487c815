// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QDialog>

namespace Baton {

/// All keys on one sheet.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    KeySheet(const Appearance &appearance, QWidget *parent);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
};

} // namespace Baton
