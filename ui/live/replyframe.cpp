// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/replyframe.h"

#include "ui/thread/frame.h"
#include "ui/thread/messagetext.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int framePadding = 12;
constexpr int frameTop = 8;

} // namespace

ReplyFrame::ReplyFrame(const Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_text(new MessageText(appearance, Type::Body, this))
{
    m_text->setObjectName(u"approvalText"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReplyFrame::setItem(const ThreadItem &item)
{
    m_item = item;
    m_text->setMessage(item.text, false, true);
    setAccessibleName(tr("Reply that the customer has not seen: %1").arg(item.text));
    updateGeometry();
    update();
}

int ReplyFrame::heightForWidth(int width) const
{
    return 2 * frameTop + m_appearance.px(headHeight) + 1 + m_text->heightAt(width - 2 * framePadding);
}

QSize ReplyFrame::sizeHint() const
{
    return {m_appearance.px(300), heightForWidth(width())};
}

void ReplyFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int head = m_appearance.px(headHeight);
    m_text->setGeometry(framePadding, frameTop + head + 1, width() - 2 * framePadding,
                        height() - 2 * frameTop - head - 1);
}

void ReplyFrame::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(look.accent, 1.5);
    pen.setDashPattern({4 / 1.5, 3 / 1.5});
    painter.setPen(pen);
    painter.setBrush(look.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 8, 8);
    QRect head(framePadding, frameTop, width() - 2 * framePadding, m_appearance.px(headHeight));
    const QString length = tr("%n character(s)", nullptr, int(m_item.text.size()));
    const QFont meta = m_appearance.font(Type::Meta);
    paintLine(painter, head, length, meta, look.text3, Qt::AlignRight);
    head.setRight(head.right() - QFontMetrics(meta).horizontalAdvance(length) - 8);
    const QString name = m_item.author.isEmpty() ? tr("AI") : tr("%1 · AI").arg(m_item.author);
    paintHead(painter, head, {Glyph::Ai, name, tr("draft · customer has not seen this"), &Look::ai},
              &Look::text3, false, m_appearance);
}

} // namespace Baton
