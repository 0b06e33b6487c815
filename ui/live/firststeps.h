// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/pane.h"

class QBoxLayout;

namespace Baton {

class Button;
class Label;

/// What Live shows before any conversation came: how to get there.
class FirstSteps : public Pane
{
    Q_OBJECT

public:
    FirstSteps(const Appearance &appearance, QWidget *parent = nullptr);

    /// A helpdesk is connected: only its first conversation is missing.
    void setConnected(bool connected);

signals:
    void connectAsked();
    void sandboxAsked();
    void importAsked();

private:
    QBoxLayout *makeActions();
    QBoxLayout *makeSteps();
    QBoxLayout *makeImport();
    QWidget *makeStep(int number, const QString &title, const QString &text);

    Label *m_headline;
    Label *m_text;
    Button *m_connect;
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
