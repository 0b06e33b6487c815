// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QWidget>

namespace Baton {

struct KeyHint
{
    QStringList keys;
    QString does;
};

/// A line of keys and what they do.
class KeyHints : public QWidget
{
    Q_OBJECT

public:
    KeyHints(const Appearance &appearance, const QList<KeyHint> &hints, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    QList<KeyHint> m_hints;
};

} // namespace Baton
