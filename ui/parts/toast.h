// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QFrame>
#include <QTimer>

#include <functional>

namespace Baton {

class Button;
class Label;

/// Says that something is about to be done, and takes it back on request. It is done when the time
/// is over (5 s; it stands still while somebody points at it or has the focus on it), when something
/// else comes, or when finish() is called. Never for errors.
class Toast : public QFrame
{
    Q_OBJECT

public:
    /// Lies at the bottom left of `over`.
    Toast(const Appearance &appearance, QWidget *over);

    void say(const QString &text, std::function<void()> act, std::function<void()> undone);
    void finish();
    void undo();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();
    void place();
    void showLeft();

    const Appearance &m_appearance;
    QTimer m_ticker;
    int m_left = 0; ///< seconds
    std::function<void()> m_act;
    std::function<void()> m_undone;
    Label *m_text;
    Button *m_undo;
};

} // namespace Baton
