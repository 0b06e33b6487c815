// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/frame.h"

namespace Baton {

class Button;

/// A system event, a day, or folded events: one centred line with a rule on both sides.
class Line : public ThreadFrame
{
    Q_OBJECT

public:
    Line(const Appearance &appearance, QWidget *parent);

    void setEntry(const ThreadEntry &entry) override;
    int arrange(int width) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words() const;
    bool hasGlyph() const;
    int wordsWidth() const;
    int wordsLeft() const;

    const Appearance &m_appearance;
    ThreadEntry m_entry;
    Button *m_unfold;
    Button *m_tryAgain; ///< of a step that failed
};

} // namespace Baton
