// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/thread/frame.h"

namespace Baton {

class Button;
class ChipLabel;
class FileStrip;
class Label;
class MessageText;

/// A message that reached or will reach the customer. Theirs stands left; the AI's right with a bar
/// and a robot; a teammate's right with a person. Under ours stands how its delivery went.
class Bubble : public ThreadFrame
{
    Q_OBJECT

public:
    Bubble(const Appearance &appearance, ThreadFiles &files, QWidget *parent);

    void setEntry(const ThreadEntry &entry) override;
    int arrange(int width) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isTheirs() const { return m_item.kind == ThreadItemKind::Customer; }
    bool isAi() const { return m_item.kind == ThreadItemKind::Ai; }
    void setDelivery();
    int arrangeDelivery(int y, int width);
    void paintDelivery(QPainter &painter);

    const Appearance &m_appearance;
    ThreadItem m_item;
    QRect m_box;      ///< the bubble itself
    QRect m_delivery; ///< icon and words under it, when there are any
    MessageText *m_text;
    FileStrip *m_files;
    ChipLabel *m_trouble;
    Button *m_tryAgain;
    Button *m_why;
};

} // namespace Baton
