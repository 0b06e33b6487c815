// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/pane.h"

class QLineEdit;

namespace Baton {

class Button;
class Label;

/// Asks for one tag, in a small box under its button. Enter puts it on, Escape leaves.
class TagBox : public Pane
{
    Q_OBJECT

public:
    TagBox(const Appearance &appearance, QWidget *parent);

    /// `at` in global px; `present`: what the conversation has already.
    void ask(const QPoint &at, const QStringList &present);

signals:
    void chosen(const QString &tag);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void check();
    void accept();

    QStringList m_present;
    QLineEdit *m_field;
    Button *m_add;
    Label *m_hint;
};

} // namespace Baton
