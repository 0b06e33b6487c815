// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QToolButton>

class QButtonGroup;

namespace Baton {

/// A choice of two or three that share one edge.
class Segments : public QWidget
{
    Q_OBJECT

public:
    Segments(const Appearance &appearance, const QStringList &words, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int index);

signals:
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

} // namespace Baton
