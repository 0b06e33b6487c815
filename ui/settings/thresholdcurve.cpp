// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/thresholdcurve.h"

#include "ui/look/appearance.h"
#include "ui/parts/label.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int plotHeight = 132;
constexpr int axisRoom = 36;  ///< left of the curve, for the shares
constexpr int legendRoom = 20; ///< above it and below

QString inPercent(double share)
{
    return QLocale().toString(share * 100, 'f', 0) + u" %"_s;
}

} // namespace

class ThresholdCurve::Plot : public QWidget
{
public:
    Plot(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
    {
        setMinimumHeight(appearance.px(plotHeight));
        connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    }

    /// Of all questions, those that the engine was at least as sure of.
    double shareFrom(double threshold) const
    {
        if (sorted.isEmpty())
            return 0;
        const auto first = std::lower_bound(sorted.cbegin(), sorted.cend(), threshold);
        return double(sorted.cend() - first) / double(sorted.size());
    }

    QList<double> sorted;
    double answerFrom = 0;
    double sendFrom = 1;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(m_appearance.font(Type::Meta));
        const QRectF area(axisRoom, legendRoom, width() - axisRoom - 8, height() - 2 * legendRoom);
        paintAxes(painter, area);
        if (sorted.isEmpty())
            return;
        const Look &look = m_appearance.look();
        QPainterPath path(QPointF(area.left(), area.top()));
        double share = 1;
        for (qsizetype i = 0; i < sorted.size(); ++i) {
            const double x = area.left() + sorted[i] * area.width();
            path.lineTo(x, area.bottom() - share * area.height());
            share = 1 - double(i + 1) / double(sorted.size());
            path.lineTo(x, area.bottom() - share * area.height());
        }
        path.lineTo(area.right(), area.bottom() - share * area.height());
        painter.setPen(QPen(look.c1, 2));
        painter.drawPath(path);
        paintThreshold(painter, area, answerFrom, look.accent, ThresholdCurve::tr("knows"));
        paintThreshold(painter, area, sendFrom, look.ok, ThresholdCurve::tr("confident"));
    }

private:
    void paintAxes(QPainter &painter, const QRectF &area) const
    {
        const Look &look = m_appearance.look();
        for (const double at : {0.0, 0.5, 1.0}) {
            const double y = area.bottom() - at * area.height();
            const double x = area.left() + at * area.width();
            painter.setPen(look.line);
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
            painter.setPen(look.text2);
            painter.drawText(QRectF(0, y - 8, axisRoom - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                             inPercent(at));
            painter.drawText(QRectF(x - 30, area.bottom() + 2, 60, 16), Qt::AlignCenter,
                             QLocale().toString(at, 'f', 1));
        }
    }

    void paintThreshold(QPainter &painter, const QRectF &area, double at, const QColor &colour,
                        const QString &name) const
    {
        const double x = area.left() + at * area.width();
        painter.setPen(QPen(colour, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.drawText(QRectF(x - 60, 0, 120, legendRoom), Qt::AlignCenter, name);
    }

    const Appearance &m_appearance;
};

ThresholdCurve::ThresholdCurve(const Appearance &appearance, QWidget *parent)
    : Card(appearance, parent),
      m_plot(new Plot(appearance, this)),
      m_words(new Label(appearance, Type::Small, &Look::text2, Weight::Normal, this))
{
    setObjectName(u"thresholdCurve"_s);
    setTitle(tr("Thresholds"), tr("Questions that the engine was at least so sure of, last 30 days"));
    m_words->setObjectName(u"thresholdWords"_s);
    m_words->setWordWrap(true);
    column()->addWidget(m_plot);
    column()->addWidget(m_words);
    say();
}

void ThresholdCurve::setConfidences(QList<double> confidences)
{
    std::sort(confidences.begin(), confidences.end());
    m_plot->sorted = std::move(confidences);
    say();
}

void ThresholdCurve::setThresholds(double answerFrom, double sendFrom)
{
    m_plot->answerFrom = answerFrom;
    m_plot->sendFrom = sendFrom;
    say();
}

void ThresholdCurve::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    emit shown();
}

void ThresholdCurve::say()
{
    m_words->setText(
        m_plot->sorted.isEmpty()
            ? tr("No question was asked yet: the curve appears with the first ones.")
            : tr("Of %n question(s), %1 are known and %2 are confident.", nullptr,
                 int(m_plot->sorted.size()))
                  .arg(inPercent(m_plot->shareFrom(m_plot->answerFrom)),
                       inPercent(m_plot->shareFrom(m_plot->sendFrom))));
    m_plot->update();
}

} // namespace Baton
