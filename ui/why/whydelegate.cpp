// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/whydelegate.h"

#include "ui/why/whymodel.h"
#include "ui/words/whywords.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int padding = 12;
constexpr int boxPadding = 10;
constexpr int titleHeight = 28;
constexpr int gateHeight = 23;
constexpr int sourceHeight = 39;
constexpr int effectHeight = 26;
constexpr int wayHeight = 22;
constexpr int icon = 14;
constexpr int iconGap = 7;
constexpr int numberWidth = 20;

const WhyRow &rowOf(const QModelIndex &index)
{
    return static_cast<const WhyModel *>(index.model())->row(index.row());
}

} // namespace

WhyDelegate::WhyDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance)
{
}

int WhyDelegate::headlineHeight(const WhyHeadline &headline, int width) const
{
    const QFontMetrics small(m_appearance.font(Type::Small));
    const QRect room(0, 0, width - 2 * (padding + boxPadding + 1), 10000);
    const int text = headline.sentence.isEmpty()
        ? 0
        : small.boundingRect(room, Qt::TextWordWrap, headline.sentence).height();
    return padding - 2 + 2 * (boxPadding - 1) + m_appearance.px(18) + text + 5;
}

QSize WhyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const WhyRow &row = rowOf(index);
    if (const auto *headline = std::get_if<WhyHeadline>(&row.what)) {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        return {0, headlineHeight(*headline, view ? view->viewport()->width() : 280)};
    }
    const int heights[] = {0,          titleHeight,  gateHeight,
                           sourceHeight, effectHeight, wayHeight};
    return {0, m_appearance.px(heights[row.what.index()])};
}

void WhyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const WhyRow &row = rowOf(index);
    std::visit([&](const auto &what) { paintRow(*painter, option.rect, row, what); }, row.what);
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintBox(*painter, option.rect, Qt::transparent, m_appearance.look().accent, 0, 2);
}

void WhyDelegate::paintRow(QPainter &painter, const QRect &rect, const WhyRow &,
                           const WhyHeadline &headline) const
{
    const Ink ink = m_appearance.look().ink(headline.words.tone);
    const QRect box = rect.adjusted(padding, padding - 2, -padding, -5);
    paintBox(painter, box, ink.tint, ink.line, 4);
    const QRect inner = box.adjusted(boxPadding + 1, boxPadding - 1, -boxPadding, 0);
    const int size = m_appearance.px(16);
    const QRect line(inner.x(), inner.y(), inner.width(), m_appearance.px(18));
    paintGlyph(painter, QRect(line.topLeft(), QSize(size, line.height())), headline.words.glyph,
               size, ink.text);
    paintLine(painter, line.adjusted(size + 6, 0, 0, 0), headline.words.text,
              m_appearance.font(Type::Body, Weight::Strong), ink.text);
    painter.setFont(m_appearance.font(Type::Small));
    painter.setPen(m_appearance.look().text);
    painter.drawText(inner.adjusted(0, line.height(), 0, 0), Qt::TextWordWrap, headline.sentence);
}

void WhyDelegate::paintRow(QPainter &painter, const QRect &rect, const WhyRow &,
                           const WhyTitle &title) const
{
    const Look &look = m_appearance.look();
    const QRect line = rect.adjusted(padding, 4, -padding, 0);
    paintLine(painter, line, title.text, m_appearance.font(Type::Meta, Weight::Strong), look.text2);
    paintLine(painter, line, title.right, m_appearance.font(Type::Meta), look.text3,
              Qt::AlignRight);
}

void WhyDelegate::paintRow(QPainter &painter, const QRect &rect, const WhyRow &row,
                           const GateResult &gate) const
{
    const Look &look = m_appearance.look();
    const Sign sign = WhyWords::gateState(gate.state);
    const bool stopped = gate.state == GateState::Stopped;
    const bool held = gate.state == GateState::Held;
    if (stopped || held) {
        painter.fillRect(rect, stopped ? look.custTint : look.accentTint);
        painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()),
                         stopped ? look.text : look.accent);
    }
    const QColor ink = gate.state == GateState::Passed ? look.text : look.*sign.colour;
    const QRect line = rect.adjusted(padding, 0, -padding, 0);
    const int size = m_appearance.px(icon);
    paintGlyph(painter, QRect(line.topLeft(), QSize(size, line.height())), sign.glyph, size,
               look.*sign.colour);
    const QRect words = line.adjusted(size + iconGap, 0, 0, 0);
    const int taken = paintLine(
        painter, words, WhyWords::gate(gate.gate, row.mode),
        m_appearance.font(Type::Small, stopped || held ? Weight::Strong : Weight::Normal), ink);
    paintLine(painter, words.adjusted(taken + 8, 0, 0, 0), WhyWords::gateValue(gate),
              m_appearance.font(Type::Meta), stopped || held ? ink : look.text3, Qt::AlignRight);
}

