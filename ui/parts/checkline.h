// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QWidget>

namespace Baton {

class GlyphLabel;
class Label;

enum class CheckState { Idle, Waiting, Checking, Fine, Warning, Error };

/// What a check of something typed has found: an icon, a sentence, and room for both kept free
/// while nothing is said.
class CheckLine : public QWidget
{
    Q_OBJECT

public:
    /// The words are found as `name`.
    CheckLine(const Appearance &appearance, const QString &name, QWidget *parent = nullptr);

    void say(CheckState state, const QString &words);
    CheckState state() const { return m_state; }

private:
    CheckState m_state = CheckState::Idle;
    GlyphLabel *m_icon;
    Label *m_words;
};

} // namespace Baton
