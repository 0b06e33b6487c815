// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Baton {

FocusRing::FocusRing(const Appearance &appearance, QApplication &application, QWidget *parent)
    : QFocusFrame(parent), m_appearance(appearance)
{
    setObjectName(u"focusRing"_s);
    hide(); // else it is shown with its window, around nothing
    application.installEventFilter(this);
    connect(&application, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

// focusChanged does not say what moved the focus; the event just before it does.
bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        m_byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason;
        follow(qobject_cast<QWidget *>(watched));
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_byKey = false;
        setWidget(nullptr);
    }
    return QFocusFrame::eventFilter(watched, event);
}

void FocusRing::follow(QWidget *now)
{
    const bool shows = now && m_byKey && qobject_cast<QAbstractButton *>(now)
        && now->window() == parentWidget()->window();
    setWidget(shows ? now : nullptr);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_appearance.look().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace Baton
