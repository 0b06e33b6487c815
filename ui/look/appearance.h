// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QFont>
#include <QObject>
#include <QPointer>

class QApplication;

namespace Baton {

class Style;

/// Steps of type, in px at a system font of 13 px. They are differences: a larger system font makes
/// everything larger.
enum class Type { Meta = 11, Small = 12, Body = 13, Pane = 14, Person = 15, Page = 17, Empty = 20 };
enum class Weight { Normal, Strong };
enum class ThemeChoice { AsDesktop, Light, Dark, HighContrast };

/// Dresses the application (style, palette, style sheet) and tells widgets which colours and fonts
/// are in force. Owned by the window; widgets keep a reference and read it when they paint.
class Appearance : public QObject
{
    Q_OBJECT

public:
    Appearance(QApplication &application, ThemeChoice choice, QObject *parent = nullptr);

    const Look &look() const { return m_look; }
    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);

    /// "Reduce motion": nothing flashes, turns or glides.
    bool isStill() const { return m_still; }
    void setStill(bool still);

    QFont font(Type type, Weight weight = Weight::Normal) const;
    /// The system's fixed font, for codes and commands.
    QFont fixedFont() const;
    /// A length drawn for a 13 px font, for the font in force; never shorter than drawn.
    int px(int length) const { return qRound(length * m_scale); }

signals:
    /// Colours changed. Palettes arrived already; this is for what keeps a colour of its own.
    void changed();

private:
    void dress();

    QApplication &m_application;
    QPointer<Style> m_style; ///< the application's
    bool m_still = false;
    ThemeChoice m_choice;
    bool m_desktopIsDark;
    QFont m_base;
    qreal m_scale = 1;
    Look m_look;
};

} // namespace Baton
