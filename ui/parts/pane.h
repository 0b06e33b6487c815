// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QWidget>

namespace Baton {

/// A flat area: one fill, and a 1 px line on the edges asked for.
class Pane : public QWidget
{
    Q_OBJECT

public:
    Pane(const Appearance &appearance, Role fill, Qt::Edges lines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

    const Appearance &m_appearance;

private:
    Role m_fill;
    Qt::Edges m_lines;
};

/// A separator of 1 px.
class Rule : public QWidget
{
    Q_OBJECT

public:
    Rule(const Appearance &appearance, Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
};

} // namespace Baton
