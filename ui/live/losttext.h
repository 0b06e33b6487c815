// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/pane.h"

class QPlainTextEdit;

namespace Baton {

/// What somebody typed for a reply that cannot be sent any more: to be copied, then put away.
class LostText : public Pane
{
    Q_OBJECT

public:
    LostText(const Appearance &appearance, QWidget *parent = nullptr);

    void setText(const QString &text);

signals:
    void dismissed();

private:
    QPlainTextEdit *m_text;
};

} // namespace Baton
