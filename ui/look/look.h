// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace Baton {

enum class Theme { Light, Dark, HighContrast };

/// What a chip, a notice or a headline is about. Hue says who or how bad, never decoration.
enum class Tone { Neutral, Accent, Ai, Mate, Cust, Note, Ok, Warn, Danger };

struct Ink
{
    QColor text;
    QColor tint;
    QColor line;
};

/// All colours of one theme, by role. Palette, style sheet, delegates and widgets take their
/// colours from here and nowhere else.
struct Look
{
    Theme theme = Theme::Light;

    QColor page;     ///< behind cards and threads
    QColor surface;  ///< lists, panels, headers, cards, fields
    QColor alt;      ///< table heads, section rows, status bar
    QColor rail;     ///< navigation
    QColor hover;
    QColor line;     ///< separators, card edges
    QColor btnLine;  ///< edge of buttons, segments, key caps
    QColor field;    ///< edge of what one types or picks in: 3 to 1
    QColor text;
    QColor text2;    ///< second line, labels, icons
    QColor text3;    ///< times, hints, event lines
    QColor disabled;

    QColor accent;      ///< yours to act on
    QColor accentHover; ///< hovered primary; text on accentTint
    QColor onAccent;
    QColor accentTint;
    QColor accentLine;

    QColor ai, aiTint, aiLine;
    QColor cust, custTint, custLine;
    QColor mate, mateTint, mateLine;
    QColor note, noteTint, noteLine;
    QColor ok, okTint, okLine;
    QColor warn, warnTint, warnLine;
    QColor danger, dangerTint, dangerLine;

    QColor c1, c2, c3, c4; ///< charts: confirmed, assumed, handed off, open

    Ink ink(Tone tone) const;
};

/// A role as a value: what a widget remembers instead of a colour, so that it survives a change of
/// theme.
using Role = QColor Look::*;

Look lookOf(Theme theme);
QPalette paletteOf(const Look &look);

} // namespace Baton
