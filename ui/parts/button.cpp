// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/button.h"

#include "ui/look/paint.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int buttonGap = 6;
constexpr int keyGap = 8;
constexpr int chevron = 12;

} // namespace

Button::Button(const Appearance &appearance, ButtonKind kind, Glyph glyph, const QString &text,
               QWidget *parent)
    : QPushButton(text, parent),
      m_appearance(appearance),
      m_kind(kind),
      m_glyph(glyph),
      m_iconOnly(text.isEmpty())
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    describe();
}

void Button::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

void Button::setMeta(bool meta)
{
    m_meta = meta;
    updateGeometry();
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    update();
}

void Button::setWords(const QString &text)
{
    setText(text);
    describe();
    updateGeometry();
    update();
}

void Button::setKeys(const QStringList &keys)
{
    m_keys = keys;
    describe();
    updateGeometry();
}

void Button::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    describe();
    updateGeometry();
    update();
}

void Button::setBusy(bool busy)
{
    m_busy = busy;
    setEnabled(!busy);
}

// A name given to an icon without words (setAccessibleName) is kept.
void Button::describe()
{
    if (text().isEmpty())
        return;
    setAccessibleName(text());
    tellWhole();
}

void Button::tellWhole()
{
    if (text().isEmpty())
        return;
    const QString keys = m_keys.isEmpty() ? m_hint : m_keys.join(u'+');
    const QString tip = keys.isEmpty() ? text() : text() + u" ("_s + keys + u')';
    const bool elides = m_kind == ButtonKind::Box && contentWidth() + 2 * padding() > width();
    setToolTip(m_iconOnly || !m_hint.isEmpty() || elides ? tip : QString());
}

void Button::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    tellWhole();
}

void Button::setHint(const QString &shortcut)
{
    m_hint = shortcut;
    describe();
}

QFont Button::wordFont() const
{
    const bool strong = m_kind == ButtonKind::Primary || m_kind == ButtonKind::Bar
        || m_kind == ButtonKind::Inverted;
    const bool small = m_kind == ButtonKind::Link || m_kind == ButtonKind::Bar || (m_small && m_kind != ButtonKind::Primary);
    return m_appearance.font(m_meta ? Type::Meta : small ? Type::Small : Type::Body,
                             strong ? Weight::Strong : Weight::Normal);
}

int Button::iconSize() const
{
    return m_appearance.px(m_kind == ButtonKind::Link || m_kind == ButtonKind::Bar ? 14 : 16);
}

int Button::padding() const
{
    if (m_kind == ButtonKind::Link)
        return 2;
    if (m_iconOnly)
        return (m_appearance.px(m_small ? 24 : 30) - iconSize()) / 2;
    return m_small ? 10 : 11;
}

int Button::contentWidth() const
{
    int width = m_glyph == Glyph::None ? 0 : iconSize();
    if (m_iconOnly)
        return width;
    width += (width > 0 ? buttonGap : 0) + QFontMetrics(wordFont()).horizontalAdvance(text());
    if (!m_keys.isEmpty())
        width += keyGap + keyCapsSize(m_keys, m_appearance).width();
    if (m_kind == ButtonKind::Box)
        width += 2 * buttonGap + m_appearance.px(chevron);
    return width;
}

QSize Button::sizeHint() const
{
    const int height = m_kind == ButtonKind::Link ? 20
        : m_kind == ButtonKind::Bar            ? 27
        : m_small                              ? 24
                                               : 30;
    return {contentWidth() + 2 * padding(), m_appearance.px(height)};
}

QSize Button::minimumSizeHint() const
{
    return m_kind == ButtonKind::Box ? QSize(m_appearance.px(60), sizeHint().height()) : sizeHint();
}

Button::Paint Button::paint() const
{
    const Look &look = m_appearance.look();
    const bool flat = m_kind == ButtonKind::Flat || m_kind == ButtonKind::Link;
    if (!isEnabled() && !m_busy) {
        if (flat)
            return {Qt::transparent, Qt::transparent, look.disabled, look.line};
        return {look.alt, look.line, look.disabled, look.line};
    }
    const QColor resting = flat ? QColor(Qt::transparent) : look.surface;
    const QColor fill = isDown() || (menu() && menu()->isVisible()) ? look.line
        : underMouse()                                             ? look.hover
                                                                   : resting;
    switch (m_kind) {
    case ButtonKind::Primary: {
        const QColor accent = underMouse() || isDown() ? look.accentHover : look.accent;
        return {accent, accent, look.onAccent, look.onAccent};
    }
    case ButtonKind::Danger: return {fill, look.danger, look.danger, look.dangerLine};
    case ButtonKind::Flat: return {fill, Qt::transparent, look.text2, look.btnLine};
    case ButtonKind::Bar:
        return {underMouse() ? fill : QColor(Qt::transparent), Qt::transparent, look.text,
                look.btnLine};
    case ButtonKind::Link: return {Qt::transparent, Qt::transparent, look.accent, look.btnLine};
    case ButtonKind::Box: return {fill, look.field, look.text, look.btnLine};
    case ButtonKind::Inverted:
        return {Qt::transparent, underMouse() ? look.surface : QColor(Qt::transparent),
                look.surface, look.surface};
    case ButtonKind::Quiet:
        return {underMouse() || isDown() ? look.hover : look.alt, look.line, look.text2, look.line};
    case ButtonKind::Normal: break;
    }
    return {fill, look.btnLine, look.text, look.btnLine};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Paint colours = paint();
    if (colours.fill.alpha() > 0 || colours.edge.alpha() > 0)
        paintBox(painter, rect(), colours.fill, colours.edge, 4);
    if (m_kind == ButtonKind::Bar)
        painter.fillRect(0, 0, 1, height(), m_appearance.look().line);
    paintContent(painter, colours);
}

void Button::paintContent(QPainter &painter, const Paint &colours) const
{
    QRect box = rect().adjusted(padding(), 0, -padding(), 0);
    if (m_kind != ButtonKind::Box && contentWidth() < box.width())
        box.setLeft(box.left() + (box.width() - contentWidth()) / 2);
    const Glyph glyph = m_busy ? Glyph::Spin : m_glyph;
    if (glyph != Glyph::None) {
        const QRect at(box.x(), 0, iconSize(), height());
        const bool quiet = m_kind == ButtonKind::Box && isEnabled();
        paintGlyph(painter, at, glyph, iconSize(),
                   quiet ? m_appearance.look().text2 : colours.ink);
        box.setLeft(at.right() + 1 + buttonGap);
    }
    if (m_iconOnly)
        return;
    if (m_kind == ButtonKind::Box) {
        const int size = m_appearance.px(chevron);
        paintGlyph(painter, QRect(box.right() - size, 0, size, height()), Glyph::Down, size,
                   m_appearance.look().text2);
        box.setRight(box.right() - size - buttonGap);
    }
    QFont font = wordFont();
    font.setUnderline(m_kind == ButtonKind::Link && underMouse());
    const int taken = paintLine(painter, box, text(), font, colours.ink);
    if (!m_keys.isEmpty()) {
        const QColor ink = m_kind == ButtonKind::Primary ? colours.ink : m_appearance.look().text2;
        paintKeyCaps(painter, box.adjusted(taken + keyGap, 0, 0, 0), m_keys,
                     isEnabled() ? ink : colours.ink, colours.cap, m_appearance);
    }
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        menu() ? showMenu() : click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Button::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void Button::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

} // namespace Baton
