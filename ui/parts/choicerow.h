// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/paint.h"

#include <QAbstractButton>

namespace Baton {

/// One of several to pick from, a whole line each: mark, icon, name, what is said about it, a chip.
class ChoiceRow : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceRow(const Appearance &appearance, Glyph glyph, const QString &name, const QString &detail,
              const Chip &chip, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    Glyph m_glyph;
    QString m_detail;
    Chip m_chip;
};

} // namespace Baton
