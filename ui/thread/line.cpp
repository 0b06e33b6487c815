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
constexpr int iconGap = 4;

} // namespace

Line::Line(const Appearance &appearance, QWidget *parent)
    : ThreadFrame(parent),
      m_appearance(appearance),
      m_unfold(new Button(appearance, ButtonKind::Link, Glyph::None, u" "_s, this)),
      m_tryAgain(new Button(appearance, ButtonKind::Link, Glyph::None, tr("Try again"), this))
{
    m_unfold->setObjectName(u"unfold"_s);
    m_tryAgain->setObjectName(u"tryAgainStep"_s);
    m_tryAgain->setMeta(true);
    m_unfold->hide();
    m_tryAgain->hide();
    connect(m_unfold, &QAbstractButton::clicked, this, [this] { emit unfoldAsked(m_entry.key); });
    connect(m_tryAgain, &QAbstractButton::clicked, this, [this] {
        emit commandAsked({CommandKind::TryAgain, {}, m_entry.item.effect, {}});
    });
}

void Line::setEntry(const ThreadEntry &entry)
{
    m_entry = entry;
    const bool folds = entry.kind == ThreadEntry::Kind::Fold;
    m_unfold->setVisible(folds);
    if (folds)
        m_unfold->setWords(tr("%n event(s)", nullptr, entry.folded));
    m_tryAgain->setVisible(hasGlyph() && ThreadWords::canTryAgain(entry.item));
    setAccessibleName(words());
    setToolTip(plainTip(words()));
    update();
}

QString Line::words() const
{
    if (m_entry.kind != ThreadEntry::Kind::Item)
        return m_entry.kind == ThreadEntry::Kind::Day ? m_entry.item.text : QString();
    QStringList parts{Times::clock(m_entry.item.at), m_entry.item.text.simplified(),
                      ThreadWords::step(m_entry.item)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool Line::hasGlyph() const
{
    return m_entry.kind == ThreadEntry::Kind::Item;
}

int Line::wordsWidth() const
{
    if (m_entry.kind == ThreadEntry::Kind::Fold)
        return m_unfold->width();
    const int icon = hasGlyph() ? m_appearance.px(14) + iconGap : 0;
    const int again = m_tryAgain->isHidden() ? 0 : m_tryAgain->sizeHint().width() + ruleGap;
    const int room = width() - 2 * (shortestRule + ruleGap) - icon - again;
    const QFontMetrics metrics(m_appearance.font(Type::Meta));
    return icon + qMin(room, metrics.horizontalAdvance(words())) + again;
}

int Line::wordsLeft() const
{
    return (width() - wordsWidth()) / 2;
}

int Line::arrange(int width)
{
    const QSize size = m_unfold->sizeHint();
    const int height = m_appearance.px(lineHeight);
    resize(width, height);
    m_unfold->setGeometry((width - size.width()) / 2, (height - size.height()) / 2, size.width(),
                          size.height());
    const QSize again = m_tryAgain->sizeHint();
    m_tryAgain->setGeometry(wordsLeft() + wordsWidth() - again.width(),
                            (height - again.height()) / 2, again.width(), again.height());
    return height;
}

void Line::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    QPainter painter(this);
    int left = wordsLeft();
    int right = left + wordsWidth();
    painter.fillRect(0, height() / 2, left - ruleGap, 1, look.line);
    painter.fillRect(right + ruleGap, height() / 2, width(), 1, look.line);
    if (m_entry.kind == ThreadEntry::Kind::Fold)
        return;
    const auto trouble = ThreadWords::trouble(m_entry.item);
    const QColor ink = trouble ? look.ink(*trouble).text : look.text3;
    if (hasGlyph()) {
        const int icon = m_appearance.px(14);
        paintGlyph(painter, QRect(left, 0, icon, height()), ThreadWords::eventGlyph(m_entry.item),
                   icon, ink);
        left += icon + iconGap;
    }
    if (!m_tryAgain->isHidden())
        right -= m_tryAgain->width() + ruleGap;
    paintLine(painter, QRect(left, 0, right - left, height()), words(),
              m_appearance.font(Type::Meta), ink);
}

} // namespace Baton
