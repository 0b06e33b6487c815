// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QLineEdit>

namespace Baton {

class Button;
class GlyphLabel;

/// A field to search in: a lens before the words, and behind them a button that empties it. Both are
/// ours, for the buttons QLineEdit brings have no name and no way by Tab.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const Appearance &appearance, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    GlyphLabel *m_lens;
    Button *m_clear;
};

} // namespace Baton
