// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/paint.h"

#include <QFrame>

namespace Baton {

class Button;
class Label;

struct Notice
{
    Tone tone = Tone::Accent;
    Glyph glyph = Glyph::Info;
    QString text;
    QString action;             ///< empty: none
    Glyph actionGlyph = Glyph::None;
    bool closable = true;

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// One sentence over a page, with at most one thing to do about it.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(const Appearance &appearance, QWidget *parent = nullptr);

    void say(const Notice &notice);
    const Notice &notice() const { return m_notice; }

signals:
    void acted();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    Notice m_notice;
    Label *m_text;
    Button *m_action;
    Button *m_close;
};

} // namespace Baton
