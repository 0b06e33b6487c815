// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/pane.h"

class QButtonGroup;
class QVBoxLayout;

namespace Baton {

/// The parts of one page, below each other at its left; one is chosen.
class NavList : public Pane
{
    Q_OBJECT

public:
    explicit NavList(const Appearance &appearance, QWidget *parent = nullptr);

    /// Items are found by `objectName`.
    void add(const QString &words, const QString &objectName);
    int current() const;
    void setCurrent(int item);
    /// Something in it waits to be saved.
    void setMarked(int item, bool marked);

signals:
    void chosen(int item);

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
};

} // namespace Baton
