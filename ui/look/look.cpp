// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"

namespace Baton {

namespace {

QColor rgb(uint value)
{
    return QColor(QRgb(0xff000000u | value));
}

Look light()
{
    Look l;
    l.theme = Theme::Light;
    l.page = rgb(0xF3F5F8), l.surface = rgb(0xFFFFFF), l.alt = rgb(0xF8FAFC);
    l.rail = rgb(0xE7EBF1), l.hover = rgb(0xEDF1F6);
    l.line = rgb(0xDAE0E8), l.btnLine = rgb(0xB3BCC9), l.field = rgb(0x808B9B);
    l.text = rgb(0x17202C), l.text2 = rgb(0x465163), l.text3 = rgb(0x5A6678);
    l.disabled = rgb(0x8B95A3);
    l.accent = rgb(0x2456C4), l.accentHover = rgb(0x1B4499), l.onAccent = rgb(0xFFFFFF);
    l.accentTint = rgb(0xE4ECFC), l.accentLine = rgb(0x9DB7EE);
    l.ai = rgb(0x0A665E), l.aiTint = rgb(0xE1F2EF), l.aiLine = rgb(0x8FCBC2);
    l.cust = rgb(0x3D495A), l.custTint = rgb(0xEBEFF4), l.custLine = rgb(0xC3CCD8);
    l.mate = rgb(0x77378A), l.mateTint = rgb(0xF5EBF8), l.mateLine = rgb(0xD4B2DE);
    l.note = rgb(0x6F4B00), l.noteTint = rgb(0xFFF3CF), l.noteLine = rgb(0xDDB548);
    l.ok = rgb(0x17683A), l.okTint = rgb(0xE2F3E8), l.okLine = rgb(0x93CDA8);
    l.warn = rgb(0x8A4500), l.warnTint = rgb(0xFDEBD5), l.warnLine = rgb(0xE5AE72);
    l.danger = rgb(0xB0241B), l.dangerTint = rgb(0xFCE8E6), l.dangerLine = rgb(0xE9A39D);
    l.c1 = rgb(0x0A665E), l.c2 = rgb(0x74BFB4), l.c3 = rgb(0xC4730F), l.c4 = rgb(0x8391A4);
    return l;
}

Look dark()
{
    Look l;
    l.theme = Theme::Dark;
    l.page = rgb(0x12161C), l.surface = rgb(0x1A2029), l.alt = rgb(0x1F2631);
    l.rail = rgb(0x0D1116), l.hover = rgb(0x252D39);
    l.line = rgb(0x303A48), l.btnLine = rgb(0x465264), l.field = rgb(0x738095);
    l.text = rgb(0xE7EBF1), l.text2 = rgb(0xB6C0CE), l.text3 = rgb(0x98A4B5);
    l.disabled = rgb(0x6E7A8B);
    l.accent = rgb(0x8FB4FF), l.accentHover = rgb(0xB0CAFF), l.onAccent = rgb(0x0B1A36);
    l.accentTint = rgb(0x223254), l.accentLine = rgb(0x49669F);
    l.ai = rgb(0x70D1C3), l.aiTint = rgb(0x16322F), l.aiLine = rgb(0x2F6A62);
    l.cust = rgb(0xC6CFDB), l.custTint = rgb(0x272F3B), l.custLine = rgb(0x414D5E);
    l.mate = rgb(0xDFAAEF), l.mateTint = rgb(0x34233B), l.mateLine = rgb(0x6B477A);
    l.note = rgb(0xF0C868), l.noteTint = rgb(0x332A14), l.noteLine = rgb(0x7A642C);
    l.ok = rgb(0x80D49C), l.okTint = rgb(0x172E1F), l.okLine = rgb(0x336B47);
    l.warn = rgb(0xF6B86E), l.warnTint = rgb(0x382712), l.warnLine = rgb(0x7A5526);
    l.danger = rgb(0xFF9F95), l.dangerTint = rgb(0x3D1F1D), l.dangerLine = rgb(0x86433D);
    l.c1 = rgb(0x4FB8A9), l.c2 = rgb(0x23645C), l.c3 = rgb(0xF0AE5A), l.c4 = rgb(0x728095);
    return l;
}

// White and few hues on black, edges as strong as text.
Look highContrast()
{
    Look l;
    l.theme = Theme::HighContrast;
    l.page = rgb(0x000000), l.surface = rgb(0x000000), l.alt = rgb(0x0D0D0D);
    l.rail = rgb(0x000000), l.hover = rgb(0x262626);
    l.line = rgb(0x8C8C8C), l.btnLine = rgb(0xFFFFFF), l.field = rgb(0xFFFFFF);
    l.text = rgb(0xFFFFFF), l.text2 = rgb(0xF2F2F2), l.text3 = rgb(0xDADADA);
    l.disabled = rgb(0xA0A0A0);
    l.accent = rgb(0x8FCBFF), l.accentHover = rgb(0xBFE1FF), l.onAccent = rgb(0x000000);
    l.accentTint = rgb(0x002B52), l.accentLine = rgb(0x8FCBFF);
    l.ai = rgb(0x5EEAD4), l.aiTint = rgb(0x00332D), l.aiLine = rgb(0x5EEAD4);
    l.cust = rgb(0xFFFFFF), l.custTint = rgb(0x262626), l.custLine = rgb(0xFFFFFF);
    l.mate = rgb(0xF0B8FF), l.mateTint = rgb(0x3A0F47), l.mateLine = rgb(0xF0B8FF);
    l.note = rgb(0xFFD84D), l.noteTint = rgb(0x332700), l.noteLine = rgb(0xFFD84D);
    l.ok = rgb(0x86F2A6), l.okTint = rgb(0x06331A), l.okLine = rgb(0x86F2A6);
    l.warn = rgb(0xFFC070), l.warnTint = rgb(0x3D2300), l.warnLine = rgb(0xFFC070);
    l.danger = rgb(0xFFA9A0), l.dangerTint = rgb(0x4A0E0A), l.dangerLine = rgb(0xFFA9A0);
    l.c1 = rgb(0x5EEAD4), l.c2 = rgb(0x1F7A6E), l.c3 = rgb(0xFFC070), l.c4 = rgb(0xB0B0B0);
    return l;
}

} // namespace

Look lookOf(Theme theme)
{
    switch (theme) {
    case Theme::Light: return light();
    case Theme::Dark: return dark();
    case Theme::HighContrast: return highContrast();
    }
    Q_UNREACHABLE();
}

Ink Look::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return {text2, alt, line};
    case Tone::Accent: return {accentHover, accentTint, accentLine};
    case Tone::Ai: return {ai, aiTint, aiLine};
    case Tone::Mate: return {mate, mateTint, mateLine};
    case Tone::Cust: return {cust, custTint, custLine};
    case Tone::Note: return {note, noteTint, noteLine};
    case Tone::Ok: return {ok, okTint, okLine};
    case Tone::Warn: return {warn, warnTint, warnLine};
    case Tone::Danger: return {danger, dangerTint, dangerLine};
    }
    Q_UNREACHABLE();
}

QPalette paletteOf(const Look &look)
{
    QPalette p;
    p.setColor(QPalette::Window, look.page);
    p.setColor(QPalette::WindowText, look.text);
    p.setColor(QPalette::Base, look.surface);
    p.setColor(QPalette::AlternateBase, look.alt);
    p.setColor(QPalette::Text, look.text);
    p.setColor(QPalette::PlaceholderText, look.text3);
    p.setColor(QPalette::Button, look.surface);
    p.setColor(QPalette::ButtonText, look.text);
    p.setColor(QPalette::BrightText, look.danger);
    p.setColor(QPalette::Highlight, look.accent);
    p.setColor(QPalette::HighlightedText, look.onAccent);
    p.setColor(QPalette::Link, look.accent);
    p.setColor(QPalette::LinkVisited, look.accent);
    p.setColor(QPalette::ToolTipBase, look.text);
    p.setColor(QPalette::ToolTipText, look.surface);
    p.setColor(QPalette::Light, look.surface);
    p.setColor(QPalette::Midlight, look.hover);
    p.setColor(QPalette::Mid, look.line);
    p.setColor(QPalette::Dark, look.btnLine);
    p.setColor(QPalette::Shadow, look.field);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, look.disabled);
    return p;
}

} // namespace Baton
