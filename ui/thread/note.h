// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/frame.h"

namespace Baton {

class Button;
class FileStrip;
class MessageText;

/// An internal note: full width, with a bar and a lock, never round, never a bubble. Says that the
/// customer cannot see it.
class Note : public ThreadFrame
{
    Q_OBJECT

public:
    Note(const Appearance &appearance, ThreadFiles &files, QWidget *parent);

    void setEntry(const ThreadEntry &entry) override;
    int arrange(int width) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    ThreadItem m_item;
    MessageText *m_text;
    FileStrip *m_files;
    Button *m_why;
};

} // namespace Baton
