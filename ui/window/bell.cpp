// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/bell.h"

#include "ui/look/paint.h"
#include "ui/words/times.h"
#include "ui/words/tips.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int mostAlerts = 12;
constexpr int mostUnseen = 99;
constexpr int alertWidth = 460;

/// A customer's words stand in quotation marks.
QString saidIn(const Alert &alert)
{
    if (alert.text.isEmpty())
        return {};
    return alert.session.isNull() ? u" · "_s + alert.text : u" · “%1”"_s.arg(alert.text);
}

} // namespace

Bell::Bell(const Appearance &appearance, QWidget *parent)
    : Button(appearance, ButtonKind::Flat, Glyph::Bell, {}, parent),
      m_look(appearance),
      m_menu(new QMenu(this))
{
    setObjectName(u"bell"_s);
    m_menu->setObjectName(u"bellMenu"_s);
    m_menu->setToolTipsVisible(true);
    connect(this, &QAbstractButton::clicked, this, &Bell::open);
    tell();
}

void Bell::add(const Alert &alert)
{
    m_alerts.prepend(alert);
    if (m_alerts.size() > mostAlerts)
        m_alerts.removeLast();
    ++m_unseen;
    tell();
}

void Bell::tell()
{
    setAccessibleName(m_unseen > 0 ? tr("Alerts: %n new", nullptr, m_unseen) : tr("Alerts"));
    setToolTip(accessibleName());
    update();
}

void Bell::open()
{
    m_menu->clear();
    for (const Alert &alert : std::as_const(m_alerts)) {
        const QString words = Times::clock(alert.at) + u"  "_s + alert.headline + saidIn(alert);
        QString shown = QFontMetrics(m_menu->font())
                            .elidedText(words, Qt::ElideRight, m_look.px(alertWidth));
        QAction *action = m_menu->addAction(
            shown.replace(u'&', u"&&"_s), this,
            [this, alert] { emit alertChosen(alert); });
        action->setObjectName(alert.session.isNull() ? u"alert:%1"_s.arg(alert.headline)
                                                     : u"alert:%1"_s.arg(alert.session.value()));
        action->setToolTip(plainTip(words));
    }
    if (m_alerts.isEmpty())
        m_menu->addAction(tr("Nothing has needed a person since the window was opened"))
            ->setEnabled(false);
    if (m_switches) {
        m_menu->addSeparator();
        m_menu->addMenu(m_switches);
    }
    m_unseen = 0;
    tell();
    const QSize size = m_menu->sizeHint();
    m_menu->popup(mapToGlobal(QPoint(width() - size.width(), height())));
}

void Bell::paintEvent(QPaintEvent *event)
{
    Button::paintEvent(event);
    if (m_unseen == 0)
        return;
    const Look &look = m_look.look();
    QPainter painter(this);
    const QFont font = m_look.font(Type::Meta, Weight::Strong);
    const QString words = m_unseen > mostUnseen ? tr("%1+").arg(mostUnseen)
                                                : locale().toString(m_unseen);
    const int high = m_look.px(15);
    const int wide = qMax(high + 1, QFontMetrics(font).horizontalAdvance(words) + 8);
    const QRect pill(width() - wide, 1, wide, high);
    paintBox(painter, pill, look.accent, look.accent, high / 2.0);
    paintLine(painter, pill, words, font, look.onAccent, Qt::AlignHCenter);
}

} // namespace Baton