void WhyDelegate::paintRow(QPainter &painter, const QRect &rect, const WhyRow &row,
                           const Source &source) const
{
    const Look &look = m_appearance.look();
    const QFont meta = m_appearance.font(Type::Meta);
    const int half = m_appearance.px(20);
    QRect line(rect.x() + padding, rect.y(), rect.width() - 2 * padding, half);
    const int lead = m_appearance.px(numberWidth);
    paintLine(painter, line.adjusted(0, 1, 0, 1), u"[%1]"_s.arg(row.number), meta, look.text3);
    paintLine(painter, line.adjusted(lead, 0, 0, 0), source.title, m_appearance.font(Type::Small),
              look.text);

    line.moveTop(rect.y() + m_appearance.px(18));
    line.setHeight(m_appearance.px(18));
    const QFontMetrics metrics(meta);
    const int seenBy = m_appearance.px(60);
    const int figure = metrics.horizontalAdvance(u"0.00"_s);
    const QRect right(line.right() + 1 - seenBy, line.y(), seenBy, line.height());
    const int size = m_appearance.px(12);
    paintGlyph(painter, QRect(right.topLeft(), QSize(size, right.height())),
               source.internal ? Glyph::Lock : Glyph::Globe, size, look.text3);
    paintLine(painter, right.adjusted(size + 3, 0, 4, 0),
              source.internal ? tr("Internal") : tr("Public"), meta, look.text3);
    const QRect number(right.x() - 8 - figure, line.y(), figure + 1, line.height());
    paintLine(painter, number, WhyWords::score(source.score), meta, look.text2);
    const QRect bar(line.x() + lead, line.center().y() - 1, number.x() - 6 - line.x() - lead, 4);
    paintBar(painter, bar, source.score, look.ai, look.line);
}

void WhyDelegate::paintRow(QPainter &painter, const QRect &rect, const WhyRow &,
                           const EffectRow &effect) const
{
    const Look &look = m_appearance.look();
    const Sign sign = WhyWords::effect(effect.action);
    const QRect line = rect.adjusted(padding, 0, -padding, 0);
    const int size = m_appearance.px(icon);
    paintGlyph(painter, QRect(line.topLeft(), QSize(size, line.height())), sign.glyph, size,
               look.text2);
    const QRect words = line.adjusted(size + iconGap, 0, 0, 0);
    const Chip chip = WhyWords::effectState(effect);
    const QSize wanted = chipSize(chip, m_appearance);
    const int nameWidth = QFontMetrics(m_appearance.font(Type::Small)).horizontalAdvance(sign.text);
    // A long reason elides before the name does.
    const int shortest = chipSize({chip.tone, chip.glyph, u"Cancelled…"_s}, m_appearance).width();
    const int wide = qMin(wanted.width(), qMax(qMin(wanted.width(), shortest),
                                               words.width() - nameWidth - 8));
    paintLine(painter, words.adjusted(0, 0, -wide - 8, 0), sign.text,
              m_appearance.font(Type::Small), look.text);
    paintChip(painter, {words.right() + 1 - wide, line.y() + (line.height() - wanted.height()) / 2,
                        wide, wanted.height()}, chip, m_appearance);
}

void WhyDelegate::paintRow(QPainter &painter, const QRect &rect, const WhyRow &,
                           const WhyWay &way) const
{
    const Look &look = m_appearance.look();
    const int lead = m_appearance.px(icon) + iconGap;
    QRect line = rect.adjusted(padding + lead, 0, -padding, 0);
    const int size = m_appearance.px(12);
    line.setRight(line.right() - size - 4);
    const int taken = paintLine(painter, line, way.words, m_appearance.font(Type::Small),
                                look.accent);
    paintGlyph(painter, QRect(line.x() + taken + 4, line.y(), size, line.height()), Glyph::Right,
               size, look.accent);
}

} // namespace Baton
