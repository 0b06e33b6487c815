// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/pane.h"
#include "ui/why/whydelegate.h"
#include "ui/why/whymodel.h"

class QListView;
class QStackedWidget;

namespace Baton {

class Button;
class Label;
class MessagePane;

/// Why the AI did, or did not: the decision's answer first, its evidence below, and the way to the
/// decisions before and after.
class WhyPane : public Pane
{
    Q_OBJECT

public:
    WhyPane(const Appearance &appearance, QWidget *parent = nullptr);

    void setWhy(const WhyView &why);
    /// Nothing was decided, or it cannot be read.
    void setNothing(const QString &headline, const QString &text);
    /// The pane follows the latest decision until somebody picks an older one.
    bool followsLatest() const { return m_followsLatest; }
    void followLatest() { m_followsLatest = true; }
    DecisionId shown() const { return m_why.decision.id; }
    void focusRows();

signals:
    /// Null: the latest one.
    void decisionAsked(Baton::DecisionId decision);
    /// What would change a gate is to be shown: its name as the gate has it.
    void wayAsked(const QString &way);

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void ask(int index);
    void copy();
    void follow(const QModelIndex &index);

    WhyView m_why;
    bool m_followsLatest = true;
    WhyModel m_model;
    WhyDelegate m_delegate;
    Label *m_title;
    Label *m_place;
    Button *m_previous;
    Button *m_next;
    Button *m_copy;
    QStackedWidget *m_stack;
    QListView *m_rows;
    MessagePane *m_nothing;
};

} // namespace Baton
