// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/frame.h"

namespace Baton {

class Button;
class ChipLabel;
class MessageText;

/// A draft the AI made for people: dashed, for it was not sent to anyone. They copy it into the
/// helpdesk, where it stands as a note too.
class Draft : public ThreadFrame
{
    Q_OBJECT

public:
    Draft(const Appearance &appearance, QWidget *parent);

    void setEntry(const ThreadEntry &entry) override;
    int arrange(int width) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void copy();

    const Appearance &m_appearance;
    ThreadItem m_item;
    MessageText *m_text;
    ChipLabel *m_chip;
    Button *m_copy;
    Button *m_discard;
    Button *m_why;
};

} // namespace Baton
