// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/pane.h"

class QBoxLayout;

namespace Baton {

/// What Live shows before any conversation came: how to get there.
class FirstSteps : public Pane
{
    Q_OBJECT

public:
    FirstSteps(const Appearance &appearance, QWidget *parent = nullptr);

private:
    QWidget *makeStep(int number, const QString &title, const QString &text);
    QBoxLayout *makeCommand(const QString &name, const QString &what, const QString &command);
};

/// The drawing of a first page: two bubbles and a baton between them.
class HandoverDrawing : public QWidget
{
    Q_OBJECT

public:
    HandoverDrawing(const Appearance &appearance, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
};

} // namespace Baton
