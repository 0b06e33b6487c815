// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/noticebar.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int noticeHeight = 32;
constexpr int textLeft = 36;

} // namespace

NoticeBar::NoticeBar(const Appearance &appearance, QWidget *parent)
    : QFrame(parent),
      m_appearance(appearance),
      m_text(new Label(appearance, Type::Body, &Look::text, Weight::Normal, this)),
      m_action(new Button(appearance, ButtonKind::Normal, Glyph::None, u" "_s, this)),
      m_close(new Button(appearance, ButtonKind::Flat, Glyph::Close, {}, this))
{
    setObjectName(u"notice"_s);
    m_action->setObjectName(u"noticeAction"_s);
    m_action->setSmall(true);
    m_close->setObjectName(u"noticeClose"_s);
    m_close->setSmall(true);
    m_close->setAccessibleName(tr("Hide this notice"));
    m_close->setToolTip(tr("Hide this notice"));
    m_text->setObjectName(u"noticeText"_s);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setWordWrap(true); // what to do next stands at the end
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(textLeft, 2, 8, 2);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setMinimumHeight(appearance.px(noticeHeight));
    connect(m_action, &QAbstractButton::clicked, this, &NoticeBar::acted);
    connect(m_close, &QAbstractButton::clicked, this, &NoticeBar::closed);
    hide();
}

void NoticeBar::say(const Notice &notice)
{
    m_notice = notice;
    m_text->setText(notice.text);
    m_action->setVisible(!notice.action.isEmpty());
    if (!notice.action.isEmpty())
        m_action->setWords(notice.action);
    m_action->setGlyph(notice.actionGlyph);
    m_close->setVisible(notice.closable);
    setAccessibleName(notice.text);
    show();
    update();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Ink ink = m_appearance.look().ink(m_notice.tone);
    QPainter painter(this);
    painter.fillRect(rect(), ink.tint);
    painter.fillRect(0, height() - 1, width(), 1, ink.line);
    paintGlyph(painter, QRect(12, 0, 16, height()), m_notice.glyph, 16, ink.text);
}

} // namespace Baton
