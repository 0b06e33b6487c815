// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/bubble.h"

#include "ui/parts/button.h"
#include "ui/parts/chiplabel.h"
#include "ui/thread/filestrip.h"
#include "ui/thread/messagetext.h"
#include "ui/words/threadwords.h"
#include "ui/words/times.h"
#include "ui/words/tips.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int widest = 620;
constexpr int share = 84; ///< of the column, in percent
constexpr int sidePadding = 11;
constexpr int topPadding = 7;
constexpr int barWidth = 4;
constexpr int gap = 4;
constexpr int deliveryHeight = 16;

} // namespace

Bubble::Bubble(const Appearance &appearance, ThreadFiles &files, QWidget *parent)
    : ThreadFrame(parent),
      m_appearance(appearance),
      m_text(new MessageText(appearance, Type::Body, this)),
      m_files(new FileStrip(appearance, files, this)),
      m_trouble(new ChipLabel(appearance, this)),
      m_tryAgain(new Button(appearance, ButtonKind::Normal, Glyph::Refresh, tr("Try again"), this)),
      m_why(new Button(appearance, ButtonKind::Link, Glyph::None, tr("Why"), this))
{
    m_tryAgain->setObjectName(u"tryAgain"_s);
    m_tryAgain->setSmall(true);
    m_why->setObjectName(u"why"_s);
    m_why->setMeta(true);
    connect(m_why, &QAbstractButton::clicked, this, [this] { emit whyAsked(m_item.decision); });
    connect(m_tryAgain, &QAbstractButton::clicked, this, [this] {
        emit commandAsked({CommandKind::TryAgain, {}, m_item.effect, {}});
    });
}

void Bubble::setEntry(const ThreadEntry &entry)
{
    m_item = entry.item;
    m_text->setMessage(m_item.text, false, isAi());
    m_text->setVisible(!m_item.text.isEmpty());
    setAccessibleName(ThreadWords::sentence(m_item));
    m_files->setFiles(m_item.files);
    setDelivery();
    update();
}

void Bubble::setDelivery()
{
    const auto trouble = ThreadWords::trouble(m_item);
    m_trouble->setVisible(trouble.has_value());
    if (trouble) {
        m_trouble->setChip({*trouble, ThreadWords::deliveryGlyph(*m_item.delivery),
                            ThreadWords::delivery(m_item)});
        m_trouble->setToolTip(plainTip(ThreadWords::delivery(m_item)));
    }
    m_tryAgain->setVisible(ThreadWords::canTryAgain(m_item));
    m_why->setVisible(!m_item.decision.isNull());
}

int Bubble::arrange(int width)
{
    const int head = m_appearance.px(headHeight);
    const int limit = qMin(m_appearance.px(widest), width * share / 100);
    const int inner = limit - 2 * sidePadding - (isAi() ? barWidth : 0);
    int wide = m_item.text.isEmpty() ? 0 : m_text->naturalWidth(inner);
    wide = qMax(wide, m_files->naturalWidth(inner));
    const int boxWidth = wide + limit - inner;
    const int left = isTheirs() ? 0 : width - boxWidth;
    int y = head + 1 + topPadding;
    if (!m_item.text.isEmpty()) {
        const int height = m_text->heightAt(wide);
        m_text->setGeometry(left + sidePadding, y, wide, height);
        y += height;
    }
    if (const int files = m_files->arrange(wide); files > 0) {
        y += m_item.text.isEmpty() ? 0 : gap;
        m_files->setGeometry(left + sidePadding, y, wide, files);
        y += files;
    }
    y += topPadding;
    m_box = QRect(left, head + 1, boxWidth, y - head - 1);
    return arrangeDelivery(y, width);
}

int Bubble::arrangeDelivery(int y, int width)
{
    m_delivery = {};
    const QString words = ThreadWords::delivery(m_item);
    if (words.isEmpty() && m_item.decision.isNull())
        return y;
    const bool trouble = !m_trouble->isHidden();
    const int height = m_appearance.px(trouble ? 28 : deliveryHeight);
    y += 2;
    int right = width;
    if (!m_item.decision.isNull()) {
        const int wide = m_why->sizeHint().width();
        m_why->setGeometry(right - wide + 2, y, wide, height);
        right -= wide + 2;
    }
    if (!m_tryAgain->isHidden()) {
        const QSize size = m_tryAgain->sizeHint();
        m_tryAgain->setGeometry(right - size.width() - 4, y + (height - size.height()) / 2,
                                size.width(), size.height());
        right -= size.width() + 12;
    }
    if (trouble) {
        const QSize size = m_trouble->sizeHint();
        const int wide = qMin(size.width(), right - 6);
        m_trouble->setGeometry(right - wide - 6, y + (height - size.height()) / 2, wide,
                               size.height());
    } else if (!words.isEmpty()) {
        m_delivery = QRect(0, y, right, height);
    }
    return y + height;
}

void Bubble::paintDelivery(QPainter &painter)
{
    const Look &look = m_appearance.look();
    const QFont font = m_appearance.font(Type::Meta);
    QString words = ThreadWords::delivery(m_item);
    if (!m_item.decision.isNull())
        words += u" · "_s;
    const int wide = QFontMetrics(font).horizontalAdvance(words);
    const int icon = m_item.delivery ? m_appearance.px(14) : 0;
    const QRect text(qMax(icon + 4, m_delivery.right() + 1 - wide), m_delivery.y(), wide,
                     m_delivery.height());
    paintLine(painter, text.intersected(m_delivery), words, font, look.text3);
    if (icon > 0)
        paintGlyph(painter, QRect(text.x() - icon - 4, text.y(), icon, text.height()),
                   ThreadWords::deliveryGlyph(*m_item.delivery), icon, look.text3);
}

void Bubble::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    QPainter painter(this);
    const Sign who = ThreadWords::author(m_item);
    paintHead(painter, QRect(0, 0, width(), m_appearance.px(headHeight)),
              {who.glyph, who.text, ThreadWords::when(m_item), who.colour}, &Look::text3,
              !isTheirs(), m_appearance);
    const bool mate = m_item.kind == ThreadItemKind::Teammate;
    const QColor fill = isAi() ? look.aiTint : mate ? look.mateTint : look.surface;
    const QColor edge = isAi() ? look.aiLine : mate ? look.mateLine : look.custLine;
    const Corners corners = isTheirs() ? Corners{2, 8, 8, 8}
        : isAi()                       ? Corners{8, 2, 2, 8}
                                       : Corners{8, 2, 8, 8};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawPath(roundedPath(QRectF(m_box).adjusted(0.5, 0.5, -0.5, -0.5), corners));
    if (isAi()) {
        const QRect bar(m_box.right() + 1 - barWidth, m_box.y(), barWidth, m_box.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.ai);
        painter.drawPath(roundedPath(bar, {0, 2, 2, 0}));
    }
    if (!m_delivery.isNull())
        paintDelivery(painter);
}

} // namespace Baton
