// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/line.h"

#include "ui/parts/button.h"
#include "ui/words/threadwords.h"
#include "ui/words/times.h"
#include "ui/words/tips.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int lineHeight = 16;
constexpr int ruleGap = 8;
constexpr int shortestRule = 16;

} // namespace

Line::Line(const Appearance &appearance, QWidget *parent)
    : ThreadFrame(parent),
      m_appearance(appearance),
      m_unfold(new Button(appearance, ButtonKind::Link, Glyph::None, u" "_s, this))
{
    m_unfold->setObjectName(u"unfold"_s);
    m_unfold->hide();
    connect(m_unfold, &QAbstractButton::clicked, this, [this] { emit unfoldAsked(m_entry.key); });
}

void Line::setEntry(const ThreadEntry &entry)
{
    m_entry = entry;
    const bool folds = entry.kind == ThreadEntry::Kind::Fold;
    m_unfold->setVisible(folds);
    if (folds)
        m_unfold->setWords(tr("%n event(s)", nullptr, entry.folded));
    setAccessibleName(words());
    setToolTip(plainTip(words()));
    update();
}

QString Line::words() const
{
    if (m_entry.kind != ThreadEntry::Kind::Item)
        return m_entry.kind == ThreadEntry::Kind::Day ? m_entry.item.text : QString();
    return Times::clock(m_entry.item.at) + u" · "_s + m_entry.item.text.simplified();
}

bool Line::hasGlyph() const
{
    return m_entry.kind == ThreadEntry::Kind::Item;
}

int Line::arrange(int width)
{
    const QSize size = m_unfold->sizeHint();
    const int height = m_appearance.px(lineHeight);
    m_unfold->setGeometry((width - size.width()) / 2, (height - size.height()) / 2, size.width(),
                          size.height());
    return height;
}

void Line::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    QPainter painter(this);
    const QFont font = m_appearance.font(Type::Meta);
    const int icon = hasGlyph() ? m_appearance.px(14) : 0;
    const int lead = icon > 0 ? icon + 4 : 0;
    const int room = width() - 2 * (shortestRule + ruleGap) - lead;
    const int wide = m_entry.kind == ThreadEntry::Kind::Fold
        ? m_unfold->width()
        : qMin(room, QFontMetrics(font).horizontalAdvance(words()));
    const int left = (width() - lead - wide) / 2;
    const int middle = height() / 2;
    painter.fillRect(0, middle, left - ruleGap, 1, look.line);
    painter.fillRect(left + lead + wide + ruleGap, middle, width(), 1, look.line);
    if (m_entry.kind == ThreadEntry::Kind::Fold)
        return;
    if (icon > 0)
        paintGlyph(painter, QRect(left, 0, icon, height()), ThreadWords::eventGlyph(m_entry.item),
                   icon, look.text3);
    paintLine(painter, QRect(left + lead, 0, wide + 1, height()), words(), font, look.text3);
}

} // namespace Baton
