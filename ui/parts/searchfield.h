// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QLineEdit>

namespace Baton {

/// A line to type in, with a lens before it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const Appearance &appearance, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
};

} // namespace Baton
