// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QDialog>

namespace Baton {

/// Asked once, when the window is closed while customers are answered: closing it is not meant to
/// silence the AI unnoticed. Escape leaves the window open.
class CloseDialog : public QDialog
{
    Q_OBJECT

public:
    CloseDialog(const Appearance &appearance, QWidget *parent);

signals:
    /// Whether Baton goes on without its window.
    void chosen(bool goesOn);
};

} // namespace Baton
