// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/skeleton.h"

#include <QEvent>
#include <QPainter>

namespace Baton {

namespace {

constexpr auto patience = std::chrono::milliseconds(150);
constexpr int skeletonRowHeight = 72;
constexpr int skeletonBarHeight = 9;
constexpr double shares[] = {0.45, 0.9, 0.6};

} // namespace

Skeleton::Skeleton(const Appearance &appearance, Role fill, QWidget *over)
    : QWidget(over), m_appearance(appearance), m_fill(fill)
{
    setAccessibleName(tr("Loading"));
    hide();
    over->installEventFilter(this);
    m_delay.setSingleShot(true);
    m_delay.setInterval(patience);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        setGeometry(parentWidget()->rect());
        raise();
        show();
    });
}

void Skeleton::start()
{
    if (isHidden() && !m_delay.isActive())
        m_delay.start();
}

void Skeleton::stop()
{
    m_delay.stop();
    hide();
}

bool Skeleton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Skeleton::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    QPainter painter(this);
    painter.fillRect(rect(), look.*m_fill);
    const int room = qMin(width() - 24, m_appearance.px(600));
    const int step = m_appearance.px(skeletonRowHeight);
    for (int y = 0; y < height(); y += step) {
        for (int i = 0; i < 3; ++i) {
            const QRectF bar(12, y + 12 + i * (skeletonBarHeight + 9), room * shares[i], skeletonBarHeight);
            painter.fillRect(bar, i == 0 ? look.line : look.hover);
        }
    }
}

} // namespace Baton
