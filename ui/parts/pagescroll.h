// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Baton {

/// The scrolling part of a page: cards below each other, as wide as there is room, and what has the
/// focus is always seen.
class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(const Appearance &appearance, QWidget *parent = nullptr);

    void add(QWidget *card);
    QWidget *body() { return m_body; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_body;
    QVBoxLayout *m_column;
};

} // namespace Baton
