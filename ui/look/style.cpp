// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/style.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int scrollBarExtent = 10;
constexpr int scrollBarThumb = 4;
constexpr int shortestThumb = 32;

/// Thumb of a bar without arrows.
QRect thumbRect(const QStyleOptionSlider &bar)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const int range = bar.maximum - bar.minimum;
    int thumb = length;
    if (range > 0) {
        thumb = int(qint64(bar.pageStep) * length / (range + bar.pageStep));
        thumb = qBound(qMin(shortestThumb, length), thumb, length);
    }
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                   length - thumb, bar.upsideDown);
    return upright ? QRect(0, at, bar.rect.width(), thumb) : QRect(at, 0, thumb, bar.rect.height());
}

void paintScrollBar(const QStyleOptionSlider &bar, QPainter &painter)
{
    if (bar.maximum <= bar.minimum)
        return;
    const bool busy = bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QRectF thumb = thumbRect(bar);
    const qreal slack = (scrollBarExtent - scrollBarThumb) / 2.0 - (busy ? 1 : 0);
    if (bar.orientation == Qt::Vertical)
        thumb.adjust(slack, 2, -slack, -2);
    else
        thumb.adjust(2, slack, -2, -slack);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar.palette.color(busy ? QPalette::Shadow : QPalette::Dark));
    painter.drawRoundedRect(thumb, scrollBarThumb / 2.0, scrollBarThumb / 2.0);
    painter.restore();
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget)) {
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
        widget->setAttribute(Qt::WA_Hover);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
    case PM_ScrollView_ScrollBarOverlap: return scrollBarExtent;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 4;
    case PM_SplitterWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
        return m_still ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_ScrollBar_Transient: return 0;
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut: return 0;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_FrameFocusRect)
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Mid));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        paintScrollBar(*bar, *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect thumb = thumbRect(*bar);
    const bool upright = bar->orientation == Qt::Vertical;
    switch (part) {
    case SC_ScrollBarSlider: return thumb;
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSubPage:
        return upright ? QRect(0, 0, thumb.width(), thumb.top())
                       : QRect(0, 0, thumb.left(), thumb.height());
    case SC_ScrollBarAddPage:
        return upright ? QRect(0, thumb.bottom() + 1, thumb.width(), bar->rect.bottom() - thumb.bottom())
                       : QRect(thumb.right() + 1, 0, bar->rect.right() - thumb.right(), thumb.height());
    default: return {};
    }
}

} // namespace Baton
