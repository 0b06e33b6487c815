// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "ui/parts/pane.h"

class QBoxLayout;
class QHBoxLayout;

namespace Baton {

class Button;
class Label;

/// What Live shows before any conversation came: how to get there.
class FirstSteps : public Pane
{
    Q_OBJECT

public:
    FirstSteps(const Appearance &appearance, QWidget *parent = nullptr);

    /// A button for each helpdesk: the first click is the choice.
    void setPlatforms(const QList<Platform> &platforms);
    /// A helpdesk is connected: only its first conversation is missing.
    void setConnected(bool connected);

signals:
    void connectAsked(Baton::Platform platform);
    void arrivalsAsked();
    void sandboxAsked();
    void importAsked();

private:
    QBoxLayout *makeActions();
    QBoxLayout *makeSteps();
    QBoxLayout *makeImport();
    QWidget *makeStep(int number, const QString &title, const QString &text);

    const Appearance &m_look;
    Label *m_headline;
    Label *m_text;
    Button *m_arrivals; ///< what arrived from a helpdesk that is connected
    QHBoxLayout *m_actions = nullptr;
    QList<Button *> m_platforms;
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
