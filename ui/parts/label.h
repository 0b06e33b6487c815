// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QLabel>

namespace Baton {

/// Plain text in a step of type and a colour role; never markup, for much of it was written by
/// strangers. A label that does not wrap elides, and tells the whole text as its tooltip then.
class Label : public QLabel
{
    Q_OBJECT

public:
    Label(const Appearance &appearance, Type type, Role colour, Weight weight = Weight::Normal,
          QWidget *parent = nullptr);

    void setColour(Role colour);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    bool elides() const;
    void tellWhole();

    const Appearance &m_appearance;
    Role m_colour;
};

} // namespace Baton
