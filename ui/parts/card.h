// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QFrame>

class QVBoxLayout;

namespace Baton {

class Label;

/// A white box on a page: a title, what it is about, and what belongs together below.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const Appearance &appearance, QWidget *parent = nullptr);

    /// Without a title there is no head.
    void setTitle(const QString &title, const QString &about = {});
    /// A bar at the left edge says how it stands; null: none.
    void setBar(Role colour);
    QVBoxLayout *column() { return m_column; }
    /// A widget at the right of the head.
    void setCorner(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    QVBoxLayout *m_column;
    QWidget *m_head;
    Label *m_title;
    Label *m_about;
    Role m_bar = nullptr;
};

} // namespace Baton
