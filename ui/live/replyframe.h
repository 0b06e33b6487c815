// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "ui/look/appearance.h"

#include <QWidget>

namespace Baton {

class MessageText;

/// A reply that nobody has seen yet, in its dashed frame; as high as its text.
class ReplyFrame : public QWidget
{
    Q_OBJECT

public:
    ReplyFrame(const Appearance &appearance, QWidget *parent = nullptr);

    void setItem(const ThreadItem &item);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Appearance &m_appearance;
    ThreadItem m_item;
    MessageText *m_text;
};

} // namespace Baton
