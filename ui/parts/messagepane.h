// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/glyph.h"
#include "ui/parts/pane.h"

namespace Baton {

class Button;
class GlyphLabel;
class Label;

/// Where nothing is to be shown: what that means, and at most one thing to do about it.
class MessagePane : public Pane
{
    Q_OBJECT

public:
    /// Its headline is found as `name`Headline, its button as `name`Action.
    MessagePane(const Appearance &appearance, Role fill, const QString &name,
                QWidget *parent = nullptr);

    /// Without `action` there is no button.
    void say(Glyph glyph, const QString &headline, const QString &text,
             const QString &action = {});

signals:
    void acted();

private:
    GlyphLabel *m_glyph;
    Label *m_headline;
    Label *m_text;
    Button *m_action;
};

} // namespace Baton
