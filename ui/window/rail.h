// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/glyph.h"
#include "ui/parts/pane.h"

#include <QToolButton>

class QButtonGroup;
class QVBoxLayout;

namespace Baton {

/// A page in the rail: icon over its name, and how much there waits for somebody.
class RailButton : public QToolButton
{
    Q_OBJECT

public:
    RailButton(const Appearance &appearance, Glyph glyph, const QString &text,
               QWidget *parent = nullptr);

    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCount(QPainter &painter) const;

    const Appearance &m_appearance;
    Glyph m_glyph;
    int m_count = 0;
};

/// The way from page to page. Pages that do not exist are not in it.
class Rail : public Pane
{
    Q_OBJECT

public:
    Rail(const Appearance &appearance, QWidget *parent = nullptr);

    RailButton *addPage(Glyph glyph, const QString &name, const QString &objectName);
    void setCurrent(int page);

signals:
    void chosen(int page);

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
};

} // namespace Baton
