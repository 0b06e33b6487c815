// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QAbstractButton>

class QButtonGroup;
class QMenu;

namespace Baton {

class Button;

/// One word of a row of tabs with its count.
class Tab : public QAbstractButton
{
    Q_OBJECT

public:
    Tab(const Appearance &appearance, const QString &text, QWidget *parent = nullptr);

    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont wordFont() const;

    const Appearance &m_appearance;
    int m_count = 0;
};

/// A row of tabs. Those without room are in the menu behind the dots; the chosen one is always
/// seen.
class Tabs : public QWidget
{
    Q_OBJECT

public:
    Tabs(const Appearance &appearance, const QStringList &words, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int index);
    void setCounts(const QList<int> &counts);
    QSize sizeHint() const override;

signals:
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void fillMenu();

    const Appearance &m_appearance;
    QButtonGroup *m_group;
    Button *m_more;
    QMenu *m_menu;
    QList<Tab *> m_tabs;
};

} // namespace Baton
