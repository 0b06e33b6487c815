// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "ui/look/paint.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int railWidth = 80;
constexpr int brandHeight = 48;
constexpr int itemHeight = 50;
constexpr int itemGap = 2;
constexpr int most = 99;

} // namespace

RailButton::RailButton(const Appearance &appearance, Glyph glyph, const QString &text,
                       QWidget *parent)
    : QToolButton(parent), m_appearance(appearance), m_glyph(glyph)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? tr("%n need you", nullptr, count) : QString());
    setToolTip(accessibleDescription());
    update();
}

QSize RailButton::sizeHint() const
{
    return {m_appearance.px(railWidth), m_appearance.px(itemHeight)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    QPainter painter(this);
    if (isChecked() || underMouse())
        painter.fillRect(rect(), isChecked() ? look.surface : look.hover);
    if (isChecked())
        painter.fillRect(0, 0, 3, height(), look.accent);
    const QColor ink = isChecked() ? look.accent : look.text2;
    const int size = m_appearance.px(20);
    const int top = m_appearance.px(7);
    paintGlyph(painter, QRect(0, top, width(), size), m_glyph, size, ink);
    paintLine(painter, QRect(2, m_appearance.px(28), width() - 4, m_appearance.px(18)), text(),
              m_appearance.font(Type::Meta, isChecked() ? Weight::Strong : Weight::Normal), ink,
              Qt::AlignHCenter);
    if (m_count > 0)
        paintCount(painter);
}

void RailButton::paintCount(QPainter &painter) const
{
    const Look &look = m_appearance.look();
    const QFont font = m_appearance.font(Type::Meta, Weight::Strong);
    const QString words = m_count > most ? tr("%1+").arg(most) : locale().toString(m_count);
    const int high = m_appearance.px(15);
    const int wide = qMax(high + 1, QFontMetrics(font).horizontalAdvance(words) + 8);
    const QRect pill(width() / 2 + m_appearance.px(7), m_appearance.px(3), wide, high);
    paintBox(painter, pill, look.accent, look.accent, high / 2.0);
    paintLine(painter, pill, words, font, look.onAccent, Qt::AlignHCenter);
}

Rail::Rail(const Appearance &appearance, QWidget *parent)
    : Pane(appearance, &Look::rail, Qt::RightEdge, parent),
      m_group(new QButtonGroup(this)),
      m_column(new QVBoxLayout(this))
{
    setFixedWidth(appearance.px(railWidth));
    auto *brand = new QWidget(this);
    brand->setFixedHeight(appearance.px(brandHeight));
    auto *name = new Label(appearance, Type::Pane, &Look::text, Weight::Strong, brand);
    name->setText(u"Baton"_s);
    auto *row = new QHBoxLayout(brand);
    row->setContentsMargins(8, 0, 4, 0);
    row->setSpacing(5);
    row->addWidget(new GlyphLabel(appearance, Glyph::Baton, 18, &Look::accent, brand));
    row->addWidget(name, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(itemGap);
    m_column->addWidget(brand);
    m_column->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int page) {
        // However one came here: Tab finds the page that is shown, arrows the others.
        for (QAbstractButton *button : m_group->buttons())
            button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
        emit chosen(page);
    });
}

RailButton *Rail::addPage(Glyph glyph, const QString &name, const QString &objectName)
{
    auto *button = new RailButton(m_appearance, glyph, name, this);
    button->setObjectName(objectName);
    const int page = int(m_group->buttons().size());
    m_group->addButton(button, page);
    m_column->insertWidget(m_column->count() - 1, button);
    button->setChecked(page == 0);
    return button;
}

void Rail::setCurrent(int page)
{
    if (QAbstractButton *button = m_group->button(page))
        button->click();
}

} // namespace Baton
