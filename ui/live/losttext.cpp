// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/losttext.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int lostHeight = 72;

} // namespace

LostText::LostText(const Appearance &appearance, QWidget *parent)
    : Pane(appearance, &Look::surface, Qt::TopEdge, parent), m_text(new QPlainTextEdit(this))
{
    setObjectName(u"lostPane"_s);
    auto *title = new Label(appearance, Type::Body, &Look::text, Weight::Strong, this);
    title->setWordWrap(true);
    title->setText(tr("The reply that you were editing waits no longer. Your text was not sent; it is "
                      "here."));
    auto *copy = new Button(appearance, ButtonKind::Normal, Glyph::Copy, tr("Copy"), this);
    copy->setObjectName(u"copyLost"_s);
    copy->setAccessibleName(tr("Copy your text"));
    auto *away = new Button(appearance, ButtonKind::Normal, Glyph::None, tr("Put away"), this);
    away->setObjectName(u"dismissLost"_s);
    m_text->setObjectName(u"lostText"_s);
    m_text->setAccessibleName(tr("Your text for the outdated reply"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(appearance.px(lostHeight));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title, 1);
    head->addWidget(copy);
    head->addWidget(away);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_text);
    connect(copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(away, &QAbstractButton::clicked, this, &LostText::dismissed);
    hide();
}

void LostText::setText(const QString &text)
{
    if (text != m_text->toPlainText()) // what is selected stays
        m_text->setPlainText(text);
}

} // namespace Baton
