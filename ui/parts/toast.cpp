// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/toast.h"

#include "ui/look/paint.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int seconds = 5;
constexpr int inset = 16;
constexpr int toastHeight = 34;

} // namespace

Toast::Toast(const Appearance &appearance, QWidget *over)
    : QFrame(over),
      m_appearance(appearance),
      m_text(new Label(appearance, Type::Body, &Look::surface, Weight::Normal, this)),
      m_undo(new Button(appearance, ButtonKind::Inverted, Glyph::None, tr("Undo"), this))
{
    setObjectName(u"toast"_s);
    m_undo->setObjectName(u"toastUndo"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 6, 0);
    row->setSpacing(24);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    setFixedHeight(appearance.px(toastHeight));
    over->installEventFilter(this);
    m_ticker.setInterval(std::chrono::seconds(1));
    connect(&m_ticker, &QTimer::timeout, this, &Toast::tick);
    connect(m_undo, &QAbstractButton::clicked, this, &Toast::undo);
    hide();
}

void Toast::say(const QString &text, std::function<void()> act, std::function<void()> undone)
{
    finish();
    m_act = std::move(act);
    m_undone = std::move(undone);
    m_left = seconds;
    m_text->setText(text);
    setAccessibleName(text);
    showLeft();
    show();
    raise();
    m_ticker.start();
}

void Toast::showLeft()
{
    m_undo->setWords(tr("Undo (%1 s)").arg(m_left));
    m_undo->setAccessibleName(tr("Undo"));
    place();
}

void Toast::tick()
{
    if (underMouse() || m_undo->hasFocus())
        return;
    if (--m_left <= 0)
        finish();
    else
        showLeft();
}

void Toast::finish()
{
    m_ticker.stop();
    hide();
    m_undone = {};
    if (const auto act = std::exchange(m_act, {}))
        act();
}

void Toast::undo()
{
    m_ticker.stop();
    hide();
    m_act = {};
    if (const auto undone = std::exchange(m_undone, {}))
        undone();
}

void Toast::place()
{
    adjustSize();
    move(inset, parentWidget()->height() - height() - inset);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor fill = m_appearance.look().text;
    paintBox(painter, rect(), fill, fill, 4);
}

} // namespace Baton
