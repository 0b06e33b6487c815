// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/appearance.h"

#include "ui/look/sheet.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

namespace Baton {

namespace {

constexpr qreal drawnFor = 13;

// Qt 6.4 cannot tell the desktop's colour scheme: the palette it gave us at the start can.
bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

Theme themeOf(ThemeChoice choice, bool desktopIsDark)
{
    switch (choice) {
    case ThemeChoice::AsDesktop: return desktopIsDark ? Theme::Dark : Theme::Light;
    case ThemeChoice::Light: return Theme::Light;
    case ThemeChoice::Dark: return Theme::Dark;
    case ThemeChoice::HighContrast: return Theme::HighContrast;
    }
    Q_UNREACHABLE();
}

} // namespace

Appearance::Appearance(QApplication &application, ThemeChoice choice, QObject *parent)
    : QObject(parent),
      m_application(application),
      m_style(new Style),
      m_choice(choice),
      m_desktopIsDark(isDark(QApplication::palette())),
      m_base(QApplication::font())
{
    m_scale = qMax(1.0, QFontInfo(m_base).pixelSize() / drawnFor);
    QApplication::setStyle(m_style);
    dress();
}

void Appearance::choose(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    dress();
}

void Appearance::setStill(bool still)
{
    m_still = still;
    if (m_style)
        m_style->setStill(still);
}

void Appearance::dress()
{
    m_look = lookOf(themeOf(m_choice, m_desktopIsDark));
    QApplication::setPalette(paletteOf(m_look));
    m_application.setStyleSheet(sheetOf(m_look, m_scale));
    emit changed();
}

QFont Appearance::font(Type type, Weight weight) const
{
    QFont font = m_base;
    const qreal ratio = int(type) / drawnFor;
    if (m_base.pixelSize() > 0)
        font.setPixelSize(qRound(m_base.pixelSize() * ratio));
    else
        font.setPointSizeF(m_base.pointSizeF() * ratio);
    font.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont Appearance::fixedFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(qRound(11.5 * m_scale));
    return font;
}

} // namespace Baton
