// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/draft.h"

#include "ui/parts/button.h"
#include "ui/parts/chiplabel.h"
#include "ui/thread/messagetext.h"
#include "ui/words/threadwords.h"
#include "ui/words/times.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int padding = 11;
constexpr int top = 9;
constexpr int gap = 8;

bool isOutdated(const ThreadItem &item)
{
    return item.delivery == EffectStatus::Cancelled;
}

} // namespace

Draft::Draft(const Appearance &appearance, QWidget *parent)
    : ThreadFrame(parent),
      m_appearance(appearance),
      m_text(new MessageText(appearance, Type::Body, this)),
      m_chip(new ChipLabel(appearance, this)),
      m_copy(new Button(appearance, ButtonKind::Primary, Glyph::Copy, tr("Copy draft"), this)),
      m_discard(new Button(appearance, ButtonKind::Flat, Glyph::None, tr("Discard"), this)),
      m_why(new Button(appearance, ButtonKind::Link, Glyph::None, tr("Why"), this))
{
    m_copy->setObjectName(u"copyDraft"_s);
    m_copy->setKeys({u"F2"_s});
    m_discard->setObjectName(u"discardDraft"_s);
    m_discard->setKeys({tr("Del")});
    m_why->setObjectName(u"why"_s);
    m_why->setMeta(true);
    for (Button *button : {m_copy, m_discard})
        button->setSmall(true);
    connect(m_copy, &QAbstractButton::clicked, this, &Draft::copy);
    connect(m_why, &QAbstractButton::clicked, this, [this] { emit whyAsked(m_item.decision); });
    connect(m_discard, &QAbstractButton::clicked, this, [this] {
        emit commandAsked({CommandKind::Discard, {}, m_item.effect, {}});
    });
}

void Draft::copy()
{
    QGuiApplication::clipboard()->setText(m_item.text);
    m_copy->setGlyph(Glyph::Check);
}

void Draft::setEntry(const ThreadEntry &entry)
{
    if (entry.item.text != m_item.text)
        m_copy->setGlyph(Glyph::Copy);
    m_item = entry.item;
    m_text->setMessage(m_item.text, false, true);
    m_chip->setChip(isOutdated(m_item) ? Chip{Tone::Neutral, Glyph::Clock, tr("Outdated")}
                                       : Chip{Tone::Neutral, Glyph::Lock, tr("Team only")});
    // A draft that reached the helpdesk is a note there; nothing can take it back from here.
    m_discard->setVisible(!m_item.effect.isNull()
                          && !isFinal(m_item.delivery.value_or(EffectStatus::Done)));
    m_why->setVisible(!m_item.decision.isNull());
    setAccessibleName(tr("%1, not sent").arg(ThreadWords::sentence(m_item)));
    update();
}

int Draft::arrange(int width)
{
    const int head = m_appearance.px(18);
    const QSize chip = m_chip->sizeHint();
    m_chip->setGeometry(width - padding - chip.width(), top - 1, chip.width(), chip.height());
    int y = top + head + 3;
    const int inner = width - 2 * padding;
    const int height = m_text->heightAt(inner);
    m_text->setGeometry(padding, y, inner, height);
    y += height + gap;
    int x = padding;
    for (Button *button : {m_copy, m_discard}) {
        const QSize size = button->sizeHint();
        button->setGeometry(x, y, size.width(), size.height());
        x += size.width() + gap;
    }
    const QSize why = m_why->sizeHint();
    m_why->setGeometry(width - padding - why.width() + 2, y, why.width(), m_copy->height());
    return y + m_copy->height() + top;
}

void Draft::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(isOutdated(m_item) ? look.field : look.accent, 1.5);
    pen.setDashPattern({4 / 1.5, 3 / 1.5});
    painter.setPen(pen);
    painter.setBrush(look.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 8, 8);

    QString rest = tr("· not sent · %1").arg(Times::clock(m_item.at));
    if (m_item.confidence > 0)
        rest += tr(" · confidence %1").arg(locale().toString(m_item.confidence, 'f', 2));
    const QRect head(padding, top, m_chip->x() - padding - gap, m_appearance.px(headHeight));
    const Role ink = isOutdated(m_item) ? &Look::text2 : &Look::accent;
    paintHead(painter, head, {Glyph::Draft, tr("AI draft"), rest, ink}, ink, false, m_appearance);

    const int left = (m_discard->isHidden() ? m_copy : m_discard)->geometry().right() + gap;
    const int right = m_why->isHidden() ? width() - padding : m_why->x();
    QString hint = tr("Paste it where you reply");
    if (!m_why->isHidden())
        hint += u" · "_s;
    paintLine(painter, QRect(left, m_copy->y(), right - left, m_copy->height()), hint,
              m_appearance.font(Type::Meta), look.text3, Qt::AlignRight);
}

} // namespace Baton
